package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;

/**
 * Where somebody has just been told to be or to go, for a meeting of his of which the next sentence
 * does not say where it is: "X rejste onsdag til Y. Torsdag mødtes han med Z."
 */
final class Whereabouts {

  private static final Set<String> BEING = Set.of("være", "blive", "opholde");
  private static final Set<String> SPENDING =
      Set.of("afslutte", "slutte", "indlede", "begynde", "påbegynde", "aflægge", "gennemføre");
  private static final Set<String> AT = Set.of("i", "på");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final ToldTimes times;

  Whereabouts(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.times = new ToldTimes(document);
  }

  /**
   * Where the sentence before has one of those who meet, if it tells of one place only and nobody
   * goes on from there: "Da han kom hjem, mødte han Z". Where he was is not where he will meet: "I
   * juni var X i Y. De mødes igen til januar".
   */
  Optional<EntityId> before(Sentence sentence, List<EntityId> sides, Tense tense) {
    return told(sentence).flatMap(s -> of(s, sides, tense));
  }

  /** When he came there, where the sentence before tells that of one of those who meet. */
  Optional<When> time(Sentence sentence, List<EntityId> sides, Tense tense) {
    return told(sentence).stream()
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> isJourney(c) || lexicon.is("visited", c.verb().lemma()))
        .filter(c -> !BEING.contains(c.verb().lemma()) || isOver(c, tense))
        .filter(c -> isOfOne(c, sides))
        .filter(c -> Lists.any(c.arguments(), a -> tellsWhere(c, a)))
        .flatMap(
            c ->
                times.in(c).stream()
                    .flatMap(t -> document.resolve(t, tense, Optional.empty()).stream()))
        .findFirst();
  }

  /** Whether the subject is one of them, or several of whom only the next sentence says who. */
  private boolean isOfOne(Clause clause, List<EntityId> sides) {
    List<EntityId> subject = parties.subject(clause);
    Sentence sentence = clause.sentence();
    return Lists.any(subject, sides::contains)
        || subject.isEmpty()
            && sides.size() > 2
            && document
                .clauses(sentence)
                .subject(clause)
                .map(h -> Phrase.core(sentence, h))
                .filter(n -> n.tag().isPlural() && lexicon.endsIn("group", n.lemma()))
                .isPresent();
  }

  /** "Torsdag var X i Y": what he did there was then. */
  private static boolean isOver(Clause clause, Tense tense) {
    return tense == Tense.PAST && clause.first().tag().isPast();
  }

  private static boolean hasBeen(Clause clause) {
    return clause.verb().lemma().equals("være") && clause.first().tag().isPast();
  }

  private Optional<Sentence> told(Sentence sentence) {
    return document
        .sentence(sentence.index() - 1)
        .filter(s -> Lists.none(document.clauses(sentence).all(), this::isMove))
        .filter(s -> !SmallWords.isAny(sentence.token(0), "inden", "forinden", "før"));
  }

  /** "Da han kom hjem, mødte han Z", "I Berlin, hvor han tog til": he is elsewhere by then. */
  private boolean isMove(Clause clause) {
    Sentence sentence = clause.sentence();
    return isJourney(clause)
        && !BEING.contains(clause.verb().lemma())
        && (Lists.any(clause.arguments(), a -> SmallWords.isAny(a.head(), "hjem", "videre"))
            || Lists.any(
                clause.arguments(),
                a -> tellsWhere(clause, a) && parties.place(sentence, a.head()).isPresent()));
  }

  private Optional<EntityId> of(Sentence sentence, List<EntityId> sides, Tense tense) {
    List<EntityId> places =
        document.clauses(sentence).all().stream()
            .filter(c -> isOfOne(c, sides) && (tense == Tense.PAST || !hasBeen(c)))
            .flatMap(
                c ->
                    Stream.concat(
                        c.arguments().stream().filter(a -> tellsWhere(c, a)).map(Argument::head),
                        visits(c).flatMap(n -> goals(sentence, n))))
            .flatMap(h -> parties.place(sentence, h).stream())
            .distinct()
            .toList();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private boolean tellsWhere(Clause clause, Argument argument) {
    boolean goes = isJourney(clause) && argument.function().equals("til");
    boolean is =
        BEING.contains(clause.verb().lemma())
            || isJourney(clause)
            || visits(clause).findAny().isPresent();
    boolean where =
        goes
            || is && AT.contains(argument.function())
            || Venue.isVisited(lexicon, clause, argument);
    return where && clause.isFinite() && !SmallWords.isNegated(clause);
  }

  /** The visit of "afsluttede et besøg i X", "indledte sin rejse til X". */
  private static Stream<Token> visits(Clause clause) {
    return SPENDING.contains(clause.verb().lemma()) && clause.isFinite()
        ? clause.arguments(Clause.OBJECT).stream()
            .map(Argument::head)
            .filter(h -> Lists.any(Phrase.subtree(clause.sentence(), h), Whereabouts::isVisit))
        : Stream.empty();
  }

  private static boolean isVisit(Token noun) {
    return noun.lemma().endsWith("besøg") || noun.lemma().endsWith("rejse");
  }

  private static Stream<Token> goals(Sentence sentence, Token visit) {
    return Phrase.subtree(sentence, visit).stream()
        .filter(p -> AT.contains(p.lower()) || SmallWords.isAny(p, "til"))
        .flatMap(sentence::childrenOf);
  }

  private boolean isJourney(Clause clause) {
    return lexicon.is("travel", clause.verb().lemma());
  }
}
