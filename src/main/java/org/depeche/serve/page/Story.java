package org.depeche.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.serve.web.Addresses;

/** Reads the default graph for pages, within a transaction of the caller's. */
public final class Story {

  private static final String DIP = "https://w3id.org/depeche/ontology#";

  private static final int LONGEST_TITLE = 80;

  private final Graph graph;
  private final String base;

  /** Reads that graph. */
  public Story(Graph graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  /** A term of the ontology. */
  public static Node dip(String name) {
    return NodeFactory.createURI(DIP + name);
  }

  /** What has that property, in the order of its text. */
  public List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(order())
        .toList();
  }

  /** The first of them. */
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** The statements, in a fixed order. */
  public List<Triple> about(Node subject) {
    return graph.stream(subject, Node.ANY, Node.ANY)
        .sorted(Comparator.comparing(t -> t.getPredicate().getURI() + " " + t.getObject()))
        .toList();
  }

  /** The statements, in a fixed order. */
  public List<Triple> towards(Node object) {
    return graph.stream(Node.ANY, Node.ANY, object)
        .sorted(Comparator.comparing(t -> t.getPredicate().getURI() + " " + t.getSubject()))
        .toList();
  }

  /** The things of a class of the ontology, in the order of their IRIs. */
  public List<Node> ofType(String name) {
    return graph.stream(Node.ANY, RDF.type.asNode(), dip(name))
        .map(Triple::getSubject)
        .sorted(order())
        .toList();
  }

  /**
   * What stands for a thing in the story: the act that a telling of one article went into, or the
   * one of two spellings of a person that is kept.
   */
  public Optional<Node> survivor(Node merged) {
    return graph.stream(Node.ANY, Terms.TELLING, merged)
        .map(Triple::getSubject)
        .sorted(order())
        .findFirst()
        .or(
            () ->
                objects(merged, Terms.SAME_AS).stream()
                    .filter(o -> o.isURI() && o.getURI().startsWith(base))
                    .filter(o -> !o.equals(merged))
                    .findFirst());
  }

  /** Whether the story says so. */
  boolean says(Triple fact) {
    return graph.contains(fact);
  }

  /** The things of a class, in the order of their IRIs. */
  List<Node> instances(Node type) {
    return graph.stream(Node.ANY, Terms.TYPE, type)
        .map(Triple::getSubject)
        .sorted(order())
        .toList();
  }

  /** What an article is called: its headline, else how its text begins, else its ID. */
  String title(Node article) {
    return object(article, Terms.HEADLINE)
        .or(() -> text(article).flatMap(t -> object(t, Terms.TEXT)))
        .map(t -> beginning(t.getLiteralLexicalForm().strip()))
        .orElseGet(() -> new Addresses(base).shortened(article.getURI()));
  }

  private static String beginning(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space < 0 ? LONGEST_TITLE : space) + "\u00a0…";
  }

  /** The string that is an article's whole text. */
  Optional<Node> text(Node article) {
    return graph.stream(Node.ANY, Terms.SOURCE_URL, article)
        .map(Triple::getSubject)
        .sorted(order())
        .findFirst();
  }

  /** Whether it is a summit, letter or pledge. */
  public boolean isAct(Node node) {
    return List.of("Summit", "Letter", "Pledge").stream()
        .anyMatch(c -> graph.contains(node, RDF.type.asNode(), dip(c)));
  }

  /** The name to show: the label, or what the IRI ends in. */
  public String label(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    List<Node> labels = objects(node, SKOS.prefLabel.asNode());
    return labels.stream()
        .filter(l -> l.getLiteralLanguage().equals("da"))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> new Addresses(base).shortened(node.getURI()));
  }

  private static Comparator<Node> order() {
    return Comparator.comparing(Node::toString);
  }
}
