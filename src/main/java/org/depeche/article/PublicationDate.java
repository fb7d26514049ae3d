package org.depeche.article;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, as far as it is known.
 *
 * @param year the year
 * @param month 1 to 12, or empty
 * @param day 1 to 31, or empty; never without a month
 */
public record PublicationDate(int year, OptionalInt month, OptionalInt day)
    implements Serializable {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Reads {@code 2018}, {@code 2018-03} or {@code 2018-03-09}; empty for anything else and for days
   * that no calendar has. There was no year 0.
   */
  public static Optional<PublicationDate> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches() || text.startsWith("0000")) {
      return Optional.empty();
    }
    try {
      PublicationDate date =
          new PublicationDate(
              number(m.group(1)).getAsInt(), number(m.group(2)), number(m.group(3)));
      date.last();
      return Optional.of(date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The first day that it can be, inclusive. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can be, inclusive. */
  public LocalDate last() {
    YearMonth end = YearMonth.of(year, month.orElse(12));
    return day.isPresent() ? end.atDay(day.getAsInt()) : end.atEndOfMonth();
  }

  /** As it was read: {@code 2018}, {@code 2018-03} or {@code 2018-03-09}. */
  @Override
  public String toString() {
    String day = last().toString();
    return day.substring(0, this.day.isPresent() ? 10 : month.isPresent() ? 7 : 4);
  }

  private static OptionalInt number(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
