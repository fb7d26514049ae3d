package org.depeche.extract;

import java.util.Optional;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.time.Tense;

/** On which side of the article's day the times of an act lie, from how things stand with it. */
final class Tenses {

  private Tenses() {}

  /** The tense of the times that a clause tells of what was matched. */
  static Tense of(Match match, Optional<Stance> stance) {
    return wasToBe(match, stance) ? Tense.PAST : isOver(match, stance) ? Tense.UNKNOWN : of(stance);
  }

  /** The tense that a stance itself calls for. */
  static Tense of(Optional<Stance> stance) {
    if (stance.isEmpty()) {
      return Tense.UNKNOWN;
    }
    return switch (stance.get()) {
      case DONE -> Tense.PAST;
      case COMING, OFFERED, WISHED, POSSIBLE -> Tense.FUTURE;
      case CANCELLED, UNREAL, DENIED -> Tense.UNKNOWN;
    };
  }

  /** "I februar aflyste X en rejse": no time to come. */
  static boolean isCalledOff(Clause clause, Optional<Stance> stance) {
    return stance.filter(s -> s == Stance.CANCELLED).isPresent()
        && clause.chain().size() == 1
        && clause.first().tag().isPast();
  }

  /**
   * "det besøg, som X skulle have aflagt i juni": when it would have been is over; but not in
   * "udskyder rejsen til A, hvor han skulle have mødt X fredag".
   */
  private static boolean wasToBe(Match match, Optional<Stance> stance) {
    return stance.filter(s -> s == Stance.CANCELLED).isPresent()
        && match
            .clause()
            .filter(c -> c.isRelative() && c.first().tag().isPast())
            .filter(c -> c.hasAuxiliary("skulle") && c.hasAuxiliary("have"))
            .filter(c -> !Setting.isWhere(c) || !isBehindPresent(c))
            .isPresent();
  }

  private static boolean isBehindPresent(Clause clause) {
    return Lists.any(
        clause.sentence().tokens().subList(0, clause.first().index()), t -> t.tag().isPresent());
  }

  /**
   * "havde inviteret X til Paris den 4. maj": the day of an offer that had been made may be over.
   */
  private static boolean isOver(Match match, Optional<Stance> stance) {
    return stance.filter(s -> s == Stance.OFFERED).isPresent()
        && match
            .clause()
            .filter(c -> c.isPerfect() && c.first().tag().isPast() && c.hasAuxiliary("have"))
            .isPresent();
  }
}
