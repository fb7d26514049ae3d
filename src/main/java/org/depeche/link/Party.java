package org.depeche.link;

import java.io.Serializable;
import org.depeche.claim.EntityId;
import org.depeche.entity.Spellings;

/**
 * A party of an act, with whom it acts for.
 *
 * @param id who takes part
 * @param side the state or body for which it does, as of that article; itself where the article
 *     names none
 * @param key what all spellings of its name have in common; of a state or body, itself
 */
public record Party(EntityId id, EntityId side, EntityId key)
    implements Comparable<Party>, Serializable {

  /** A state or body that acts for itself, or someone of whom no more is known. */
  public static Party of(EntityId id) {
    return of(id, id);
  }

  /** Someone who acts for that state or body. */
  public static Party of(EntityId id, EntityId side) {
    boolean spelt = id.kind() == EntityId.Kind.PERSON;
    return new Party(id, side, spelt ? EntityId.person(Spellings.key(id.slug())) : id);
  }

  /** The same party under the IRI that the story has for it. */
  Party as(EntityId survivor) {
    return new Party(survivor, isNamed() ? side : survivor, key);
  }

  /** For whom it acts, however its own name is spelt. */
  EntityId sideKey() {
    return isNamed() ? side : key;
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
