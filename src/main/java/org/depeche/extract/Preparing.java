package org.depeche.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.time.TimeExpression;

/**
 * Tells the time at which a meeting was prepared, offered or asked for from that of the meeting.
 */
final class Preparing {

  /** Whom one invites, and where to. */
  private static final Set<String> OFFERED = Set.of(Clause.OBJECT, "til");

  private final Lexicon lexicon;
  private final GoverningWords words;

  Preparing(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new GoverningWords(lexicon);
  }

  /** Whether a time in a clause is when the meeting was prepared, offered or asked for. */
  boolean isWhen(Match match, Clause clause, TimeExpression time) {
    return isOfPreparing(match, clause, time)
        || isOfOffering(match, time)
        || isOfRequest(match, clause, time);
  }

  /**
   * "Mødet blev gjort klar i oktober" does not say when the meeting is; "planlagt til maj" and
   * "foreslog et møde i maj" do.
   */
  private boolean isOfPreparing(Match match, Clause clause, TimeExpression time) {
    boolean past = clause.first().tag().isPast();
    boolean aimed =
        isAimed(clause.sentence(), time)
            || isObject(match, clause) && time.from() > match.trigger().index();
    return match.frame().noun()
        && match.frame().act() != ActId.Kind.LETTER // "Det gjorde han den 5. april i et brev"
        && match.clause().filter(clause::equals).isPresent()
        && past
        && !aimed
        && clause.verb().index() != match.trigger().index()
        && lexicon.is("prepare", clause.verb().lemma());
  }

  /** "inviterede mandag X til Y", "fik fredag en invitation": that is when it was offered. */
  private static boolean isOfOffering(Match match, TimeExpression time) {
    Optional<Clause> offering =
        match
            .clause()
            .filter(c -> match.frame().stance().filter(s -> s == Stance.OFFERED).isPresent())
            .filter(c -> c.first().tag().isPast() || c.isPerfect());
    boolean before =
        match.frame().noun()
            || offering.filter(c -> !c.arguments("til").isEmpty()).isEmpty()
            || Lists.any(
                offering.get().arguments(),
                a -> OFFERED.contains(a.function()) && a.head().index() >= time.to());
    return offering.isPresent() && before && !isAimed(match.sentence(), time);
  }

  /** "bad mandag X om et møde": that is when he asked for it. */
  private boolean isOfRequest(Match match, Clause clause, TimeExpression time) {
    return match.frame().noun()
        && match.frame().act() == ActId.Kind.SUMMIT
        && time.to() <= match.trigger().index()
        && clause.first().tag().isPast()
        && isObject(match, clause)
        && words
            .word(clause.sentence(), clause.verb())
            .filter(w -> w.stance() == Stance.OFFERED || w.stance() == Stance.WISHED)
            .isPresent();
  }

  /** "bad om et møde", "foreslog et møde" */
  private static boolean isObject(Match match, Clause clause) {
    return Stream.of(Clause.OBJECT, "om")
        .flatMap(f -> clause.arguments(f).stream())
        .anyMatch(a -> Phrase.core(match.sentence(), a.head()).equals(match.trigger()));
  }

  /** "fastsat til den 10. maj": what a preparation aims at is when it will be. */
  static boolean isAimed(Sentence sentence, TimeExpression time) {
    return SmallWords.isAny(sentence.token(time.from()), "til")
        || time.from() > 0 && SmallWords.isAny(sentence.token(time.from() - 1), "til");
  }
}
