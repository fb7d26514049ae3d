package org.depeche.export;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values by the names of attributes. An attribute without values is not there. */
final class Attributes {

  /** Stands between values where a format has one text only. */
  private static final String BETWEEN = " | ";

  private Attributes() {}

  static Map<String, List<String>> copy(Map<String, List<String>> attributes) {
    Map<String, List<String>> copy = new TreeMap<>();
    attributes.forEach((name, values) -> put(copy, name, values));
    return Collections.unmodifiableMap(copy);
  }

  static void put(Map<String, List<String>> attributes, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      attributes.put(name, List.copyOf(values));
    }
  }

  /** Several values in one text. */
  static String joined(List<String> values) {
    return String.join(BETWEEN, values);
  }
}
