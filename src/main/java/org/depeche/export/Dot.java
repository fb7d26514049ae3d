package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** DOT. A node links to what it is, an edge to its evidence. */
final class Dot {

  private Dot() {}

  static void write(Network network, OutputStream out) throws IOException {
    StringBuilder dot = new StringBuilder("digraph depeche {\n");
    dot.append("  graph [rankdir=LR, charset=\"UTF-8\"];\n  node [shape=box];\n");
    for (NetworkNode node : network.nodes()) {
      dot.append("  ").append(quoted(node.id())).append(attributes(of(node))).append(";\n");
    }
    for (NetworkEdge edge : network.edges()) {
      dot.append("  ").append(quoted(edge.source())).append(" -> ").append(quoted(edge.target()));
      dot.append(attributes(of(edge))).append(";\n");
    }
    out.write(dot.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> of(NetworkNode node) {
    Map<String, String> values = new LinkedHashMap<>(Flat.of(node));
    values.put("URL", node.id());
    values.put("shape", Terms.ACTS.contains(node.type()) ? "ellipse" : "box");
    return values;
  }

  private static Map<String, String> of(NetworkEdge edge) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", edge.id());
    values.putAll(Flat.of(edge));
    List<String> why = edge.attributes().getOrDefault("why", List.of());
    why.forEach(address -> values.put("URL", address));
    return values;
  }

  private static String attributes(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + "=" + quoted(entry.getValue()))
        .collect(Collectors.joining(", ", " [", "]"));
  }

  /** A backslash is doubled, as Graphviz would read it with what follows as a field or a break. */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\s+", " ").replace("\0", "\uFFFD") + '"';
  }
}
