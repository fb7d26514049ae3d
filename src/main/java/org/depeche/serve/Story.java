package org.depeche.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads the default graph for pages, within a transaction of the caller's. */
final class Story {

  private static final String DIP = "https://w3id.org/depeche/ontology#";

  private final Graph graph;
  private final String base;

  Story(Graph graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  static Node dip(String name) {
    return NodeFactory.createURI(DIP + name);
  }

  /** What has that property, in the order of its text. */
  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(order())
        .toList();
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  List<Triple> about(Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .sorted(Comparator.comparing(t -> t.getPredicate().getURI() + " " + t.getObject()))
        .toList();
  }

  List<Triple> towards(Node object) {
    return graph.stream(Node.ANY, Node.ANY, object)
        .sorted(Comparator.comparing(t -> t.getPredicate().getURI() + " " + t.getSubject()))
        .toList();
  }

  /** The things of a class of the ontology, in the order of their IRIs. */
  List<Node> ofType(String name) {
    return graph.stream(Node.ANY, RDF.type.asNode(), dip(name))
        .map(Triple::getSubject)
        .sorted(order())
        .toList();
  }

  /**
   * What the story has instead: the act that a telling of one article went into, or the person of
   * whose name that is another spelling.
   */
  Optional<Node> survivor(Node thing) {
    Stream<Node> acts = graph.stream(Node.ANY, dip("telling"), thing).map(Triple::getSubject);
    Stream<Node> people =
        objects(thing, OWL.sameAs.asNode()).stream()
            .filter(same -> same.isURI() && same.getURI().startsWith(base));
    return Stream.concat(acts, people).sorted(order()).findFirst();
  }

  boolean isAct(Node node) {
    return List.of("Summit", "Letter", "Pledge").stream()
        .anyMatch(c -> graph.contains(node, RDF.type.asNode(), dip(c)));
  }

  /** The name to show: the label, or what the IRI ends in. */
  String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    List<Node> labels = objects(node, SKOS.prefLabel.asNode());
    return labels.stream()
        .filter(l -> l.getLiteralLanguage().equals("da"))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> Links.shortened(node.getURI(), base));
  }

  private static Comparator<Node> order() {
    return Comparator.comparing(Node::toString);
  }
}
