package org.depeche.link;

import java.time.LocalDate;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * The days to which a telling can refer: those that it gives, and, on a side that it leaves open,
 * what follows from the day of publication. What is reported has been, what is intended is to come.
 *
 * @param from the first day
 * @param until the last day
 */
record Reach(LocalDate from, LocalDate until) {

  /** The days in which an intention without a time is still the news. */
  private static final int AHEAD = 366;

  /** Letters and cancellations are news for so many days. */
  private static final int NEWS = 31;

  /** The days to which a telling can refer. */
  static Reach of(Telling telling) {
    Optional<LocalDate> given = telling.when().flatMap(When::notBefore);
    Optional<LocalDate> end = telling.when().flatMap(When::notAfter);
    if (telling.isCancelled()) {
      return calledOff(telling, given, end);
    }
    return telling.isIntended() ? ahead(telling, given, end) : before(telling, given, end);
  }

  private static Reach calledOff(
      Telling told, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean open = from.isEmpty() && until.isEmpty();
    return new Reach(
        from.or(() -> told.source().from().filter(day -> open).map(day -> day.minusDays(NEWS)))
            .orElse(LocalDate.MIN),
        until
            .or(() -> told.source().until().filter(day -> open).map(day -> day.plusDays(AHEAD)))
            .orElse(LocalDate.MAX));
  }

  private static Reach ahead(Telling told, Optional<LocalDate> from, Optional<LocalDate> until) {
    LocalDate last =
        until
            .or(() -> told.source().until().filter(p -> from.isEmpty()).map(p -> p.plusDays(AHEAD)))
            .orElse(LocalDate.MAX);
    LocalDate first =
        from.or(() -> told.source().from().filter(day -> !day.isAfter(last)))
            .or(() -> until.map(day -> day.minusDays(AHEAD)))
            .orElse(LocalDate.MIN);
    return new Reach(first, last);
  }

  private static Reach before(Telling told, Optional<LocalDate> from, Optional<LocalDate> until) {
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate last =
        until
            .or(() -> told.source().until())
            .filter(day -> !day.isBefore(first))
            .orElse(LocalDate.MAX);
    return new Reach(first, last);
  }

  /** The days in which a letter was sent that is news when an article appears; empty if unknown. */
  static Optional<Reach> ofNews(Source source) {
    return source.published().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reach(source.from().orElseThrow().minusDays(NEWS), source.until().orElseThrow()));
  }

  /** Whether a day is of both. */
  boolean meets(Reach other) {
    return !until.isBefore(other.from) && !other.until.isBefore(from);
  }
}
