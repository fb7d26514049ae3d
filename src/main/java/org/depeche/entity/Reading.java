package org.depeche.entity;

import java.util.List;
import org.depeche.claim.EntityId;

/**
 * One way in which a name can be understood.
 *
 * @param kind what sort of name it is
 * @param entities what it names; several for words such as "Koreaerne", none where it is unknown
 * @param plural whether it is the plural of a noun for people
 * @param definite whether that noun has the definite ending
 */
public record Reading(Kind kind, List<EntityId> entities, boolean plural, boolean definite) {

  /** The sorts of names, the surest reading first. */
  public enum Kind {
    /** The full name of a person. */
    PERSON,
    /** The name of a state. */
    STATE,
    /** A word that names several states. */
    STATES,
    /** "nordkoreansk". */
    ADJECTIVE,
    /** "koreansk", "nordisk": of several states, without naming them. */
    GROUP_ADJECTIVE,
    /** "nordkoreaner". */
    INHABITANT,
    /** The name of an organisation. */
    ORGANIZATION,
    /** A word that stands for a state where it acts: "emiraterne". */
    STAND_IN,
    /** The name of a place. */
    PLACE,
    /** The adjective or inhabitant of a land that is no state. */
    REGION_WORD,
    /** A single name of a known person: "Obama". */
    SHORT_PERSON,
    /** A state or organisation before the hyphen of a compound: "Nato-topmødet". */
    COMPOUND,
    /** Something of no interest: a company, a club, a party, a song. */
    OTHER
  }

  /** Copies the entities. */
  public Reading {
    entities = List.copyOf(entities);
  }

  static Reading of(Kind kind, EntityId... entities) {
    return new Reading(kind, List.of(entities), false, false);
  }

  EntityId entity() {
    return entities.get(0);
  }
}
