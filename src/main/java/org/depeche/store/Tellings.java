package org.depeche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.article.PublicationDate;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.link.Party;
import org.depeche.link.Source;
import org.depeche.link.Telling;
import org.depeche.link.Venue;
import org.depeche.link.Wording;

/** Reads acts back out of article graphs, so that the story can be told again from them alone. */
final class Tellings {

  private static final Map<ActId.Kind, Node> CLASSES =
      Map.of(
          ActId.Kind.SUMMIT, Terms.SUMMIT,
          ActId.Kind.LETTER, Terms.LETTER,
          ActId.Kind.PLEDGE, Terms.PLEDGE);

  private final Names names;
  private final Graph authority;

  /** A reader that looks up in the authority where places lie. */
  Tellings(Names names, DatasetGraph data) {
    this.names = names;
    this.authority = data.getGraph(names.authority());
  }

  /** The keys under which an article's acts and people are linked, and the marks of its text. */
  Set<String> keys(String article, Graph graph) {
    Set<String> keys = new TreeSet<>();
    of(article, graph).forEach(telling -> keys.addAll(telling.keys()));
    keys.addAll(Persons.keys(graph, names));
    keys.addAll(Versions.marks(graph));
    return keys;
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
    return new Telling(
        act.getURI(),
        Source.of(article, published(article, graph)),
        kind,
        parties(graph, act, Terms.doer(kind)),
        parties(graph, act, Terms.addressee(kind)),
        when(graph, act),
        place(graph, act),
        status(graph, act),
        text(graph, act, Terms.CONTENT).map(Wording::of).orElse(Wording.NONE),
        List.of());
  }

  private List<Party> parties(Graph graph, Node act, Node role) {
    return objects(graph, act, role).stream()
        .map(node -> Party.of(entity(node), side(graph, node)))
        .toList();
  }

  /** The states for which someone acts in an article, itself or through a body. */
  Set<EntityId> states(Graph graph, Node person) {
    return objects(graph, person, Terms.REPRESENTS).stream()
        .map(side -> entity(represented(graph, side).orElse(side)))
        .filter(side -> side.kind() == EntityId.Kind.STATE)
        .collect(Collectors.toSet());
  }

  /** For whom someone acts; who speaks for a body that speaks for a state acts for that state. */
  private EntityId side(Graph graph, Node party) {
    Node side = represented(graph, party).orElse(party);
    return entity(represented(graph, side).orElse(side));
  }

  private Optional<Node> represented(Graph graph, Node party) {
    return objects(graph, party, Terms.REPRESENTS).stream().min(Comparator.comparing(this::entity));
  }

  private Optional<Venue> place(Graph graph, Node act) {
    return objects(graph, act, Terms.PLACE).stream()
        .min(Comparator.comparing(this::entity))
        .map(place -> new Venue(entity(place), stateOf(place)));
  }

  private Optional<EntityId> stateOf(Node place) {
    EntityId id = entity(place);
    return id.kind() == EntityId.Kind.STATE
        ? Optional.of(id)
        : objects(authority, place, Terms.CONTAINED_IN).stream()
            .map(this::entity)
            .findFirst()
            .or(() -> house(id));
  }

  /** A house is called after the body that sits in it. */
  private Optional<EntityId> house(EntityId place) {
    Node body = names.entity(EntityId.organization(place.slug()));
    return represented(authority, body).map(this::entity);
  }

  private Optional<When> published(String article, Graph graph) {
    return text(graph, names.articleIri(article), Terms.PUBLISHED)
        .flatMap(PublicationDate::parse)
        .map(d -> new When(d.toString(), Optional.of(d.first()), Optional.of(d.last())));
  }

  private EntityId entity(Node node) {
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

  /** The sentences in which an act is told. */
  static List<String> quotes(Graph graph, Node act) {
    return objects(graph, act, Terms.EVIDENCE).stream()
        .flatMap(evidence -> objects(graph, evidence, Terms.SENTENCE).stream())
        .flatMap(sentence -> text(graph, sentence, Terms.ANCHOR_OF).stream())
        .distinct()
        .sorted()
        .toList();
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
