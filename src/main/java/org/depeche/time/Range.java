package org.depeche.time;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * Two times that are named together: "mandag og tirsdag", "fra 2010 til 2014".
 *
 * @param from the earlier
 * @param to the later; a weekday is the first after the earlier one
 * @param join how they belong together
 */
record Range(Meaning from, Meaning to, Join join) implements Meaning {

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return from.resolve(anchor, tense)
        .flatMap(a -> end(a, anchor, tense).map(b -> join.of(List.of(a, b))));
  }

  @Override
  public Reference reference() {
    return from.reference();
  }

  private Optional<When> end(When start, Anchor anchor, Tense tense) {
    Optional<When> end =
        to instanceof Weekday day
            ? Weekday.of(day.day(), Weekday.Which.AFTER_PREVIOUS)
                .resolve(anchor.after(start), tense)
            : to.resolve(anchor, tense);
    return end.filter(b -> Edtf.first(b).isAfter(Edtf.first(start)));
  }
}
