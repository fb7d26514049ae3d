package org.depeche.time;

import java.util.Optional;
import org.depeche.claim.When;

/** The time that the text has reached: "dengang", "ved den lejlighed". */
record Same() implements Meaning {

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return anchor.previous();
  }

  @Override
  public Reference reference() {
    return Reference.PREVIOUS;
  }
}
