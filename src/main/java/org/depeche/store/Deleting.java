package org.depeche.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Deletes from one graph. {@link Graph#remove} on the default graph of a TDB2 dataset takes the
 * triples out of the named graphs as well, and {@link Graph#clear} is built on it.
 */
final class Deleting {

  private Deleting() {}

  /** Deletes the triples of that subject and property, either of which may be any. */
  static void from(Graph graph, Node subject, Node property) {
    graph.find(subject, property, Node.ANY).toList().forEach(graph::delete);
  }
}
