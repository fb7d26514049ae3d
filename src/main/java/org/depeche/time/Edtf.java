package org.depeche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.claim.When;

/**
 * Times with their bounds, written in EDTF. One time of several or some day of many is a set in
 * square brackets; a solidus is kept for what lasts.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public final class Edtf {

  private Edtf() {}

  static When month(YearMonth month) {
    return between(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static When year(int year) {
    return between(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A stretch of time that EDTF has a sign of its own for. */
  static When between(String edtf, LocalDate first, LocalDate last) {
    return new When(edtf, Optional.of(first), Optional.of(last));
  }

  /** Some day of those: {@code [2022-02-14..2022-02-20]}, in the shortest form. */
  static When within(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return When.day(first);
    }
    YearMonth month = YearMonth.from(first);
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return month(month);
    }
    if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
      return year(first.getYear());
    }
    return between("[" + first + ".." + last + "]", first, last);
  }

  /** All the time from the one through the other: {@code 2018-09-18/2018-09-20}. */
  public static When lasting(When from, When to) {
    return between(from.edtf() + "/" + to.edtf(), first(from), last(to));
  }

  /** Some time of the one, of the other or between them: {@code [2018-05..2018-06]}. */
  static When amid(When from, When to) {
    return between("[" + from.edtf() + ".." + to.edtf() + "]", first(from), last(to));
  }

  /** One of them: {@code [2018-05,2018-06]}. */
  static When either(List<When> some) {
    return set("[", some, "]");
  }

  /** Each of them: {@code {2018-05-03,2018-05-17}}. */
  static When each(List<When> all) {
    return set("{", all, "}");
  }

  /** Some day by then. */
  public static When by(LocalDate last) {
    return new When("[.." + last + "]", Optional.empty(), Optional.of(last));
  }

  /** Some day from then on. */
  static When from(LocalDate first) {
    return new When("[" + first + "..]", Optional.of(first), Optional.empty());
  }

  /** Whether it is some day of several and not known to fill them. */
  static boolean isSomeOf(When when) {
    return when.edtf().startsWith("[");
  }

  static boolean isClosed(When when) {
    return when.notBefore().isPresent() && when.notAfter().isPresent();
  }

  static LocalDate first(When when) {
    return when.notBefore().orElseThrow();
  }

  static LocalDate last(When when) {
    return when.notAfter().orElseThrow();
  }

  /** The last part of what lasts from one time to another; any other time as it is. */
  public static When end(When when) {
    String[] parts = when.edtf().split("/", -1);
    if (parts.length < 2) {
      return when;
    }
    LocalDate last = last(when);
    return switch (parts[1].length()) {
      case 4 -> year(last.getYear());
      case 7 -> month(YearMonth.from(last));
      default -> When.day(last);
    };
  }

  private static When set(String open, List<When> times, String close) {
    String edtf = times.stream().map(When::edtf).collect(Collectors.joining(",", open, close));
    return between(edtf, first(times.get(0)), last(times.get(times.size() - 1)));
  }
}
