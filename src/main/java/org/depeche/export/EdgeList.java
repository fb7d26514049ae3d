package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Edges as CSV (RFC 4180), with the column names that Gephi's spreadsheet import knows. */
final class EdgeList {

  private static final List<String> FIRST =
      List.of("Id", "Source", "Target", "Type", "Label", "Weight", "SourceLabel", "TargetLabel");
  private static final List<String> KNOWN = List.of("kind", "predicate", "sentences", "from", "to");

  private EdgeList() {}

  static void write(Network network, OutputStream out) throws IOException {
    List<String> more = new ArrayList<>(KNOWN);
    network.edgeAttributes().forEach(name -> more.add(Flat.free(name, Flat.EDGE)));
    List<String> header = new ArrayList<>(FIRST);
    header.addAll(more);
    Map<String, String> labels = new TreeMap<>();
    network.nodes().forEach(node -> labels.put(node.id(), node.label()));
    StringBuilder csv = new StringBuilder(line(header));
    for (NetworkEdge edge : network.edges()) {
      csv.append(line(row(edge, labels, more)));
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> row(NetworkEdge edge, Map<String, String> labels, List<String> more) {
    List<String> row =
        new ArrayList<>(
            List.of(
                edge.id(),
                edge.source(),
                edge.target(),
                "Directed",
                edge.label(),
                String.valueOf(edge.weight()),
                labels.get(edge.source()),
                labels.get(edge.target())));
    Map<String, String> values = Flat.of(edge);
    more.forEach(name -> row.add(values.getOrDefault(name, "")));
    return row;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(EdgeList::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
