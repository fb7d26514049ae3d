package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mermaid, as Markdown shows it: nodes with their labels, edges with theirs. Its edges have no
 * attributes, so the address of the evidence stands in a comment.
 */
final class Mermaid {

  private Mermaid() {}

  static void write(Network network, OutputStream out) throws IOException {
    StringBuilder chart = new StringBuilder("flowchart LR\n");
    Map<String, String> names = new HashMap<>();
    for (NetworkNode node : network.nodes()) {
      String name = "n" + (names.size() + 1);
      names.put(node.id(), name);
      boolean act = Terms.ACTS.contains(node.type());
      chart.append("  ").append(name).append(act ? "([\"" : "[\"").append(escaped(node.label()));
      chart.append(act ? "\"])\n" : "\"]\n");
    }
    for (NetworkEdge edge : network.edges()) {
      chart.append("  ").append(names.get(edge.source())).append(" -->|\"");
      chart.append(escaped(edge.label())).append("\"| ");
      chart.append(names.get(edge.target())).append('\n');
      edge.attributes()
          .getOrDefault("why", List.of())
          .forEach(address -> chart.append("  %% why: ").append(address).append('\n'));
    }
    out.write(chart.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;");
  }
}
