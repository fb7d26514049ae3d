package org.depeche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * A part of a longer time: "i begyndelsen af juni", "sidste halvdel af april", "senere på året".
 *
 * <p>Beginning, middle and end are a third each: of a month the days 1–10, 11–20 and 21–end, of a
 * year four months; of a week they are Monday to Wednesday, Tuesday to Thursday and Thursday to
 * Sunday. What has been earlier or will be later in the current month ends or begins with the
 * article.
 */
record Portion(Part part, Meaning whole) implements Meaning {

  /** Which part. */
  enum Part {
    BEGINNING,
    MIDDLE,
    END,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_WEEK,
    LAST_WEEK,
    LAST_DAY,
    EARLIER,
    LATER
  }

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    if (part == Part.LATER && tense == Tense.PAST && whole.reference() == Reference.NOW) {
      Optional<When> then = ofTold().flatMap(t -> t.resolve(anchor, tense));
      if (then.isPresent()) {
        return then;
      }
    }
    return whole.resolve(anchor, tense).filter(Edtf::isClosed).map(w -> cut(w, anchor));
  }

  /** The same of the month or year that the text has told of: "senere på året mødtes de igen". */
  Optional<Portion> ofTold() {
    if (whole instanceof Around now && now.from() == Reference.NOW && now.least() == 0) {
      return Optional.of(new Portion(part, Around.previous(now.unit(), 0)));
    }
    return whole instanceof InYear year && year.year().equals(YearChoice.fromNow(0))
        ? Optional.of(new Portion(part, new InYear(year.part(), YearChoice.fromPrevious(0))))
        : Optional.empty();
  }

  @Override
  public Reference reference() {
    return whole.reference();
  }

  private When cut(When time, Anchor anchor) {
    LocalDate first = Edtf.first(time);
    LocalDate last = Edtf.last(time);
    return switch (part) {
      case BEGINNING -> third(time, 0);
      case MIDDLE -> third(time, 1);
      case END -> third(time, 2);
      case FIRST_HALF -> Edtf.within(first, middle(time));
      case SECOND_HALF -> Edtf.within(middle(time).plusDays(1), last);
      case FIRST_WEEK -> Edtf.within(first, first.plusDays(6));
      case LAST_WEEK -> Edtf.within(last.minusDays(6), last);
      case LAST_DAY -> When.day(last);
      case EARLIER -> here(anchor).filter(time::meets).map(n -> earlier(time, n)).orElse(time);
      case LATER ->
          behind(time, anchor)
              .or(() -> here(anchor).filter(time::meets).map(n -> later(time, n)))
              .orElse(time);
    };
  }

  /** What is left of a time behind that of which the text has told. */
  private Optional<When> behind(When time, Anchor anchor) {
    return here(anchor)
        .filter(h -> whole.reference() == Reference.PREVIOUS)
        .filter(t -> !Edtf.first(t).equals(Edtf.last(t))) // "senere": on that day too
        .map(t -> Edtf.last(t).plusDays(1))
        .filter(d -> d.isAfter(Edtf.first(time)) && !d.isAfter(Edtf.last(time)))
        .map(d -> Edtf.within(d, Edtf.last(time)));
  }

  private Optional<When> here(Anchor anchor) {
    return whole.reference() == Reference.PREVIOUS
        ? anchor.previous().filter(Edtf::isClosed)
        : anchor.now().map(n -> Edtf.within(n.first(), n.last()));
  }

  private static When earlier(When time, When here) {
    LocalDate last = Edtf.last(here);
    return last.isBefore(Edtf.last(time)) ? Edtf.within(Edtf.first(time), last) : time;
  }

  private static When later(When time, When here) {
    LocalDate first = Edtf.first(here);
    return first.isAfter(Edtf.first(time)) ? Edtf.within(first, Edtf.last(time)) : time;
  }

  private static When third(When time, int index) {
    LocalDate first = Edtf.first(time);
    LocalDate last = Edtf.last(time);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days == 7) {
      return Edtf.within(
          first.plusDays(new int[] {0, 1, 3}[index]), first.plusDays(new int[] {2, 3, 6}[index]));
    }
    if (days <= 31) {
      return Edtf.within(
          first.plusDays(10L * index), index == 2 ? last : first.plusDays(10L * index + 9));
    }
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1)) / 3;
    LocalDate start = first.plusMonths(months * index);
    return Edtf.within(start, index == 2 ? last : start.plusMonths(months).minusDays(1));
  }

  /** The last day of the first half: the 15th of a month, the end of a month in what is longer. */
  private static LocalDate middle(When time) {
    LocalDate first = Edtf.first(time);
    long months = ChronoUnit.MONTHS.between(first, Edtf.last(time).plusDays(1));
    if (months > 1 && months % 2 == 0) {
      return first.plusMonths(months / 2).minusDays(1);
    }
    YearMonth month = YearMonth.from(first);
    return months == 1
        ? month.atDay(15)
        : first.plusDays(ChronoUnit.DAYS.between(first, Edtf.last(time)) / 2);
  }
}
