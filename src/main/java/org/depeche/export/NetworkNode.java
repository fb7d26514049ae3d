package org.depeche.export;

import java.util.List;
import java.util.Map;

/**
 * A thing in a network: a party, a place, a topic, or an act.
 *
 * @param id its IRI
 * @param label what readers call it
 * @param type the local name of its class: {@code Person}
 * @param period when it can have been, for an act
 * @param attributes what else is known of it, by names of properties
 */
public record NetworkNode(
    String id, String label, String type, Period period, Map<String, List<String>> attributes) {

  /** Copies its attributes, in the order of their names. */
  public NetworkNode {
    attributes = Attributes.copy(attributes);
  }
}
