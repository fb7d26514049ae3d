package org.depeche.score;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * First and last day on which something can be, each open where it is not known. Days are kept as
 * they are written: a graph may hold what is none.
 *
 * @param notBefore the first day
 * @param notAfter the last day
 */
record Window(Optional<String> notBefore, Optional<String> notAfter) {

  static final Window OPEN = new Window(Optional.empty(), Optional.empty());

  /** The days between the two; 0 where they meet, or where open sides let them. */
  long daysFrom(Window other) {
    return Math.max(0, Math.max(gap(notAfter, other.notBefore), gap(other.notAfter, notBefore)));
  }

  private static long gap(Optional<String> end, Optional<String> start) {
    if (end.isEmpty() || start.isEmpty()) {
      return 0;
    }
    Optional<LocalDate> from = day(end.get());
    Optional<LocalDate> to = day(start.get());
    return from.isEmpty() || to.isEmpty()
        ? Integer.MAX_VALUE
        : ChronoUnit.DAYS.between(from.get(), to.get());
  }

  /** The day that is written so; empty where it is none. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
