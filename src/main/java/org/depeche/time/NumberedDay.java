package org.depeche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.claim.When;

/**
 * A day whose month has no name: "torsdag den 27.", "den 3. i næste måned".
 *
 * @param weekday which day of the week it is, Monday 1, 0 for none; the month is then the nearest
 *     in which that is true and which the tense allows
 * @param number its number
 * @param months the months from the article's own
 */
record NumberedDay(int weekday, int number, int months) implements Meaning {

  private static final int MONTHS_AWAY = 2;

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return anchor.now().filter(Now::hasMonth).flatMap(n -> day(n, tense)).map(When::day);
  }

  @Override
  public Reference reference() {
    return Reference.NOW;
  }

  private Optional<LocalDate> day(Now now, Tense tense) {
    YearMonth month = YearMonth.from(now.first());
    return weekday == 0
        ? in(month.plusMonths(months)).findFirst()
        : IntStream.rangeClosed(-MONTHS_AWAY, MONTHS_AWAY)
            .boxed()
            .flatMap(i -> in(month.plusMonths(i)))
            .filter(d -> d.getDayOfWeek().getValue() == weekday)
            .filter(d -> tense != Tense.PAST || !d.isAfter(now.last()))
            .filter(d -> tense != Tense.FUTURE || !d.isBefore(now.first()))
            .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(now.first(), d))));
  }

  private Stream<LocalDate> in(YearMonth month) {
    return month.isValidDay(number) ? Stream.of(month.atDay(number)) : Stream.empty();
  }
}
