package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who of the land deals with a visitor there: "X var i Beijing. Her gav Y ham løfte om lån", "X sad
 * i Kreml og bad Y om gas".
 */
final class Welcome {

  private static final Set<String> SETTINGS = Set.of("i", "på", "fra", "ved");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Hosts hosts;

  Welcome(Document document, Lexicon lexicon, Parties parties, Hosts hosts) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.hosts = hosts;
  }

  /** Who deals with the visitor at that place; nobody where the text does not say. */
  Optional<EntityId> host(Match match, EntityId visitor, EntityId place) {
    Optional<EntityId> state = hosts.state(place);
    boolean abroad =
        state.filter(s -> !parties.delegation(visitor).contains(s)).isPresent()
            && parties.isDiplomatic(visitor);
    return abroad
        ? Stream.concat(here(match), next(match))
            .flatMap(
                c ->
                    receiving(c, visitor, state.get())
                        .or(() -> dealing(c, visitor, state.get()))
                        .or(() -> returning(c, visitor))
                        .stream())
            .findFirst()
            .or(() -> atHome(match, visitor, state.get()))
        : Optional.empty();
  }

  /** "Det sagde Y i Paris, hvor X var på besøg": who does something where he is at home. */
  private Optional<EntityId> atHome(Match match, EntityId visitor, EntityId state) {
    return match
        .clause()
        .filter(c -> match.frame().noun() && Setting.isWhere(c))
        .flatMap(document.clauses(match.sentence())::parent)
        .flatMap(c -> Lists.first(parties.subject(c), e -> isOf(e, state) && !e.equals(visitor)));
  }

  /** The clauses of the same sentence that follow, and the one whose occasion the visit is. */
  private Stream<Clause> here(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    Optional<Clause> during =
        match.clause().filter(c -> c.hasMarker("da")).flatMap(clauses::parent);
    return Stream.concat(
        during.stream(),
        clauses.all().stream()
            .filter(c -> c.isFinite() && c.verb().index() > match.trigger().index())
            .filter(c -> !during.equals(Optional.of(c))));
  }

  /** The clauses of the next sentence, unless it tells of another time. */
  private Stream<Clause> next(Match match) {
    return document.sentence(match.sentence().index() + 1).stream()
        .flatMap(
            s ->
                document.clauses(s).all().stream()
                    .filter(
                        c -> Setting.pointsBack(c) || isReturn(c) || document.times(s).isEmpty()));
  }

  private Optional<EntityId> dealing(Clause clause, EntityId visitor, EntityId state) {
    Sentence sentence = clause.sentence();
    boolean there = Setting.pointsBack(clause) || Setting.isWhere(clause) || isOccasion(clause);
    boolean deals = lexicon.is("deal", clause.verb().lemma());
    Optional<Token> head = document.clauses(sentence).subject(clause);
    boolean told = there || deals;
    boolean open =
        Stream.concat(Stream.of(clause), document.clauses(sentence).parent(clause).stream())
            .anyMatch(c -> SmallWords.isNegated(c) && c.first().tag().isPresent());
    if (!told || open || isCall(sentence)) {
      return Optional.empty();
    }
    List<EntityId> subject = head.map(h -> parties.of(sentence, h)).orElse(List.of());
    List<EntityId> others =
        clause.arguments().stream()
            .filter(a -> !SETTINGS.contains(a.function()) && !a.function().equals(Clause.SUBJECT))
            .flatMap(a -> parties.of(sentence, a.head()).stream())
            .toList();
    boolean asks = deals && Setting.isWhere(clause) && Lists.any(subject, e -> isOf(e, state));
    boolean his = subject.contains(visitor) || others.contains(visitor) || asks;
    boolean apart = there || !subject.contains(visitor) || Lists.any(others, o -> isOf(o, state));
    return his && apart
        ? Stream.concat(subject.stream(), others.stream())
            .filter(e -> isOf(e, state) && !e.equals(visitor))
            .findFirst()
        : Optional.empty();
  }

  /** "Værten, Y, kaldte det godt": who is called so receives whoever has come. */
  private Optional<EntityId> receiving(Clause clause, EntityId visitor, EntityId state) {
    Sentence sentence = clause.sentence();
    return document
        .clauses(sentence)
        .subject(clause)
        .filter(h -> isHost(sentence, h) && !isCall(sentence))
        .stream()
        .flatMap(h -> Phrase.subtree(sentence, h).stream())
        .flatMap(t -> parties.of(sentence, t).stream())
        .filter(e -> isOf(e, state) && !e.equals(visitor))
        .findFirst();
  }

  private boolean isCall(Sentence sentence) {
    return Lists.any(sentence.tokens(), t -> lexicon.is("phone", t.lemma()));
  }

  private boolean isHost(Sentence sentence, Token head) {
    return Lists.any(
        Phrase.subtree(sentence, head),
        t -> t.tag().isDefinite() && lexicon.is("welcomer", t.lemma()));
  }

  /** "Da X var i Danmark, tog Y ham med ud": what is told of the time of a stay happens there. */
  private boolean isOccasion(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    return Lists.any(
        clauses.all(),
        c -> c.hasMarker("da") && c.verb().lemma().equals("være"),
        c -> clauses.parent(c).equals(Optional.of(clause)));
  }

  /** "… og året efter gengældte Y besøget": who returns a visit was the host of the first. */
  private Optional<EntityId> returning(Clause clause, EntityId visitor) {
    Sentence sentence = clause.sentence();
    return isReturn(clause)
        ? document.clauses(sentence).subject(clause).stream()
            .flatMap(h -> parties.of(sentence, h).stream())
            .filter(e -> parties.canMeet(List.of(visitor, e)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isReturn(Clause clause) {
    return clause.verb().lemma().equals("gengælde");
  }

  private boolean isOf(EntityId id, EntityId state) {
    return id.kind() == Kind.PERSON && parties.delegation(id).contains(state);
  }
}
