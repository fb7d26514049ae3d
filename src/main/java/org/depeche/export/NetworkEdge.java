package org.depeche.export;

import java.util.List;
import java.util.Map;

/**
 * A claim that ties two things in a network.
 *
 * @param id a digest of what it claims, so the same claim has the same ID in every file
 * @param source the ID of the node that it goes from
 * @param target the ID of the node that it goes to
 * @param kind the local name of its property, or of the act that it stands for
 * @param predicate the IRI of that
 * @param label what readers call that
 * @param sentences how many sentences support it; none where the authority files say so
 * @param period when it can have been
 * @param attributes who says so, and where
 */
public record NetworkEdge(
    String id,
    String source,
    String target,
    String kind,
    String predicate,
    String label,
    int sentences,
    Period period,
    Map<String, List<String>> attributes) {

  /** Copies its attributes, in the order of their names. */
  public NetworkEdge {
    attributes = Attributes.copy(attributes);
  }

  /** How strong it is: one for what the authority files say, as programs drop edges of weight 0. */
  public int weight() {
    return Math.max(1, sentences);
  }
}
