package org.depeche.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;

/** Which place lies in which state, and which house in which capital. */
public final class Geography {

  private final Map<EntityId, EntityId> stateByPlace = new TreeMap<>();

  private final Map<EntityId, EntityId> capitalByHouse = new TreeMap<>();

  private final Map<EntityId, EntityId> stateByCapital = new TreeMap<>();

  private Geography(Authority authority) {
    Map<EntityId, EntityId> capitals = new TreeMap<>();
    authority.states().forEach(s -> s.capital().ifPresent(c -> capitals.put(s.id(), c)));
    capitals.forEach((state, capital) -> stateByCapital.put(capital, state));
    authority.places().forEach(p -> p.state().ifPresent(s -> stateByPlace.put(p.id(), s)));
    authority
        .organizations()
        .forEach(
            o ->
                o.represents()
                    .filter(s -> s.kind() == Kind.STATE)
                    .ifPresent(s -> house(EntityId.place(o.id().slug()), s, capitals)));
  }

  private void house(EntityId house, EntityId state, Map<EntityId, EntityId> capitals) {
    stateByPlace.put(house, state);
    Optional.ofNullable(capitals.get(state)).ifPresent(c -> capitalByHouse.put(house, c));
  }

  /** What the authority knows; an institution's house lies in its state's capital. */
  public static Geography of(Authority authority) {
    return new Geography(authority);
  }

  /** Whether a place is the house of an institution, from which its state is governed. */
  public boolean isHouse(EntityId place) {
    return capitalByHouse.containsKey(place);
  }

  /** The state in which a place lies; a state lies in itself. */
  public Optional<EntityId> stateOf(EntityId place) {
    return place.kind() == Kind.STATE
        ? Optional.of(place)
        : Optional.ofNullable(stateByPlace.get(place));
  }

  /** The state that is ruled from a place, if that is a capital. */
  public Optional<EntityId> ruledFrom(EntityId place) {
    return Optional.ofNullable(stateByCapital.get(place));
  }

  /**
   * Whether the first place is in the second, which is a state, or a capital with a house in it.
   */
  public boolean isWithin(EntityId place, EntityId area) {
    return area.kind() == Kind.STATE
        ? place.kind() == Kind.PLACE && stateOf(place).filter(area::equals).isPresent()
        : area.equals(capitalByHouse.get(place));
  }
}
