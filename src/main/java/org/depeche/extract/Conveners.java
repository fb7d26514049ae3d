package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who brings together those who meet: offers it, persuades them in his own land, presides. */
final class Conveners {

  private static final Set<String> WITH = Set.of("under", "i", "med");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Conveners(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "X foreslog Y at sende folk til forhandlinger": who offers and who is offered. */
  List<EntityId> offering(Match match) {
    return above(match)
        .filter(
            p ->
                lexicon
                    .stance(p.verb().lemma())
                    .filter(w -> w.stance() == Stance.OFFERED)
                    .isPresent())
        .map(
            p ->
                Stream.concat(parties.subject(p).stream(), objects(p).stream()).distinct().toList())
        .filter(parties::canMeet)
        .orElse(List.of());
  }

  /**
   * "X afviser et tilbud fra Y om at mødes", "siger ja til Ys tilbud om et møde": who was offered
   * it, and by whom.
   */
  List<EntityId> offered(Match match) {
    return Stream.of(
            above(match).or(match::clause),
            document.clauses(match.sentence()).of(match.trigger())) // "et møde, som skal holdes"
        .flatMap(Optional::stream)
        .filter(c -> !givers(match, c).isEmpty())
        .map(c -> Stream.concat(parties.subject(c).stream(), givers(match, c).stream()).toList())
        .filter(parties::canMeet)
        .findFirst()
        .orElse(List.of());
  }

  private List<EntityId> givers(Match match, Clause clause) {
    Sentence sentence = clause.sentence();
    int at = match.trigger().index();
    Optional<Token> offer =
        clause.arguments().stream()
            .filter(a -> !a.function().equals(Clause.SUBJECT))
            .map(a -> Phrase.core(sentence, a.head()))
            .filter(t -> t.tag().isNoun() && lexicon.is("initiative", t.lemma()))
            .filter(t -> Math.min(t.index(), clause.verb().index()) < at)
            .findFirst();
    List<EntityId> owner =
        offer.filter(o -> o.index() < at).stream()
            .flatMap(o -> NounPhrases.ownerOf(sentence, o).stream())
            .flatMap(t -> document.mention(sentence, t).stream())
            .flatMap(m -> m.entities().stream())
            .toList();
    if (!owner.isEmpty()) {
      return owner;
    }
    List<EntityId> from =
        clause.arguments("fra").stream()
            .map(Clause.Argument::head)
            .filter(h -> offer.filter(o -> h.index() > o.index()).isPresent())
            .flatMap(h -> parties.of(sentence, h).stream())
            .toList();
    return from.isEmpty() ? offer.stream().flatMap(o -> described(sentence, o)).toList() : from;
  }

  /** "et amerikansk tilbud": the state whose offer it is. */
  private Stream<EntityId> described(Sentence sentence, Token offer) {
    return offer.index() == 0
        ? Stream.empty()
        : document.mention(sentence, sentence.token(offer.index() - 1)).stream()
            .filter(m -> m.form() == EntityMention.Form.STATE_ADJECTIVE)
            .flatMap(m -> m.entities().stream());
  }

  /** "X fik Y og Z til at mødes i Doha": whoever does that at home is their host. */
  Optional<EntityId> persuading(Match match, Optional<EntityId> place) {
    return above(match)
        .filter(p -> match.clause().filter(c -> c.hasMarker("til")).isPresent())
        .filter(p -> !objects(p).isEmpty())
        .flatMap(p -> parties.subject(p).stream().findFirst())
        .filter(s -> s.kind() == Kind.PERSON)
        .filter(
            s ->
                place
                    .flatMap(document.geography()::stateOf)
                    .filter(parties.delegation(s)::contains)
                    .isPresent());
  }

  /** "X er vært, når Y og Z mødes": the host of those who meet. */
  List<EntityId> hosting(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return match
        .clause()
        .filter(c -> c.hasMarker("når") || c.hasMarker("da"))
        .flatMap(clauses::parent)
        .filter(c -> isHost(match.sentence(), c))
        .map(parties::subject)
        .orElse(List.of());
  }

  /** "X er vært for et topmøde, som holdes i Y": who is its host. */
  List<EntityId> hostOf(Match match) {
    Sentence sentence = match.sentence();
    return document.clauses(sentence).of(match.trigger()).filter(c -> isHost(sentence, c)).stream()
        .filter(
            c ->
                Lists.any(
                    c.arguments("for"),
                    a -> Phrase.core(sentence, a.head()).equals(match.trigger())))
        .flatMap(c -> parties.subject(c).stream())
        .toList();
  }

  /** "X er vært": whether a clause says so. */
  static boolean isHost(Sentence sentence, Clause clause) {
    return Set.of("være", "blive").contains(clause.verb().lemma())
        && clause.isFinite()
        && !SmallWords.isNegated(clause)
        && Lists.any(
            clause.arguments(Clause.PREDICATIVE),
            a -> Phrase.core(sentence, a.head()).lemma().equals("vært"));
  }

  /** "under ledelse af X", "i overværelse af X": who is there without being named as a side. */
  List<EntityId> presiding(Match match) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    return sentence.tokens().stream()
        .filter(t -> t.tag().isNoun() && lexicon.is("presence", t.lemma()))
        .filter(t -> sentence.headOf(t).filter(h -> WITH.contains(h.form())).isPresent())
        .filter(t -> clauses.of(t).equals(match.clause()))
        .flatMap(t -> sentence.childrenOf(t))
        .filter(t -> SmallWords.isAny(t, "af"))
        .flatMap(by -> sentence.childrenOf(by).filter(c -> c.index() > by.index()).limit(1))
        .flatMap(h -> parties.of(sentence, h).stream())
        .toList();
  }

  /** "X tager imod Ys invitation": who does something with what is offered was offered it. */
  static boolean isAnswered(Match match, Clause clause) {
    return !match.frame().functions(Role.PROPOSER).isEmpty()
        && Lists.any(
            clause.arguments(),
            a -> !a.function().equals(Clause.SUBJECT),
            a -> NounPhrases.phraseHead(match.sentence(), match.trigger()).equals(a.head()));
  }

  /** "X, som havde en invitation med fra Y": who brings it is neither who invites nor invited. */
  boolean isBrought(Match match, Clause clause) {
    List<EntityId> from = match.parties().getOrDefault("fra", List.of());
    List<EntityId> bearer = parties.subject(clause);
    String verb = clause.verb().lemma();
    return !match.frame().functions(Role.PROPOSER).isEmpty()
        && !from.isEmpty()
        && !bearer.isEmpty()
        && Lists.none(bearer, from::contains)
        && (lexicon.is("bring-along", verb) || lexicon.is("deliver", verb));
  }

  /** Whom the bearer of an invitation visits: who else is named in the clause above. */
  List<EntityId> visited(Match match, Clause clause) {
    List<EntityId> bearer = parties.subject(clause);
    return document.clauses(match.sentence()).parent(clause).stream()
        .flatMap(
            c ->
                Stream.concat(
                    parties.subject(c).stream(),
                    c.arguments().stream()
                        .flatMap(a -> parties.of(match.sentence(), a.head()).stream())))
        .filter(e -> e.kind() == Kind.PERSON && !bearer.contains(e))
        .distinct()
        .toList();
  }

  /** The clause above an infinitive. */
  private Optional<Clause> above(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return match.clause().filter(c -> !c.isFinite()).flatMap(clauses::parent);
  }

  private List<EntityId> objects(Clause clause) {
    return Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
        .flatMap(f -> clause.arguments(f).stream())
        .map(Clause.Argument::head)
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .toList();
  }

  /**
   * "Et møde med X kommer ifølge Y i stand", "Y rejste hjem, efter at et møde med X var endt i
   * skænderi": whose own the meeting is.
   */
  List<EntityId> whose(Clause clause) {
    List<EntityId> tellers =
        clause.arguments("ifølge").stream()
            .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
            .toList();
    if (!tellers.isEmpty()) {
      return tellers;
    }
    Clauses clauses = document.clauses(clause.sentence());
    boolean beside = clause.isFinite() && Lists.any(clause.markers(), Conveners::setsTime);
    return beside
        ? clauses.parent(clause).map(parties::subject).orElse(List.of())
        : Lists.first(
                clauses.all(),
                c -> follows(c) && clauses.parent(c).filter(clause::equals).isPresent())
            .map(parties::subject)
            .orElse(List.of());
  }

  /** "hvorefter Y rejser": what comes of a meeting is done by one who was there. */
  private static boolean follows(Clause clause) {
    return Lists.any(
        clause.sentence().tokens(),
        t ->
            SmallWords.isAny(t, "hvorefter") && t.head() == clause.first().index()
                || clause.hasMarker("hvorefter"));
  }

  private static boolean setsTime(Token marker) {
    return SmallWords.isAny(marker, "efter", "da", "før", "inden", "mens", "når");
  }
}
