package org.depeche.claim;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something can have been or will be.
 *
 * @param edtf the time in EDTF: {@code 2018-06}, {@code 2018-09-18/2018-09-20} for what lasts,
 *     {@code [..2018-05-31]} for some day by then
 * @param notBefore the first possible day, inclusive; empty where that side is open
 * @param notAfter the last possible day, inclusive; empty where that side is open
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public record When(String edtf, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter)
    implements Serializable {

  /** Refuses a time that is open on both sides or ends before it begins. */
  public When {
    if (edtf.isEmpty() || notBefore.isEmpty() && notAfter.isEmpty()) {
      throw new IllegalArgumentException("a time without a bound: \"" + edtf + "\"");
    }
    if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
      throw new IllegalArgumentException("a time that ends before it begins: \"" + edtf + "\"");
    }
  }

  /** One day. */
  public static When day(LocalDate day) {
    return new When(day.toString(), Optional.of(day), Optional.of(day));
  }

  /** Whether a day exists on which both can be. */
  public boolean meets(When other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /**
   * Whether it tells more exactly when something was of which another time tells: a day of that
   * month, a month of that year. What lasts some days is told no better by one of them.
   */
  public boolean refines(When other) {
    boolean lasts = other.edtf.contains("/");
    return !lasts
        && !equals(other)
        && isNotBefore(notBefore, other.notBefore)
        && isNotBefore(other.notAfter, notAfter);
  }

  private static boolean isNotBefore(Optional<LocalDate> day, Optional<LocalDate> first) {
    return day.isPresent() && first.isPresent() && !day.get().isBefore(first.get());
  }

  private boolean endsBefore(When other) {
    return notAfter.isPresent()
        && other.notBefore.isPresent()
        && notAfter.get().isBefore(other.notBefore.get());
  }
}
