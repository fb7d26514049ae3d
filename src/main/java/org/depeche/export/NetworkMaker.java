package org.depeche.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * The mapping from statements to nodes and edges.
 *
 * @param facts the story, where labels and evidence stand
 * @param why the address of the evidence of a statement
 */
record NetworkMaker(Facts facts, Function<Triple, String> why) {

  private static final Comparator<NetworkEdge> ORDER =
      Comparator.comparing(NetworkEdge::source)
          .thenComparing(NetworkEdge::predicate)
          .thenComparing(NetworkEdge::target)
          .thenComparing(NetworkEdge::id);

  /** The network that statements make. */
  Network of(Graph statements) {
    List<NetworkEdge> edges = new ArrayList<>();
    Map<String, Node> things = new TreeMap<>();
    statements.stream().forEach(t -> things.put(t.getSubject().toString(), t.getSubject()));
    statements.stream()
        .filter(NetworkMaker::isEdge)
        .forEach(
            t -> {
              things.put(t.getObject().toString(), t.getObject());
              edges.add(edge(t));
            });
    edges.sort(ORDER);
    return new Network(things.values().stream().map(n -> node(statements, n)).toList(), edges);
  }

  private static boolean isEdge(Triple statement) {
    return !statement.getObject().isLiteral()
        && !Terms.CLASSIFYING.contains(statement.getPredicate());
  }

  /** A node with what the story says of it; statements of a query's own come in addition. */
  NetworkNode node(Graph statements, Node thing) {
    Map<String, List<String>> attributes = new TreeMap<>();
    statements.stream(thing, Node.ANY, Node.ANY)
        .filter(t -> !isEdge(t) && !Terms.ELSEWHERE.contains(t.getPredicate()))
        .map(Triple::getPredicate)
        .distinct()
        .forEach(p -> Attributes.put(attributes, local(p), values(statements, thing, p)));
    return new NetworkNode(
        thing.isURI() ? thing.getURI() : thing.toString(),
        facts.label(thing),
        type(statements, thing),
        facts.period(thing),
        attributes);
  }

  private List<String> values(Graph statements, Node thing, Node property) {
    return Facts.objects(statements, thing, property).stream()
        .map(facts::label)
        .distinct()
        .toList();
  }

  private String type(Graph statements, Node thing) {
    List<Node> types = new ArrayList<>(facts.objects(thing, Terms.TYPE));
    types.addAll(Facts.objects(statements, thing, Terms.TYPE));
    types.addAll(Facts.objects(facts.ontology(), thing, Terms.TYPE));
    return types.stream()
        .filter(Node::isURI)
        .map(type -> Terms.local(type.getURI()))
        .min(Comparator.comparingInt(NetworkMaker::rank).thenComparing(Comparator.naturalOrder()))
        .orElse("Thing");
  }

  /** The most telling of several classes comes first. */
  private static int rank(String type) {
    int at = List.of("Person", "State", "Organization", "Summit", "Letter", "Pledge").indexOf(type);
    return at < 0 ? 9 : at;
  }

  private NetworkEdge edge(Triple statement) {
    Node subject = statement.getSubject();
    Node object = statement.getObject();
    Support own = Support.of(facts, subject);
    Support support = own.isEmpty() ? Support.of(facts, object) : own;
    Map<String, List<String>> attributes = support.attributes();
    attributes.put("why", List.of(why.apply(statement)));
    Period period = facts.period(subject);
    return new NetworkEdge(
        id(statement),
        id(subject),
        id(object),
        local(statement.getPredicate()),
        statement.getPredicate().getURI(),
        facts.label(statement.getPredicate()),
        support.sentences(),
        period.isOpen() ? facts.period(object) : period,
        attributes);
  }

  static String id(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  private static String local(Node property) {
    return Terms.local(property.getURI());
  }

  private static String id(Triple statement) {
    return digest(
        NodeFmtLib.strNT(statement.getSubject())
            + NodeFmtLib.strNT(statement.getPredicate())
            + NodeFmtLib.strNT(statement.getObject()));
  }

  /** The ID of an edge that claims that. */
  static String digest(String claim) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(claim.getBytes(StandardCharsets.UTF_8));
      return "e" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
