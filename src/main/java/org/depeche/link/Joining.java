package org.depeche.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.depeche.claim.ActId;
import org.depeche.claim.ActSlug;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/** What the tellings of one act give together. */
final class Joining {

  /**
   * The telling that names the act: the one that names most parties. All of the slug but the time
   * is its own, so that two acts without a common key never have one slug.
   */
  private static final Comparator<Telling> NAMING_MOST_FIRST =
      Comparator.<Telling>comparingLong(t -> -t.named())
          .thenComparingInt(t -> -t.addressees().size())
          .thenComparingInt(t -> -t.doers().size())
          .thenComparing(RealAct.ORDER);

  private Joining() {}

  /** The act that all of these tell. */
  static RealAct of(List<Telling> group) {
    Telling first = group.stream().min(NAMING_MOST_FIRST).orElseThrow();
    Optional<When> when =
        Times.together(group.stream().map(Telling::when).flatMap(Optional::stream).toList());
    String slug = ActSlug.of(Sides.ids(first.doers()), Sides.ids(first.addressees()), when);
    return new RealAct(
        new ActId(first.kind(), slug),
        group,
        parties(group, Telling::doers),
        parties(group, Telling::addressees),
        when,
        place(group),
        status(group),
        List.of());
  }

  private static List<EntityId> parties(List<Telling> group, Function<Telling, List<Party>> role) {
    return Sides.joined(group.stream().map(role).flatMap(Collection::stream).toList());
  }

  /** The most specific place; of several houses or towns the one that most tellings give. */
  private static Optional<EntityId> place(List<Telling> group) {
    Map<EntityId, Integer> places = new TreeMap<>();
    group.forEach(t -> t.place().ifPresent(venue -> places.merge(venue.id(), 1, Integer::sum)));
    return places.keySet().stream()
        .min(
            Comparator.comparing((EntityId place) -> place.kind() == EntityId.Kind.STATE)
                .thenComparing(place -> -places.get(place))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How far a meeting came. One that was held was held, whatever was reported of it before; else
   * the latest telling decides whether it was called off, and what is not known to be later does
   * not revive it.
   */
  private static Optional<Status> status(List<Telling> group) {
    if (group.stream().anyMatch(Telling::isHeld)) {
      return Optional.of(Status.HELD);
    }
    List<Telling> cancelled = group.stream().filter(Telling::isCancelled).toList();
    Optional<Status> revived =
        furthest(
            group.stream()
                .filter(Telling::isIntended)
                .filter(t -> cancelled.stream().allMatch(c -> t.source().isAfter(c.source())))
                .toList());
    return revived.or(() -> furthest(cancelled));
  }

  private static Optional<Status> furthest(List<Telling> tellings) {
    return tellings.stream()
        .map(Telling::status)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
