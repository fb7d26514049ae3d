package org.depeche.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something lies, inclusive.
 *
 * @param from the first day; empty where it is open
 * @param to the last day; empty where it is open
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Of which nothing is known. */
  public static final Period OPEN = new Period(Optional.empty(), Optional.empty());

  boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Whether something that lies in the other one can lie in this one too. */
  boolean meets(Period other) {
    return beginsBy(other.to) && other.beginsBy(to);
  }

  private boolean beginsBy(Optional<LocalDate> day) {
    return from.isEmpty() || day.isEmpty() || !from.get().isAfter(day.get());
  }
}
