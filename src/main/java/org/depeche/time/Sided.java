package org.depeche.time;

import java.util.Optional;
import org.depeche.claim.When;

/**
 * A time whose words tell on which side it lies, whatever the tense: "så sent som tirsdag",
 * "udskudt til den 12. juni".
 */
record Sided(Tense side, Meaning time) implements Meaning {

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return time.resolve(anchor, side);
  }

  @Override
  public Reference reference() {
    return time.reference();
  }
}
