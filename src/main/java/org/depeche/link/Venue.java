package org.depeche.link;

import java.io.Serializable;
import java.util.Optional;
import org.depeche.claim.EntityId;

/**
 * Where a meeting takes place.
 *
 * @param id the most specific place that an article names
 * @param state the state in which it lies, where that is known; of a state itself
 */
public record Venue(EntityId id, Optional<EntityId> state) implements Serializable {

  /** Whether only a state is known. */
  boolean isState() {
    return id.kind() == EntityId.Kind.STATE;
  }

  /** Whether the two can be said of one place: equal, or one is the state around the other. */
  boolean agrees(Venue other) {
    return id.equals(other.id)
        || isState() != other.isState() && (isUnknown(other) || state.equals(other.state));
  }

  /** Whether both lie in one state, for all that is known. */
  boolean isNear(Venue other) {
    return state.isPresent() && state.equals(other.state);
  }

  private boolean isUnknown(Venue other) {
    return state.isEmpty() || other.state.isEmpty();
  }
}
