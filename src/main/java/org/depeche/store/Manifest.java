package org.depeche.store;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store holds, and in which state: its base and format, a digest for each graph, and the
 * keys of the acts and people of each article. It is kept with what it tells of in the same
 * transactions.
 */
final class Manifest {

  /** The format that this program writes, and the only one that it reads. */
  static final String FORMAT = "3";

  private final Graph rows;
  private final Node self;

  Manifest(DatasetGraph data, Names names) {
    this.self = names.manifest();
    this.rows = data.getGraph(self);
  }

  /** The base of a store; empty for one that has just been made. */
  static Optional<String> base(DatasetGraph data) {
    var found = data.find(Node.ANY, Node.ANY, Terms.URI_SPACE, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        return Optional.of(quad.getObject().getLiteralLexicalForm());
      }
    }
    return Optional.empty();
  }

  /** The format of the store. */
  String format() {
    return Tellings.text(rows, self, Terms.FORMAT).orElse("unknown");
  }

  /** Notes base and format. */
  void begin(String base) {
    set(self, Terms.URI_SPACE, base);
    set(self, Terms.FORMAT, FORMAT);
  }

  /** The digest of what a graph was made from; empty where the store does not hold it. */
  Optional<String> digest(Node graph) {
    return Tellings.text(rows, graph, Terms.DIGEST);
  }

  /** Notes that the store holds a graph, made from what has that digest. */
  void note(Node graph, String digest) {
    set(graph, Terms.DIGEST, digest);
  }

  /** Notes an article's graph, with the keys of its acts. */
  void note(Node graph, String digest, Collection<String> keys) {
    forget(graph);
    note(graph, digest);
    keys.forEach(key -> rows.add(graph, Terms.KEYWORD, NodeFactory.createLiteralString(key)));
  }

  /** Notes that the store no longer holds a graph. */
  void forget(Node graph) {
    Deleting.from(rows, graph, Node.ANY);
  }

  private void set(Node subject, Node property, String value) {
    Deleting.from(rows, subject, property);
    rows.add(subject, property, NodeFactory.createLiteralString(value));
  }
}
