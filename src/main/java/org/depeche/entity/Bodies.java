package org.depeche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Authority.Organization;
import org.depeche.entity.Authority.OrganizationType;
import org.depeche.entity.Authority.State;
import org.depeche.text.Lists;

/** What is known of states, organisations and places by their identity. */
final class Bodies {

  private final Map<EntityId, State> states = new HashMap<>();
  private final Map<EntityId, State> byCapital = new HashMap<>();
  private final Map<EntityId, Organization> organizations = new HashMap<>();
  private final Map<EntityId, Authority.Place> places = new HashMap<>();

  private Bodies() {}

  static Bodies of(Authority authority) {
    Bodies bodies = new Bodies();
    for (State state : authority.states()) {
      bodies.states.put(state.id(), state);
      state.capital().ifPresent(c -> bodies.byCapital.putIfAbsent(c, state));
    }
    for (Authority.Place place : authority.places()) {
      bodies.places.put(place.id(), place);
      authority.states().stream()
          .filter(s -> Lists.any(s.standIns(), place.names()::contains))
          .forEach(s -> bodies.byCapital.putIfAbsent(place.id(), s));
    }
    authority.organizations().forEach(o -> bodies.organizations.put(o.id(), o));
    return bodies;
  }

  /** The state of that identity. */
  Optional<State> state(EntityId id) {
    return Optional.ofNullable(states.get(id));
  }

  /** The state whose capital the place is, or for which the town stands otherwise. */
  Optional<EntityId> stateOf(EntityId capital) {
    return Optional.ofNullable(byCapital.get(capital)).map(State::id);
  }

  /** The capital of a state. */
  Optional<EntityId> capitalOf(EntityId state) {
    return state(state).flatMap(State::capital);
  }

  /** The place of that identity. */
  Optional<Authority.Place> place(EntityId id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The organisation of that identity. */
  Optional<Organization> organization(EntityId id) {
    return Optional.ofNullable(organizations.get(id));
  }

  /** What sort of body it is. */
  Optional<OrganizationType> type(EntityId id) {
    return organization(id).map(Organization::type);
  }

  /** For whom an office at that body speaks: the state of an institution, else the body itself. */
  List<EntityId> of(FoundName name) {
    EntityId id = id(name);
    Optional<EntityId> state = organization(id).flatMap(Organization::represents);
    return List.of(state.orElse(id));
  }

  /** The identity of the organisation that a name names. */
  static EntityId id(FoundName name) {
    return name.entities().isEmpty()
        ? EntityId.organization(Slug.of(name.text()))
        : name.entities().get(0);
  }

  /** The institution that a name is of: "Kreml", "Det Hvide Hus". */
  Optional<EntityId> institution(FoundName name) {
    return name.entities().stream().findFirst().filter(this::isInstitution);
  }

  /** Whether it is known as an institution that speaks for a state. */
  boolean isInstitution(EntityId id) {
    return type(id).filter(OrganizationType.INSTITUTION::equals).isPresent();
  }

  /** Whether a name, also within a compound, is that of an international body. */
  boolean isBody(FoundName name) {
    return !name.entities().isEmpty()
        && type(name.entities().get(0)).filter(OrganizationType.BODY::equals).isPresent();
  }
}
