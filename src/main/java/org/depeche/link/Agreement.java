package org.depeche.link;

import java.util.Optional;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;

/**
 * Whether two tellings can be of one act: same kind and sides, times and places that agree. Times
 * that are not given agree with nothing by themselves, because the same two meet and write more
 * than once; then the place, or the words of a promise, must be the same.
 */
final class Agreement {

  private Agreement() {}

  /** Whether the two can be of one act. Two acts of one article are two: it tells them apart. */
  static boolean between(Telling a, Telling b) {
    return !a.article().equals(b.article())
        && a.kind() == b.kind()
        && a.doers().equals(b.doers())
        && a.addressees().equals(b.addressees())
        && placesAgree(a.place(), b.place())
        && (a.kind() == ActId.Kind.PLEDGE ? pledgesAgree(a, b) : meetingsAgree(a, b));
  }

  private static boolean pledgesAgree(Telling a, Telling b) {
    return Wording.alike(a.content(), b.content())
        && (a.when().isEmpty() || b.when().isEmpty() || timesMeet(a, b));
  }

  private static boolean meetingsAgree(Telling a, Telling b) {
    return a.when().isPresent() && b.when().isPresent()
        ? timesMeet(a, b)
        : a.place().isPresent() && a.place().equals(b.place());
  }

  private static boolean timesMeet(Telling a, Telling b) {
    When one = a.when().orElseThrow();
    return one.meets(b.when().orElseThrow());
  }

  private static boolean placesAgree(Optional<EntityId> a, Optional<EntityId> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.equals(b)
        || isState(a.get()) != isState(b.get()); // a city and the state around it
  }

  static boolean isState(EntityId place) {
    return place.kind() == EntityId.Kind.STATE;
  }
}
