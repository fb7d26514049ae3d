package org.depeche.serve.linked;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.serve.web.Exchange;

/**
 * What an address of this server is about.
 *
 * @param things what the IRIs of things begin with
 * @param path what comes after that, as IRIs have it
 */
record Subject(String things, String path) {

  private static final Node TELLING = GraphBuilder.term("dip:telling");
  private static final Node SAME = GraphBuilder.term("owl:sameAs");

  /**
   * What an address is about.
   *
   * @param under what comes before the path: {@code /id/}
   */
  static Subject of(Exchange exchange, String under, String things) {
    return new Subject(things, exchange.pathAfter(under));
  }

  /** The same without the ending of a syntax. */
  Subject stem() {
    return new Subject(things, Syntaxes.stem(path));
  }

  /** The thing. */
  Node node() {
    return NodeFactory.createURI(things + path);
  }

  /**
   * What the story calls it instead: the act that a telling went into, the person that another
   * spelling means.
   */
  Optional<Subject> survivor(Graph story) {
    return story.stream(Node.ANY, TELLING, node())
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .findFirst()
        .or(() -> other(story))
        .filter(node -> !node.equals(node()))
        .map(node -> new Subject(things, node.getURI().substring(things.length())));
  }

  private Optional<Node> other(Graph story) {
    return story.stream(node(), SAME, Node.ANY)
        .map(Triple::getObject)
        .filter(same -> same.isURI() && same.getURI().startsWith(things))
        .sorted(Comparator.comparing(Node::getURI))
        .findFirst();
  }
}
