package org.depeche.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is known of a node or edge as one list of names and texts. */
final class Flat {

  /** What every node can have, before the names of properties. */
  static final List<String> NODE = List.of("label", "type", "from", "to");

  /** What every edge can have, before the names of properties. */
  static final List<String> EDGE =
      List.of("label", "kind", "predicate", "weight", "sentences", "from", "to");

  /** Those of them that are whole numbers. */
  static final Set<String> NUMBERS = Set.of("weight", "sentences");

  private Flat() {}

  static Map<String, String> of(NetworkNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("label", node.label());
    values.put("type", node.type());
    period(values, node.period());
    add(values, node.attributes(), NODE);
    return values;
  }

  static Map<String, String> of(NetworkEdge edge) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("label", edge.label());
    values.put("kind", edge.kind());
    values.put("predicate", edge.predicate());
    values.put("weight", String.valueOf(edge.weight()));
    values.put("sentences", String.valueOf(edge.sentences()));
    period(values, edge.period());
    add(values, edge.attributes(), EDGE);
    return values;
  }

  private static void period(Map<String, String> values, Period period) {
    day(period.from()).ifPresent(day -> values.put("from", day));
    day(period.to()).ifPresent(day -> values.put("to", day));
  }

  private static Optional<String> day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString);
  }

  private static void add(
      Map<String, String> values, Map<String, List<String>> attributes, List<String> own) {
    attributes.forEach((name, all) -> values.put(free(name, own), Attributes.joined(all)));
  }

  /** The name of an attribute; one that the format needs itself is kept apart from it. */
  static String free(String name, List<String> own) {
    return own.contains(name) ? name + "_" : name;
  }
}
