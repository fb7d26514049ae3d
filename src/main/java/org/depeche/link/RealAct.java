package org.depeche.link;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/**
 * One act of the real world, with all that articles tell of it.
 *
 * @param id its identity in the story
 * @param tellings the tellings that it merges, by article and IRI; at least one
 * @param doers participants, senders or who promises; states only where nobody acts for them
 * @param addressees recipients, or to whom is promised; states only where nobody acts for them
 * @param when the time that the tellings give together
 * @param place the most specific place that they give
 * @param status how far they report it to have come
 * @param realisedBy the meetings that came of this one, at another time
 */
public record RealAct(
    ActId id,
    List<Telling> tellings,
    List<EntityId> doers,
    List<EntityId> addressees,
    Optional<When> when,
    Optional<EntityId> place,
    Optional<Status> status,
    List<ActId> realisedBy)
    implements Serializable {

  /** The order in which an act lists its tellings. */
  static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::article).thenComparing(Telling::act);

  /** Sorts the tellings. */
  public RealAct {
    tellings = tellings.stream().sorted(ORDER).toList();
    doers = List.copyOf(doers);
    addressees = List.copyOf(addressees);
    realisedBy = List.copyOf(realisedBy);
  }

  /** The same act under that slug. */
  RealAct named(String slug) {
    ActId named = new ActId(id.kind(), slug);
    return new RealAct(named, tellings, doers, addressees, when, place, status, realisedBy);
  }

  /** The same act, realised by those. */
  RealAct realisedBy(List<ActId> acts) {
    return new RealAct(id, tellings, doers, addressees, when, place, status, acts);
  }

  /** Whether the meeting took place. */
  boolean isHeld() {
    return status.filter(Status.HELD::equals).isPresent();
  }
}
