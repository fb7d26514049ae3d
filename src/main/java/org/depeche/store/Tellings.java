package org.depeche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.link.Telling;

/** Reads acts back out of article graphs, so that the story can be told again from them alone. */
final class Tellings {

  private static final Map<ActId.Kind, Node> CLASSES =
      Map.of(
          ActId.Kind.SUMMIT, Terms.SUMMIT,
          ActId.Kind.LETTER, Terms.LETTER,
          ActId.Kind.PLEDGE, Terms.PLEDGE);

  private final Names names;

  Tellings(Names names) {
    this.names = names;
  }

  /** The acts of an article's graph, in the order of their IRIs. */
  List<Telling> of(String article, Graph graph) {
    List<Telling> tellings = new ArrayList<>();
    for (ActId.Kind kind : ActId.Kind.values()) {
      for (Node act : subjects(graph, Terms.TYPE, CLASSES.get(kind))) {
        tellings.add(telling(article, kind, act, graph));
      }
    }
    tellings.sort(Comparator.comparing(Telling::act));
    return tellings;
  }

  private Telling telling(String article, ActId.Kind kind, Node act, Graph graph) {
    boolean letter = kind == ActId.Kind.LETTER;
    Node doer =
        letter ? Terms.SENDER : kind == ActId.Kind.SUMMIT ? Terms.PARTICIPANT : Terms.PLEDGED_BY;
    Node addressee = letter ? Terms.RECIPIENT : Terms.PLEDGED_TO;
    return new Telling(
        act.getURI(),
        article,
        kind,
        parties(graph, act, doer),
        parties(graph, act, addressee),
        when(graph, act),
        parties(graph, act, Terms.PLACE).stream().min(Comparator.naturalOrder()),
        status(graph, act),
        text(graph, act, Terms.CONTENT).orElse(""));
  }

  private List<EntityId> parties(Graph graph, Node act, Node role) {
    return objects(graph, act, role).stream().map(this::party).toList();
  }

  private EntityId party(Node node) {
    return names
        .entityId(node)
        .orElseThrow(() -> new IllegalArgumentException("not a party or place: " + node));
  }

  private static Optional<When> when(Graph graph, Node act) {
    return text(graph, act, Terms.WHEN)
        .map(
            edtf ->
                new When(
                    edtf,
                    text(graph, act, Terms.NOT_BEFORE).map(LocalDate::parse),
                    text(graph, act, Terms.NOT_AFTER).map(LocalDate::parse)));
  }

  private static Optional<Status> status(Graph graph, Node act) {
    return objects(graph, act, Terms.STATUS).stream()
        .map(node -> status(node.getURI()))
        .max(Comparator.naturalOrder());
  }

  private static Status status(String iri) {
    for (Status status : Status.values()) {
      if (iri.equals(Terms.DIP + status.term())) {
        return status;
      }
    }
    throw new IllegalArgumentException("not a status: " + iri);
  }

  static Optional<String> text(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream()
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }
}
