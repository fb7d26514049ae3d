package org.depeche.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.When;

/** A time that every year has: a day, a month, a season, a holiday. */
sealed interface YearPart extends Serializable {

  /** That time of that year; empty where the year has none (29 February). */
  Optional<When> of(int year);

  /** Whether what the text says besides, a day of the week, is true in that year. */
  default boolean fits(int year) {
    return true;
  }

  /** All of the year. */
  record Whole() implements YearPart {
    @Override
    public Optional<When> of(int year) {
      return Optional.of(Edtf.year(year));
    }
  }

  /** A day. */
  record Day(int month, int day) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      return YearMonth.of(year, month).isValidDay(day)
          ? Optional.of(When.day(LocalDate.of(year, month, day)))
          : Optional.empty();
    }
  }

  /** A day that is said to be a Monday, a Tuesday … */
  record NamedDay(DayOfWeek name, Day day) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      return day.of(year);
    }

    @Override
    public boolean fits(int year) {
      return day.of(year).filter(d -> Edtf.first(d).getDayOfWeek() == name).isPresent();
    }
  }

  /** A month. */
  record Month(int month) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      return Optional.of(Edtf.month(YearMonth.of(year, month)));
    }
  }

  /**
   * Some months of which EDTF makes one: a season, a quarter, a half.
   *
   * @param code what EDTF writes for it in the place of a month
   * @param month the first month
   * @param months how many there are; a winter reaches into the next year
   */
  record Months(int code, int month, int months) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      YearMonth first = YearMonth.of(year, month);
      LocalDate last = first.plusMonths(months - 1L).atEndOfMonth();
      return Optional.of(Edtf.between(year + "-" + code, first.atDay(1), last));
    }
  }

  /** A week by its number, from Monday. */
  record Week(int number) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      LocalDate inFirst = LocalDate.of(year, 1, 4);
      LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
      return monday.plusDays(3).get(IsoFields.WEEK_BASED_YEAR) == year
          ? Optional.of(Edtf.within(monday, monday.plusDays(6)))
          : Optional.empty();
    }
  }

  /**
   * Days that are fixed by Easter.
   *
   * @param first days from Easter Sunday to the first of them
   * @param last days from Easter Sunday to the last of them
   */
  record Easter(int first, int last) implements YearPart {
    @Override
    public Optional<When> of(int year) {
      LocalDate sunday = sunday(year);
      return Optional.of(Edtf.within(sunday.plusDays(first), sunday.plusDays(last)));
    }

    /** Easter Sunday in the Gregorian calendar, after Oudin. */
    private static LocalDate sunday(int year) {
      int golden = year % 19;
      int century = year / 100;
      int h = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
      int moon = h - h / 28 * (1 - 29 / (h + 1) * ((21 - golden) / 11));
      int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
      return LocalDate.of(year, 3, 28).plusDays((long) moon - weekday);
    }
  }

  /** Several such times; the year is the last one's. */
  record Joined(List<YearPart> parts, Join join) implements YearPart {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<When> of(int year) {
      List<When> times = new ArrayList<>();
      for (int i = parts.size() - 1; i >= 0; i--) {
        Optional<When> time = parts.get(i).of(year);
        if (time.isPresent() && !times.isEmpty() && follows(time.get(), times.get(0))) {
          time = parts.get(i).of(year - 1);
        }
        if (time.isEmpty()) {
          return Optional.empty();
        }
        times.add(0, time.get());
      }
      return Optional.of(join.of(times));
    }

    @Override
    public boolean fits(int year) {
      return parts.get(parts.size() - 1).fits(year);
    }

    private static boolean follows(When time, When next) {
      return Edtf.first(time).isAfter(Edtf.first(next));
    }
  }
}
