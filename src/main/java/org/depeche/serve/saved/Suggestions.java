package org.depeche.serve.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.depeche.query.Parameter;
import org.depeche.query.ValueType;
import org.depeche.rdf.Vocabulary;

/**
 * The things of the story that a form offers, as nobody knows their IRIs by heart: acts, articles,
 * topics, sources or states for a parameter of that name, parties for any other.
 */
final class Suggestions {

  private static final int MOST = 200;
  private static final List<Node> ACTS = dip("Summit", "Letter", "Pledge");
  private static final List<Node> PARTIES =
      dip("participant", "sender", "recipient", "pledgedBy", "pledgedTo");
  private static final List<Node> SOURCES =
      List.of(NodeFactory.createURI(Vocabulary.PROV + "wasAttributedTo"), dip("via").get(0));
  private static final List<Node> ARTICLES =
      List.of(NodeFactory.createURI(Vocabulary.SCHEMA + "NewsArticle"));

  private final Graph story;
  private final Names names;

  /** What is in that story, within a transaction. */
  Suggestions(Graph story, Names names) {
    this.story = story;
    this.names = names;
  }

  private static List<Node> dip(String... terms) {
    return Stream.of(terms).map(Vocabulary::dip).map(NodeFactory::createURI).toList();
  }

  /** The things for a parameter: those that are told of most, by name. */
  List<Field.Suggestion> of(Parameter parameter) {
    if (parameter.type() != ValueType.IRI) {
      return List.of();
    }
    Map<String, Integer> often = new TreeMap<>();
    things(parameter.name())
        .filter(Node::isURI)
        .forEach(thing -> often.merge(thing.getURI(), 1, Integer::sum));
    return often.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(thing -> suggestion(thing.getKey()))
        .sorted(
            Comparator.comparing((Field.Suggestion s) -> s.name().toLowerCase(Locale.ROOT))
                .thenComparing(Field.Suggestion::iri))
        .toList();
  }

  private Field.Suggestion suggestion(String iri) {
    return new Field.Suggestion(iri, names.thing(NodeFactory.createURI(iri)));
  }

  private Stream<Node> things(String name) {
    return switch (name) {
      case "act" -> instances(ACTS);
      case "article" -> instances(ARTICLES);
      case "topic" -> values(dip("topic"));
      case "source" -> values(SOURCES);
      case "state" -> Stream.concat(values(PARTIES), represented()).filter(this::isState);
      default -> values(PARTIES);
    };
  }

  /** Those that someone speaks for in an article, and not only in what was known before. */
  private Stream<Node> represented() {
    return story.stream(Node.ANY, dip("represents").get(0), Node.ANY)
        .filter(t -> story.contains(t.getSubject(), dip("evidence").get(0), Node.ANY))
        .map(Triple::getObject);
  }

  private boolean isState(Node thing) {
    return story.contains(thing, RDF.type.asNode(), dip("State").get(0));
  }

  private Stream<Node> instances(List<Node> classes) {
    return classes.stream()
        .flatMap(type -> story.stream(Node.ANY, RDF.type.asNode(), type))
        .map(Triple::getSubject);
  }

  private Stream<Node> values(List<Node> properties) {
    return properties.stream()
        .flatMap(property -> story.stream(Node.ANY, property, Node.ANY))
        .map(Triple::getObject);
  }
}
