package org.depeche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.depeche.claim.When;

/** A weekend, Saturday and Sunday: the nearest one that the tense allows. */
record Weekend() implements Meaning {

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return anchor
        .now()
        .filter(Now::isDay)
        .map(now -> saturday(now.first(), tense))
        .map(Weekend::of);
  }

  @Override
  public Reference reference() {
    return Reference.NOW;
  }

  private static When of(LocalDate saturday) {
    return Edtf.within(saturday, saturday.plusDays(1));
  }

  private static LocalDate saturday(LocalDate today, Tense tense) {
    return switch (tense) {
      case PAST -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      case FUTURE -> today.with(DayOfWeek.SATURDAY);
      case UNKNOWN -> today.minusDays(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    };
  }
}
