package org.depeche.serve.page;

import java.util.List;

/**
 * A property of a thing with its values.
 *
 * @param label what the property is called
 * @param values the values
 */
public record Fact(String label, List<Value> values) {

  /** Copies its list. */
  public Fact {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param ref what it is called
   * @param why where its evidence is; empty where none is kept of such a fact
   */
  public record Value(Ref ref, String why) {}
}
