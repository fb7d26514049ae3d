package org.depeche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * A day of the week: the nearest one that the tense allows, today included.
 *
 * @param day which
 * @param which how the text says which of them
 * @param weeks where it is told by its week, the weeks from this one
 */
record Weekday(DayOfWeek day, Which which, int weeks) implements Meaning {

  /** How the text tells it from the other Mondays. */
  enum Which {
    /** Not at all. */
    TENSE,
    /** Not at all, but it is to come: "udskudt til mandag". */
    COMING,
    /** The last one before today: "i mandags". */
    BEFORE,
    /** The first one after today: "på mandag". */
    AFTER,
    /** By its week: "mandag i næste uge". */
    WEEK,
    /** The first one after the time that the text has reached: "mandagen efter". */
    AFTER_PREVIOUS,
    /** The last one before the time that the text has reached: "mandagen før". */
    BEFORE_PREVIOUS
  }

  static Weekday of(DayOfWeek day, Which which) {
    return new Weekday(day, which, 0);
  }

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    if (reference() == Reference.PREVIOUS) {
      return anchor.previous().filter(Edtf::isClosed).map(this::beside).map(When::day);
    }
    return anchor
        .now()
        .filter(Now::isDay)
        .map(
            now ->
                which == Which.TENSE
                    ? byTense(now.first(), tense, anchor.isOfText() ? 1 : 0)
                    : told(now.first()))
        .map(When::day);
  }

  @Override
  public Reference reference() {
    return which == Which.AFTER_PREVIOUS || which == Which.BEFORE_PREVIOUS
        ? Reference.PREVIOUS
        : Reference.NOW;
  }

  private LocalDate beside(When previous) {
    return which == Which.AFTER_PREVIOUS
        ? Edtf.last(previous).with(TemporalAdjusters.next(day))
        : Edtf.first(previous).with(TemporalAdjusters.previous(day));
  }

  /**
   * The nearest one that the tense allows.
   *
   * @param later so many days after the day that its text fixes an article may have been written
   */
  private LocalDate byTense(LocalDate today, Tense tense, int later) {
    return switch (tense) {
      case PAST -> today.plusDays(later).with(TemporalAdjusters.previousOrSame(day));
      case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
      case UNKNOWN -> today.minusDays(3).with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private LocalDate told(LocalDate today) {
    return switch (which) {
      case BEFORE -> today.with(TemporalAdjusters.previous(day));
      case AFTER -> today.with(TemporalAdjusters.next(day));
      case WEEK -> today.with(day).plusWeeks(weeks);
      default -> today.with(TemporalAdjusters.nextOrSame(day));
    };
  }
}
