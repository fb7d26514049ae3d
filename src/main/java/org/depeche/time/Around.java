package org.depeche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * A day, week, month or year counted from the article's own or from the time that the text has
 * reached: "i går", "i næste uge", "om to uger", "for to år siden", "dagen efter".
 *
 * <p>Days are counted exactly, and so are "to uger" and "14 dage"; of months and years the calendar
 * month and year is meant. A day after what lasts is one after its end.
 *
 * @param from from where it counts
 * @param unit in what it counts
 * @param least how many of them, negative for earlier
 * @param most where the text gives two numbers ("om to til tre uger") the later time; else the same
 */
record Around(Reference from, Unit unit, int least, int most) implements Meaning {

  /** A week or so: what is longer has no day from which days could be counted. */
  private static final int LONGEST = 10;

  /** What is counted. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  static Around now(Unit unit, int number) {
    return new Around(Reference.NOW, unit, number, number);
  }

  static Around previous(Unit unit, int number) {
    return new Around(Reference.PREVIOUS, unit, number, number);
  }

  /** The same, counted from what stands after the expression. */
  Around following() {
    return new Around(Reference.FOLLOWING, unit, least, most);
  }

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    Optional<When> base =
        from == Reference.NOW
            ? anchor.now().map(n -> Edtf.within(n.first(), n.last()))
            : anchor.previous();
    return base.filter(Edtf::isClosed).flatMap(this::count);
  }

  @Override
  public Reference reference() {
    return from;
  }

  private Optional<When> count(When base) {
    return shifted(base, least)
        .flatMap(a -> least == most ? Optional.of(a) : shifted(base, most).map(b -> span(a, b)));
  }

  private static When span(When a, When b) {
    return Edtf.within(Edtf.first(a), Edtf.last(b));
  }

  private Optional<When> shifted(When base, int number) {
    return switch (unit) {
      case DAY -> day(base, number);
      case WEEK -> week(base, number);
      case MONTH -> month(base, number);
      case YEAR -> year(base, number);
    };
  }

  private static Optional<When> day(When base, int number) {
    LocalDate first = Edtf.first(base);
    LocalDate last = Edtf.last(base);
    if (last.isAfter(first.plusDays(LONGEST))) {
      return Optional.empty();
    }
    if (number == 0) {
      return Optional.of(base);
    }
    if (Edtf.isSomeOf(base)) {
      return Optional.of(Edtf.within(first.plusDays(number), last.plusDays(number)));
    }
    return Optional.of(When.day((number > 0 ? last : first).plusDays(number)));
  }

  private static Optional<When> week(When base, int number) {
    LocalDate monday = Edtf.first(base).with(DayOfWeek.MONDAY);
    return Edtf.last(base).with(DayOfWeek.MONDAY).equals(monday)
        ? Optional.of(Edtf.within(monday.plusWeeks(number), monday.plusWeeks(number).plusDays(6)))
        : Optional.empty();
  }

  private static Optional<When> month(When base, int number) {
    YearMonth month = YearMonth.from(Edtf.first(base));
    return YearMonth.from(Edtf.last(base)).equals(month)
        ? Optional.of(Edtf.month(month.plusMonths(number)))
        : Optional.empty();
  }

  private static Optional<When> year(When base, int number) {
    int year = Edtf.first(base).getYear();
    return Edtf.last(base).getYear() == year
        ? Optional.of(Edtf.year(year + number))
        : Optional.empty();
  }
}
