package org.depeche.time;

import java.time.LocalDate;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * Ten years: "1990'erne", "halvfemserne".
 *
 * @param first the first of them
 */
record Decade(int first) implements Meaning {

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return Optional.of(
        Edtf.between(first / 10 + "X", LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
  }

  @Override
  public Reference reference() {
    return Reference.NOTHING;
  }
}
