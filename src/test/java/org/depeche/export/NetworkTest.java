package org.depeche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.depeche.store.Korea;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping from the story to nodes and edges, on four articles on Korea. */
class NetworkTest {

  private static final String THINGS = "http://localhost:3030/id/";
  private static final String PREFIXES =
      "PREFIX dip: <https://w3id.org/depeche/ontology#>"
          + " PREFIX prov: <http://www.w3.org/ns/prov#> ";
  private static final String ROLES =
      "dip:participant, dip:place, dip:proposedBy, dip:acceptedBy, dip:realisedBy, dip:sender,"
          + " dip:recipient, dip:carrier, dip:conveys, dip:pledgedBy, dip:pledgedTo, dip:madeAt,"
          + " dip:disputedBy, dip:topic";

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Korea.store(folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static <T> T with(Function<Networks, T> use) {
    return store.read(
        () ->
            use.apply(
                new Networks(
                    store.data().getDefaultGraph(),
                    store.data().getGraph(store.names().ontology()),
                    "da",
                    fact -> "why:" + fact.getPredicate().getURI())));
  }

  private static Network network(Selection selection) {
    return with(networks -> networks.of(selection));
  }

  private static Selection around(String thing) {
    return new Selection(
        NetworkMode.EVENTS, Set.of(), Period.OPEN, Optional.of(THINGS + thing), Selection.NO_LIMIT);
  }

  private static int count(String query) {
    return store.read(
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(store.data())
                  .query(QueryFactory.create(PREFIXES + query))
                  .build()) {
            return Integer.parseInt(exec.select().next().get("n").getLiteralLexicalForm());
          }
        });
  }

  @Test
  void edgesAreAsManyAsSparqlCounts() {
    Network network = network(Selection.ALL);
    int roles = count("SELECT (COUNT(*) AS ?n) { ?act ?p ?o FILTER (?p IN (" + ROLES + ")) }");
    int told =
        count(
            "SELECT (COUNT(*) AS ?n) { ?who dip:represents ?o . FILTER EXISTS { ?who dip:evidence []"
                + " } }");
    assertTrue(roles > 10 && told > 2);
    assertEquals(roles + told, network.edges().size());
  }

  @Test
  void nodesAreTheActsAndWhatEdgesLeadTo() {
    Network network = network(Selection.ALL);
    int nodes =
        count(
            "SELECT (COUNT(DISTINCT ?x) AS ?n) { { ?x dip:evidence [] } UNION { ?act ?p ?x . FILTER"
                + " (?p IN ("
                + ROLES
                + ")) } UNION { ?who dip:represents ?x ; dip:evidence [] } }");
    assertEquals(nodes, network.nodes().size());
  }

  @Test
  void everyClaimStandsOnceAndEveryEdgeHasItsEnds() {
    for (NetworkMode mode : NetworkMode.values()) {
      Network network = network(Selection.ALL.in(mode));
      Set<String> ids = new HashSet<>();
      Set<String> nodes = new HashSet<>();
      network.nodes().forEach(node -> assertTrue(nodes.add(node.id()), node.id()));
      network.edges().forEach(edge -> assertTrue(ids.add(edge.id()), edge.toString()));
      network
          .edges()
          .forEach(e -> assertTrue(nodes.containsAll(List.of(e.source(), e.target())), e.id()));
      assertFalse(ids.isEmpty());
    }
  }

  @Test
  void anEdgeSaysWhoSaysSoAndInWhichSentence() {
    NetworkEdge edge =
        edge(network(Selection.ALL), "pledgedBy", "pledge/kim-jong-un", "person/kim-jong-un");
    assertEquals("lovet af", edge.label());
    assertEquals(1, edge.sentences());
    assertEquals(List.of("Chung Eui-young"), edge.attributes().get("saidBy"));
    assertEquals(List.of("Reuters"), edge.attributes().get("via"));
    assertEquals(List.of(THINGS + "article/announced"), edge.attributes().get("article"));
    assertEquals(
        List.of("Kim har lovet at afstå fra flere atomprøvesprængninger, siger Chung."),
        edge.attributes().get("quote"));
    assertEquals(
        List.of("why:https://w3id.org/depeche/ontology#pledgedBy"), edge.attributes().get("why"));
  }

  @Test
  void anActAndItsEdgesLieInItsDays() {
    Network network = network(Selection.ALL);
    NetworkNode held =
        network.nodes().stream()
            .filter(n -> n.type().equals("Summit"))
            .filter(n -> n.attributes().getOrDefault("status", List.of()).contains("afholdt"))
            .findFirst()
            .orElseThrow();
    Period day =
        new Period(Optional.of(LocalDate.of(2018, 6, 12)), Optional.of(LocalDate.of(2018, 6, 12)));
    assertEquals(day, held.period());
    assertEquals("topmøde: Donald J. Trump, Kim Jong-un (2018-06-12)", held.label());
    network.edges().stream()
        .filter(edge -> edge.source().equals(held.id()))
        .forEach(edge -> assertEquals(day, edge.period()));
  }

  @Test
  void amongActorsAnActIsAnEdgeBetweenTwoParties() {
    Network network = network(Selection.ALL.in(NetworkMode.ACTORS));
    assertTrue(network.nodes().stream().noneMatch(n -> Terms.ACTS.contains(n.type())));
    NetworkEdge letter = edge(network, "letter", "person/kim-jong-un", "person/donald-trump");
    assertEquals(
        List.of("brev: Kim Jong-un → Donald J. Trump (2018-03)"),
        letter.attributes().get("actLabel"));
    NetworkEdge pledge = edge(network, "pledge", "person/kim-jong-un", "person/donald-trump");
    assertEquals(List.of("at nedruste alle atomvåben"), pledge.attributes().get("content"));
    NetworkEdge meeting = edge(network, "summit", "person/donald-trump", "person/kim-jong-un");
    assertTrue(meeting.attributes().containsKey("act"));
  }

  @Test
  void aSelectionKeepsKindsAndPeriods() {
    Period june =
        new Period(Optional.of(LocalDate.of(2018, 6, 1)), Optional.of(LocalDate.of(2018, 6, 30)));
    Network network =
        network(
            new Selection(
                NetworkMode.EVENTS, Set.of("Summit"), june, Optional.empty(), Selection.NO_LIMIT));
    assertEquals(
        List.of("topmøde: Donald J. Trump, Kim Jong-un (2018-06-12)"),
        network.nodes().stream()
            .filter(n -> Terms.ACTS.contains(n.type()))
            .map(NetworkNode::label)
            .toList());
  }

  @Test
  void ofTheLatestActsOnlySoManyAreShown() {
    Network network =
        network(new Selection(NetworkMode.EVENTS, Set.of(), Period.OPEN, Optional.empty(), 1));
    assertEquals(
        List.of("topmøde: Donald J. Trump, Kim Jong-un (2018-06-12)"),
        network.nodes().stream()
            .filter(n -> Terms.ACTS.contains(n.type()))
            .map(NetworkNode::label)
            .toList());
  }

  @Test
  void aFocusShowsTheNeighbourhoodOfOneThing() {
    Network around = network(around("person/chung-eui-yong"));
    assertEquals(
        List.of(THINGS + "person/chung-eui-yong", THINGS + "state/kr"),
        around.nodes().stream().map(NetworkNode::id).toList());
    assertEquals(List.of(), network(around("person/nobody")).nodes());
    Network kim = network(around("person/kim-jong-un"));
    assertTrue(kim.edges().size() < network(Selection.ALL).edges().size());
    assertTrue(kim.nodes().stream().anyMatch(n -> n.id().endsWith("person/donald-trump")));
  }

  @Test
  void rowsOfPartiesAreEdgesWithTheEvidenceOfTheirAct() {
    List<Optional<Node>> row =
        List.of(
            iri("person/kim-jong-un"),
            text("at nedruste alle atomvåben"),
            iri("person/donald-trump"),
            iri("pledge/kim-jong-un-donald-trump"));
    Network network =
        with(
            networks ->
                networks
                    .of("promises", List.of("who", "what", "whom", "pledge"), List.of(row, row))
                    .orElseThrow());
    assertEquals(1, network.edges().size());
    NetworkEdge edge = network.edges().get(0);
    assertEquals("promises", edge.kind());
    assertEquals(THINGS + "person/donald-trump", edge.target());
    assertEquals(List.of("at nedruste alle atomvåben"), edge.attributes().get("what"));
    assertEquals(
        List.of("Kim lovede Trump at nedruste alle atomvåben."), edge.attributes().get("quote"));
  }

  private static Optional<Node> iri(String path) {
    return Optional.of(NodeFactory.createURI(THINGS + path));
  }

  private static Optional<Node> text(String text) {
    return Optional.of(NodeFactory.createLiteralString(text));
  }

  @Test
  void rowsWithoutTwoColumnsOfThingsAreNoNetwork() {
    assertTrue(
        with(networks ->
                networks.of(
                    "x",
                    List.of("a"),
                    List.of(List.of(Optional.of(NodeFactory.createLiteralString("b"))))))
            .isEmpty());
  }

  private static NetworkEdge edge(Network network, String kind, String from, String to) {
    return network.edges().stream()
        .filter(e -> e.kind().equals(kind))
        .filter(e -> e.source().equals(THINGS + from) && e.target().equals(THINGS + to))
        .findFirst()
        .orElseThrow(() -> new AssertionError(network.edges().toString()));
  }
}
