package org.depeche.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the story for networks, within a transaction of the caller's.
 *
 * @param story the default graph
 * @param ontology what the terms of the vocabulary are called
 * @param language the language of labels, where there are any in it
 */
record Facts(Graph story, Graph ontology, String language) {

  /** Danish before English before the rest, then by text. */
  private static final Comparator<Node> ORDER =
      Comparator.comparingInt(Facts::rank).thenComparing(node -> node.toString());

  private static int rank(Node node) {
    String language = node.isLiteral() ? node.getLiteralLanguage() : "";
    return language.equals("da") ? 0 : language.equals("en") ? 1 : 2;
  }

  /** What has that property, in a fixed order. */
  List<Node> objects(Node subject, Node property) {
    return objects(story, subject, property);
  }

  static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(ORDER).toList();
  }

  /** The class of an act; empty for anything else. */
  Optional<String> act(Node node) {
    return Terms.ACTS.stream()
        .filter(kind -> story.contains(node, Terms.TYPE, Terms.dip(kind)))
        .findFirst();
  }

  /** When an act can have been. */
  Period period(Node act) {
    return new Period(day(act, Terms.NOT_BEFORE), day(act, Terms.NOT_AFTER));
  }

  private Optional<LocalDate> day(Node act, Node property) {
    return objects(act, property).stream().findFirst().flatMap(Facts::day);
  }

  private static Optional<LocalDate> day(Node literal) {
    try {
      return Optional.of(LocalDate.parse(literal.getLiteralLexicalForm()));
    } catch (DateTimeException noFullDate) {
      return Optional.empty();
    }
  }

  /** The text of a literal, and what anything else is called. */
  String label(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    return name(node).orElseGet(() -> act(node).map(k -> actLabel(node, k)).orElse(local(node)));
  }

  private static String local(Node node) {
    return Terms.local(node.getURI());
  }

  private Optional<String> name(Node node) {
    return best(objects(node, Terms.PREF_LABEL))
        .or(() -> best(objects(ontology, node, Terms.PREF_LABEL)))
        .or(() -> best(objects(ontology, node, Terms.LABEL)))
        .map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> best(List<Node> labels) {
    return labels.stream()
        .filter(label -> label.getLiteralLanguage().equals(language))
        .findFirst()
        .or(() -> labels.stream().findFirst());
  }

  /** "topmøde: Donald Trump, Kim Jong-un (2018-06-12)", "løfte: at lukke anlægget". */
  private String actLabel(Node act, String kind) {
    String content = labels(act, List.of(Terms.CONTENT));
    String doers = labels(act, List.of(Terms.PARTICIPANT, Terms.DOERS.get(0)));
    String receivers = labels(act, List.of(Terms.RECEIVERS.get(0)));
    String what = content.isEmpty() ? doers : content;
    String when = labels(act, List.of(Terms.WHEN));
    return label(Terms.dip(kind))
        + (what.isEmpty() ? "" : ": " + what)
        + (receivers.isEmpty() ? "" : " → " + receivers)
        + (when.isEmpty() ? "" : " (" + when + ")");
  }

  private String labels(Node subject, List<Node> properties) {
    return properties.stream()
        .flatMap(property -> objects(subject, property).stream())
        .map(this::label)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
