package org.depeche.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;

/** Which place lies in which state. */
public final class Geography {

  private final Map<EntityId, EntityId> stateByPlace = new TreeMap<>();

  private Geography(Authority authority) {
    authority.places().forEach(p -> p.state().ifPresent(s -> stateByPlace.put(p.id(), s)));
    authority
        .organizations()
        .forEach(
            o ->
                o.represents()
                    .filter(s -> s.kind() == Kind.STATE)
                    .ifPresent(s -> stateByPlace.put(EntityId.place(o.id().slug()), s)));
  }

  /** What the authority knows; an institution's house lies in its state. */
  public static Geography of(Authority authority) {
    return new Geography(authority);
  }

  /** The state in which a place lies; a state lies in itself. */
  public Optional<EntityId> stateOf(EntityId place) {
    return place.kind() == Kind.STATE
        ? Optional.of(place)
        : Optional.ofNullable(stateByPlace.get(place));
  }

  /** Whether the first place is in the second, which is a state. */
  public boolean isWithin(EntityId place, EntityId state) {
    return state.kind() == Kind.STATE
        && place.kind() == Kind.PLACE
        && stateOf(place).filter(state::equals).isPresent();
  }
}
