package org.depeche.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.When;
import org.depeche.text.Lists;

/**
 * A day, month or season of some year.
 *
 * <p>Where the text does not tell the year it is the nearest one that the tense allows: in the past
 * the last that has begun, else the next that is not over. Who writes of a time that is more than
 * ten months away names its year, so in such a case the nearest is taken against the tense
 * ("aflyste besøget den 2. september", written in August). A weekday that is true in one of the
 * years settles it. If no more than the article's year is known, it is that year; if not even that,
 * the year that the text has reached, unless the weekday is false in it.
 */
record InYear(YearPart part, YearChoice year) implements Meaning {

  private static final int TEN_MONTHS = 304;

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return switch (year.by()) {
      case NUMBER -> part.of(year.value());
      case FROM_NOW -> anchor.now().flatMap(n -> part.of(n.first().getYear() + year.value()));
      case FROM_PREVIOUS -> beside(anchor);
      case TENSE ->
          anchor
              .now()
              .map(now -> nearest(now, tense))
              .orElseGet(() -> tense == Tense.FUTURE ? Optional.empty() : beside(anchor));
      case COMING -> anchor.now().flatMap(now -> nearestOn(now, Tense.FUTURE));
      case OVER -> anchor.now().flatMap(this::over);
      case NEXT -> anchor.now().flatMap(this::next);
    };
  }

  @Override
  public Reference reference() {
    return switch (year.by()) {
      case NUMBER -> Reference.NOTHING;
      case FROM_PREVIOUS -> Reference.PREVIOUS;
      default -> Reference.NOW;
    };
  }

  /** The one nearest to a time, where the text does not tell the year. */
  Optional<When> nearestTo(Now time) {
    return year.by() == YearChoice.By.TENSE && time.hasMonth()
        ? nearestOn(time, Tense.UNKNOWN)
        : Optional.empty();
  }

  private Optional<When> beside(Anchor anchor) {
    return anchor.previous().flatMap(this::besidePrevious);
  }

  private Optional<When> besidePrevious(When previous) {
    if (!Edtf.isClosed(previous)) {
      return Optional.empty();
    }
    int told = Edtf.last(previous).getYear();
    return Edtf.first(previous).getYear() == told && part.fits(told + year.value())
        ? part.of(told + year.value())
        : Optional.empty();
  }

  private Optional<When> nearest(Now now, Tense tense) {
    if (now.hasMonth() && Lists.any(around(now), y -> !part.fits(y))) {
      return nearestOn(now, Tense.UNKNOWN);
    }
    Optional<When> allowed = nearestOn(now, tense);
    return allowed.filter(w -> now.gapTo(w) > TEN_MONTHS).isPresent()
        ? nearestOn(now, Tense.UNKNOWN)
        : allowed;
  }

  private Optional<When> nearestOn(Now now, Tense side) {
    if (!now.hasMonth()) {
      return part.of(now.first().getYear());
    }
    Stream<When> times = times(now).stream();
    return switch (side) {
      case PAST ->
          times
              .filter(w -> !Edtf.first(w).isAfter(now.last()))
              .max(Comparator.comparing(Edtf::first));
      case FUTURE ->
          times
              .filter(w -> !Edtf.last(w).isBefore(now.first()))
              .min(Comparator.comparing(Edtf::first));
      case UNKNOWN -> times.min(Comparator.comparingLong(now::gapTo));
    };
  }

  private Optional<When> over(Now now) {
    return times(now).stream()
        .filter(w -> Edtf.last(w).isBefore(now.first()))
        .max(Comparator.comparing(Edtf::first));
  }

  private Optional<When> next(Now now) {
    return times(now).stream()
        .filter(w -> Edtf.first(w).isAfter(now.last()))
        .min(Comparator.comparing(Edtf::first));
  }

  /** The time in the years around now; only those that are on the right weekday, if there are. */
  private List<When> times(Now now) {
    List<When> fitting = times(around(now).stream().filter(part::fits));
    return fitting.isEmpty() ? times(around(now).stream()) : fitting;
  }

  private List<When> times(Stream<Integer> years) {
    return years.flatMap(y -> part.of(y).stream()).toList();
  }

  private static List<Integer> around(Now now) {
    int here = now.first().getYear();
    return List.of(here - 1, here, here + 1);
  }
}
