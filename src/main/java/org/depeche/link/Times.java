package org.depeche.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.claim.When;

/** Times as merging compares and joins them. */
final class Times {

  /** The narrower of two times first; what has an open side after all that has none. */
  static final Comparator<When> NARROWER =
      Comparator.comparingLong(Times::days).thenComparing(When::edtf);

  private Times() {}

  /** The days that all of these times share; empty where none is given. */
  static Optional<When> together(List<When> times) {
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = given(times, When::notBefore).max(Comparator.naturalOrder());
    Optional<LocalDate> until = given(times, When::notAfter).min(Comparator.naturalOrder());
    return times.stream()
        .sorted(NARROWER)
        .filter(t -> t.notBefore().equals(from) && t.notAfter().equals(until))
        .findFirst()
        .or(() -> Optional.of(someDay(from, until)));
  }

  /** How many days a time spans. */
  static long days(When when) {
    return when.notBefore().isPresent() && when.notAfter().isPresent()
        ? ChronoUnit.DAYS.between(when.notBefore().get(), when.notAfter().get())
        : Long.MAX_VALUE;
  }

  /** How many days lie between two times at least; 0 where they meet. */
  static long apart(When one, When other) {
    return Math.max(0, Math.max(gap(one, other), gap(other, one)));
  }

  private static long gap(When earlier, When later) {
    return earlier.notAfter().isPresent() && later.notBefore().isPresent()
        ? ChronoUnit.DAYS.between(earlier.notAfter().get(), later.notBefore().get())
        : 0;
  }

  private static Stream<LocalDate> given(
      List<When> times, Function<When, Optional<LocalDate>> bound) {
    return times.stream().map(bound).flatMap(Optional::stream);
  }

  private static When someDay(Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && from.equals(until)) {
      return When.day(from.get());
    }
    String edtf =
        "["
            + from.map(LocalDate::toString).orElse("")
            + ".."
            + until.map(LocalDate::toString).orElse("")
            + "]";
    return new When(edtf, from, until);
  }
}
