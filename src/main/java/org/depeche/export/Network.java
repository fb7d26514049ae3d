package org.depeche.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Things and the claims that tie them, as every graph file holds them.
 *
 * @param nodes in the order of their IDs
 * @param edges in the order of their ends; each claim stands once
 */
public record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {

  /** Copies its lists. */
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The names of all attributes of nodes. */
  SortedSet<String> nodeAttributes() {
    return names(nodes.stream().map(NetworkNode::attributes));
  }

  /** The names of all attributes of edges. */
  SortedSet<String> edgeAttributes() {
    return names(edges.stream().map(NetworkEdge::attributes));
  }

  private static SortedSet<String> names(Stream<Map<String, List<String>>> attributes) {
    SortedSet<String> names = new TreeSet<>();
    attributes.map(Map::keySet).forEach((Collection<String> keys) -> names.addAll(keys));
    return names;
  }
}
