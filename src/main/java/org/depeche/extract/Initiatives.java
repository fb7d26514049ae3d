package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * Who took the initiative to a meeting, where other words than those of the meeting tell it:
 * "Invitationen kom fra X", "på X' opfordring", "Det var X, der inviterede".
 */
final class Initiatives {

  private static final int NEAR = 2;
  private static final int FAR = 3;
  private static final int FARTHEST = 9;
  private static final Set<String> BY = Set.of("fra", "af");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Modality modality;
  private final Answers answers;

  /** Who took it, the word that says so, and how many sentences before it the meeting may be. */
  private record Initiative(Sentence sentence, Token word, List<EntityId> who, int reach) {}

  Initiatives(
      Document document, Lexicon lexicon, Parties parties, Modality modality, Answers answers) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.modality = modality;
    this.answers = answers;
  }

  /** The mentions, with who took the initiative to what they tell. */
  List<Meeting> to(List<Meeting> meetings) {
    List<Meeting> told = new ArrayList<>(meetings);
    int last = meetings.stream().mapToInt(m -> m.match().sentence().index()).max().orElse(-1);
    int first = meetings.stream().mapToInt(m -> m.match().sentence().index()).min().orElse(0);
    for (int s = first; s <= last + FARTHEST; s++) {
      Optional<Sentence> sentence = document.sentence(s);
      for (Initiative initiative : sentence.map(this::in).orElse(List.of())) {
        target(told, initiative).ifPresent(i -> told.set(i, answered(told.get(i), initiative)));
      }
    }
    return told;
  }

  private Meeting answered(Meeting meeting, Initiative initiative) {
    Meeting proposed =
        meeting.between(inPerson(meeting.sides(), initiative.who())).proposed(initiative.who());
    return meeting.accepters().isEmpty()
        ? answers.to(proposed, initiative.sentence().index(), initiative.word().index())
        : proposed;
  }

  /** "På invitation af X kommer Y til Beograd": X, and not only his state, takes part. */
  private List<EntityId> inPerson(List<EntityId> sides, List<EntityId> proposers) {
    List<EntityId> hosts =
        Lists.where(proposers, p -> p.kind() == Kind.PERSON && !sides.contains(p));
    return sides.stream()
        .map(
            s ->
                Lists.first(hosts, h -> s.kind() == Kind.STATE && parties.delegation(h).contains(s))
                    .orElse(s))
        .distinct()
        .toList();
  }

  private List<Initiative> in(Sentence sentence) {
    List<Initiative> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().isNoun() && lexicon.is("initiative", token.lemma())) {
        found.add(new Initiative(sentence, token, of(sentence, token), reach(sentence, token)));
        if (!isGround(sentence, token)) {
          found.add(new Initiative(sentence, token, giver(sentence, token), 0));
        }
      }
    }
    for (Clause clause : document.clauses(sentence).all()) {
      if (isOfIt(clause)) {
        found.add(new Initiative(sentence, clause.verb(), origin(clause), 1));
      }
      if (isOfProposing(clause) || isOfHandingOver(clause)) {
        found.add(new Initiative(sentence, clause.verb(), parties.subject(clause), FAR));
      }
    }
    found.removeIf(i -> i.who().isEmpty());
    return found;
  }

  /**
   * "Idéen til topmødet", "Initiativet": that to which all of the text belongs is known for long.
   */
  private int reach(Sentence sentence, Token noun) {
    boolean offer = Set.of("invitation", "indbydelse", "tilbud").contains(noun.lemma());
    return offer || isGround(sentence, noun) ? FAR : FARTHEST;
  }

  /** Whose an initiative is. */
  private List<EntityId> of(Sentence sentence, Token noun) {
    Optional<Clause> clause = document.clauses(sentence).of(noun);
    boolean on = isGround(sentence, noun);
    boolean told =
        clause
            .filter(c -> !modality.own(document.clauses(sentence), c).is(Stance.DENIED))
            .isPresent();
    if (!told
        || isOfAnother(clause.get(), noun)
        || !on && !noun.tag().isDefinite() && !isPredicative(clause.get(), noun)) {
      return List.of();
    }
    List<EntityId> owners = owner(sentence, noun);
    if (!owners.isEmpty() && (on || isPredicative(clause.get(), noun))) {
      return owners;
    }
    return on ? by(sentence, clause.get(), noun) : origin(clause.get(), noun);
  }

  /** Whether it is told on whose initiative: "på X' opfordring", "efter invitation fra X". */
  private static boolean isGround(Sentence sentence, Token noun) {
    int above = top(sentence, noun).head();
    return above >= 0
        && sentence.token(above).tag() == Tag.PREPOSITION
        && SmallWords.isAny(sentence.token(above), "på", "efter", "ved");
  }

  /** The outermost word of the phrase of a noun: the "X'" of "X' opfordring". */
  private static Token top(Sentence sentence, Token noun) {
    Token top = noun;
    while (top.head() >= 0
        && sentence.token(top.head()).tag() != Tag.PREPOSITION
        && !sentence.token(top.head()).tag().isVerb()
        && Phrase.core(sentence, sentence.token(top.head())).equals(noun)) {
      top = sentence.token(top.head());
    }
    return top;
  }

  private static boolean isPredicative(Clause clause, Token noun) {
    return Lists.any(
        clause.arguments(Clause.PREDICATIVE),
        a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** "Forslaget om en bro": an initiative to something else than to meet. */
  private boolean isOfAnother(Clause clause, Token noun) {
    return clause.arguments().stream()
        .filter(a -> Set.of("til", "om").contains(a.function()))
        .filter(a -> a.head().index() > noun.index() && a.head().index() < noun.index() + FAR)
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .anyMatch(t -> t.tag().isNoun() && !tellsOfMeeting(t) && !t.tag().isGenitive());
  }

  private boolean tellsOfMeeting(Token noun) {
    return Lists.any(lexicon.frames(noun.lemma()), f -> f.act() == ActId.Kind.SUMMIT);
  }

  /** The X of "X' tilbud" and of "et tilbud fra X". */
  private List<EntityId> giver(Sentence sentence, Token noun) {
    List<EntityId> owner = owner(sentence, noun);
    boolean from =
        owner.isEmpty()
            && noun.index() + 1 < sentence.tokens().size()
            && SmallWords.isAny(sentence.token(noun.index() + 1), "fra");
    return from
        ? document.clauses(sentence).of(noun).map(c -> by(sentence, c, noun)).orElse(owner)
        : owner;
  }

  /** The X of "X' opfordring". */
  private List<EntityId> owner(Sentence sentence, Token noun) {
    Token top = top(sentence, noun);
    return top.equals(noun) ? List.of() : named(sentence, top);
  }

  private List<EntityId> named(Sentence sentence, Token genitive) {
    return genitive.tag().isGenitive()
        ? document.mention(sentence, genitive).stream()
            .flatMap(m -> m.entities().stream())
            .filter(parties::canAct)
            .toList()
        : List.of();
  }

  /** The X of "på invitation fra X". */
  private List<EntityId> by(Sentence sentence, Clause clause, Token noun) {
    return clause.arguments().stream()
        .filter(a -> BY.contains(a.function()) && a.head().index() > noun.index())
        .filter(a -> a.head().index() <= noun.index() + FAR)
        .findFirst()
        .map(a -> parties.of(sentence, a.head()))
        .orElse(List.of());
  }

  /** The X of "Invitationen kom fra X", "Idéen var X'", "den invitation, som X kom med". */
  private List<EntityId> origin(Clause clause, Token noun) {
    Sentence sentence = clause.sentence();
    boolean subject =
        document
            .clauses(sentence)
            .subject(clause)
            .filter(t -> Phrase.core(sentence, t).equals(noun))
            .isPresent();
    if (!subject) {
      return List.of();
    }
    if (lexicon.is("originate", clause.verb().lemma())) {
      return origin(clause);
    }
    return clause.verb().lemma().equals("være")
        ? clause.arguments(Clause.PREDICATIVE).stream()
            .map(Argument::head)
            .filter(h -> Phrase.core(sentence, h).equals(h))
            .flatMap(h -> named(sentence, h).stream())
            .toList()
        : List.of();
  }

  private List<EntityId> origin(Clause clause) {
    return Lists.first(clause.arguments(), a -> BY.contains(a.function()))
        .map(a -> parties.of(clause.sentence(), a.head()))
        .orElse(List.of());
  }

  /** "Den kom fra X": an initiative of which the sentence before tells. */
  private boolean isOfIt(Clause clause) {
    Sentence sentence = clause.sentence();
    return lexicon.is("originate", clause.verb().lemma())
        && document
            .clauses(sentence)
            .subject(clause)
            .filter(t -> t.index() == 0 && SmallWords.isAny(t, "den", "det"))
            .isPresent()
        && document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> t.tag().isNoun() && lexicon.is("initiative", t.lemma()));
  }

  /** "Det var X, der inviterede": with nothing said of whom or what. */
  private boolean isOfProposing(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    boolean proposes =
        lexicon
                .stance(clause.verb().lemma())
                .filter(w -> w.stance() == Stance.OFFERED && w.who().isPresent())
                .isPresent()
            && clause.verb().tag().isVerb();
    boolean open =
        proposes
            && (clauses.presenting(clause).isPresent() || isOfWho(clauses, clause))
            && clause.arguments(Clause.OBJECT).isEmpty();
    return (open || isTaking(clause))
        && !clause.isPassive()
        && modality.own(clauses, clause).is(Stance.DONE);
  }

  /** "Det var russeren, der …". */
  private static boolean isOfWho(Clauses clauses, Clause clause) {
    return clause.isRelative()
        && clauses
            .parent(clause)
            .filter(p -> p.verb().lemma().equals("være"))
            .filter(p -> clauses.subject(p).filter(t -> SmallWords.isAny(t, "det")).isPresent())
            .isPresent();
  }

  /** "X tog initiativet". */
  private boolean isTaking(Clause clause) {
    return clause.verb().lemma().equals("tage")
        && clause.arguments(Clause.OBJECT).stream()
            .map(a -> Phrase.core(clause.sentence(), a.head()).lemma())
            .anyMatch("initiativ"::equals);
  }

  /** "den invitation, som X kom med". */
  private boolean isOfHandingOver(Clause clause) {
    Sentence sentence = clause.sentence();
    String verb = clause.verb().lemma();
    return clause.isRelative()
        && (lexicon.is("give", verb) || lexicon.is("send", verb) || lexicon.is("originate", verb))
        && clause
            .governor()
            .map(g -> Phrase.core(sentence, g))
            .filter(g -> g.tag().isNoun() && lexicon.is("initiative", g.lemma()))
            .isPresent()
        && Lists.none(clause.arguments(Clause.SUBJECT), a -> Clauses.isRelativePronoun(a.head()));
  }

  /**
   * The last mention before an initiative, or in its sentence, of a meeting of those who took it.
   */
  private Optional<Integer> target(List<Meeting> meetings, Initiative initiative) {
    int s = initiative.sentence().index();
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < meetings.size(); i++) {
      int at = meetings.get(i).match().sentence().index();
      if (at <= s && at >= s - initiative.reach() && isPossible(meetings.get(i), initiative)) {
        best = Optional.of(i);
      }
    }
    return best.filter(i -> meetings.get(i).proposers().isEmpty());
  }

  /** "Initiativet kom fra X", right after the meeting of others: X has brought them together. */
  private boolean isOfThird(Meeting meeting, Initiative initiative) {
    int back = initiative.sentence().index() - meeting.match().sentence().index();
    return initiative.word().lemma().equals("initiativ")
        && initiative.word().tag().isDefinite()
        && back > 0
        && back <= NEAR
        && parties.canMeet(meeting.sides())
        && Lists.all(initiative.who(), w -> w.kind() == Kind.PERSON && isOutside(meeting, w));
  }

  private boolean isOutside(Meeting meeting, EntityId person) {
    return Lists.none(
        meeting.sides(),
        s -> Lists.any(parties.delegation(person), parties.delegation(s)::contains));
  }

  private boolean isPossible(Meeting meeting, Initiative initiative) {
    boolean refused =
        meeting.stance().filter(x -> x == Stance.DENIED || x == Stance.UNREAL).isPresent();
    boolean another =
        meeting.match().sentence().equals(initiative.sentence())
            && isGround(initiative.sentence(), initiative.word());
    return !refused
        && meeting.sides().size() > 1
        && (another
            || meeting.sides().containsAll(initiative.who())
            || isOfThird(meeting, initiative));
  }
}
