package org.depeche.link;

import java.io.Serializable;
import org.depeche.claim.EntityId;

/**
 * A party of an act, with whom it acts for.
 *
 * @param id who takes part
 * @param side the state or body for which it does, as of that article; itself where the article
 *     names none
 */
public record Party(EntityId id, EntityId side) implements Comparable<Party>, Serializable {

  /** A state or body that acts for itself, or someone of whom no more is known. */
  public static Party of(EntityId id) {
    return new Party(id, id);
  }

  /** Whether it is named itself, and not just the state or body behind it. */
  boolean isNamed() {
    return !id.equals(side);
  }

  @Override
  public int compareTo(Party other) {
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : side.compareTo(other.side);
  }
}
