package org.depeche.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A variable of a saved query that its user gives a value.
 *
 * @param name the variable, without question mark
 * @param label what it means
 * @param type what its values are
 * @param choices the values of an enumeration; empty for other types
 * @param required whether the query makes no sense without it
 * @param standard the value that it has where none is given
 * @param example a value that gives rows on the example articles
 */
public record Parameter(
    String name,
    Phrase label,
    ValueType type,
    List<String> choices,
    boolean required,
    Optional<String> standard,
    Optional<String> example) {

  /** Copies its list. */
  public Parameter {
    choices = List.copyOf(choices);
  }

  /**
   * The value that a text stands for.
   *
   * @throws BadParameter if it stands for none
   */
  Node value(String text) {
    if (type == ValueType.ENUM && !choices.contains(text)) {
      throw new BadParameter(name, "expected one of " + String.join(", ", choices));
    }
    return type.value(text)
        .orElseThrow(() -> new BadParameter(name, "expected " + type.description()));
  }
}
