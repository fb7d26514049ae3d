package org.depeche.time;

import java.io.Serializable;
import java.util.Optional;
import org.depeche.claim.When;

/** What an expression of time means before it is known when it was written. */
public sealed interface Meaning extends Serializable
    permits Around,
        Bound,
        Decade,
        InYear,
        NumberedDay,
        Portion,
        Range,
        Same,
        Sided,
        Weekday,
        Weekend {

  /** From where a time counts. */
  enum Reference {
    /** From nothing: it has a year of its own. */
    NOTHING,
    /** From the article's own day. */
    NOW,
    /** From the time that the text has reached ("dagen efter"). */
    PREVIOUS,
    /** From what stands after it ("dagen før topmødet", "to uger efter at"). */
    FOLLOWING
  }

  /**
   * The days that it can be.
   *
   * @return empty where the anchor is not known well enough
   */
  Optional<When> resolve(Anchor anchor, Tense tense);

  /** From where it counts. */
  Reference reference();
}
