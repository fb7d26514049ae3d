package org.depeche.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.depeche.claim.When;

/**
 * The days on which an article can have been written; always of one year.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Now(LocalDate first, LocalDate last) {

  boolean isDay() {
    return first.equals(last);
  }

  /** Whether the month is known. */
  boolean hasMonth() {
    return first.getMonth() == last.getMonth();
  }

  /** Days between the article and a stretch of time with two ends; 0 where they meet. */
  long gapTo(When when) {
    long ahead = ChronoUnit.DAYS.between(last, when.notBefore().orElseThrow());
    long behind = ChronoUnit.DAYS.between(when.notAfter().orElseThrow(), first);
    return Math.max(0, Math.max(ahead, behind));
  }
}
