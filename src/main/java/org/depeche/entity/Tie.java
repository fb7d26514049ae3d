package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;

/**
 * Words that say who a named person is.
 *
 * @param name the name
 * @param description the phrase that describes the person; empty where a state or its people stand
 *     alone, as in "Frankrigs Emmanuel Macron"
 * @param states the states that these words give; for a list of persons only this one's
 * @param stateless whether they give a land that is no state
 * @param rule the name of the rule that found it
 */
record Tie(
    FoundName name,
    Optional<Description> description,
    List<EntityId> states,
    boolean stateless,
    String rule) {

  /** The rule for what somebody was at the time of which the text tells, "som dengang var X". */
  static final String THEN = "then";

  Tie {
    states = List.copyOf(states);
  }

  static Tie of(FoundName name, Description description, String rule) {
    return new Tie(
        name, Optional.of(description), description.states(), description.stateless(), rule);
  }
}
