package org.depeche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The network that the rows of a SELECT make: from its first column of IRIs to its second. */
final class RowNetwork {

  private final NetworkMaker maker;
  private final String kind;
  private final List<String> columns;
  private final int from;
  private final int to;
  private final Map<String, NetworkNode> nodes = new TreeMap<>();
  private final Map<String, NetworkEdge> edges = new LinkedHashMap<>();

  private RowNetwork(NetworkMaker maker, String kind, List<String> columns, int from, int to) {
    this.maker = maker;
    this.kind = kind;
    this.columns = columns;
    this.from = from;
    this.to = to;
  }

  static Optional<Network> of(
      NetworkMaker maker, String kind, List<String> columns, List<List<Optional<Node>>> rows) {
    List<Integer> ends =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().anyMatch(row -> row.get(i).isPresent()))
            .filter(i -> rows.stream().allMatch(r -> r.get(i).map(Node::isURI).orElse(true)))
            .boxed()
            .toList();
    if (ends.size() < 2) {
      return rows.isEmpty() ? Optional.of(new Network(List.of(), List.of())) : Optional.empty();
    }
    RowNetwork network = new RowNetwork(maker, kind, columns, ends.get(0), ends.get(1));
    rows.forEach(network::add);
    return Optional.of(
        new Network(List.copyOf(network.nodes.values()), List.copyOf(network.edges.values())));
  }

  private void add(List<Optional<Node>> row) {
    if (row.get(from).isPresent() && row.get(to).isPresent()) {
      NetworkEdge edge = edge(row, row.get(from).get(), row.get(to).get());
      edges.putIfAbsent(edge.id(), edge);
      List.of(row.get(from).get(), row.get(to).get()).forEach(this::addNode);
    }
  }

  private void addNode(Node thing) {
    Graph story = maker.facts().story();
    Graph known = GraphFactory.createDefaultGraph();
    story.stream(thing, Node.ANY, Node.ANY)
        .filter(t -> t.getObject().isLiteral() || Terms.CLASSIFYING.contains(t.getPredicate()))
        .forEach(known::add);
    nodes.computeIfAbsent(NetworkMaker.id(thing), id -> maker.node(known, thing));
  }

  private NetworkEdge edge(List<Optional<Node>> row, Node source, Node target) {
    Optional<Node> told = told(row);
    Optional<Support> support = told.map(act -> Support.of(maker.facts(), act));
    Map<String, List<String>> attributes = new TreeMap<>(others(row));
    support.map(Support::attributes).ifPresent(attributes::putAll);
    told.or(() -> tying(source, target))
        .flatMap(act -> fact(act, source))
        .or(() -> relayed(source, target).flatMap(this::being))
        .ifPresent(fact -> attributes.put("why", List.of(maker.why().apply(fact))));
    return new NetworkEdge(
        NetworkMaker.digest(kind + " " + row),
        NetworkMaker.id(source),
        NetworkMaker.id(target),
        kind,
        kind,
        kind,
        support.map(Support::sentences).orElse(0),
        told.map(maker.facts()::period).orElse(Period.OPEN),
        attributes);
  }

  private Map<String, List<String>> others(List<Optional<Node>> row) {
    Map<String, List<String>> values = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (i != from && i != to && row.get(i).isPresent()) {
        Node value = row.get(i).get();
        values.put(
            columns.get(i), List.of(value.isURI() ? value.getURI() : maker.facts().label(value)));
      }
    }
    return values;
  }

  /** What in a row has evidence: the act that it is about. */
  private Optional<Node> told(List<Optional<Node>> row) {
    List<Node> values = new ArrayList<>();
    row.forEach(value -> value.filter(Node::isURI).ifPresent(values::add));
    return values.stream().filter(value -> maker.facts().act(value).isPresent()).findFirst();
  }

  /** The first act that both ends have a part in, where a row only counts such acts. */
  private Optional<Node> tying(Node source, Node target) {
    Graph story = maker.facts().story();
    return story.stream(Node.ANY, Node.ANY, source)
        .map(Triple::getSubject)
        .filter(act -> maker.facts().act(act).isPresent() && story.contains(act, Node.ANY, target))
        .min(Comparator.comparing(Node::toString));
  }

  /** The first act that one end tells of in the words of the other. */
  private Optional<Node> relayed(Node source, Node target) {
    Graph story = maker.facts().story();
    return story.stream(Node.ANY, Terms.VIA, source)
        .map(Triple::getSubject)
        .filter(telling -> story.contains(telling, Terms.SAID_BY, target))
        .flatMap(telling -> story.stream(Node.ANY, Terms.EVIDENCE, telling))
        .map(Triple::getSubject)
        .filter(told -> maker.facts().act(told).isPresent())
        .min(Comparator.comparing(Node::toString));
  }

  /** What ties a party to an act; where it is another that does, that there is such an act. */
  private Optional<Triple> fact(Node act, Node party) {
    Graph story = maker.facts().story();
    return story.stream(act, Node.ANY, party)
        .min(Comparator.comparing(t -> t.getPredicate().getURI()))
        .or(() -> being(act));
  }

  private Optional<Triple> being(Node act) {
    return maker.facts().story().stream(act, Terms.TYPE, Node.ANY)
        .min(Comparator.comparing(Triple::toString));
  }
}
