package org.depeche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.depeche.rdf.Vocabulary;

/**
 * A network of parties: each act folded into an edge for each two parties that it ties. A meeting
 * ties any two who take part, a letter its sender to its recipient, a pledge who makes it to whom
 * it is made. An act that ties no two parties has no edge.
 */
final class ActorNetwork {

  private static final Set<String> PARTIES = Set.of("Person", "State", "Organization");

  private final Map<String, NetworkNode> nodes = new TreeMap<>();
  private final Map<String, List<NetworkEdge>> bySource = new TreeMap<>();

  private final Facts facts;

  private ActorNetwork(Network events, Facts facts) {
    this.facts = facts;
    events.nodes().forEach(node -> nodes.put(node.id(), node));
    events
        .edges()
        .forEach(e -> bySource.computeIfAbsent(e.source(), s -> new ArrayList<>()).add(e));
  }

  /** Folds acts; around one party, only what ties others to it. */
  static Network of(Network events, Selection selection, Facts facts) {
    return new ActorNetwork(events, facts).fold(selection);
  }

  private Network fold(Selection selection) {
    List<NetworkEdge> edges = new ArrayList<>();
    for (NetworkNode node : nodes.values()) {
      List<NetworkEdge> out = bySource.getOrDefault(node.id(), List.of());
      if (Terms.ACTS.contains(node.type())) {
        edges.addAll(foldAct(node, out));
      } else {
        edges.addAll(out);
      }
    }
    Predicate<NetworkEdge> near =
        edge -> selection.focus().map(f -> touches(edge, f)).orElse(true) && tiesParties(edge);
    List<NetworkEdge> kept = edges.stream().filter(near).toList();
    Set<String> ends = new TreeSet<>();
    kept.forEach(edge -> ends.addAll(List.of(edge.source(), edge.target())));
    return new Network(
        nodes.values().stream()
            .filter(n -> ends.contains(n.id()) || selection.focus().isEmpty() && isParty(n.id()))
            .toList(),
        kept);
  }

  /** Around an act, all that it ties. */
  private boolean touches(NetworkEdge edge, String focus) {
    boolean isAct = nodes.containsKey(focus) && Terms.ACTS.contains(nodes.get(focus).type());
    return isAct || edge.source().equals(focus) || edge.target().equals(focus);
  }

  private boolean tiesParties(NetworkEdge edge) {
    return isParty(edge.source()) && isParty(edge.target());
  }

  private boolean isParty(String id) {
    return nodes.containsKey(id) && PARTIES.contains(nodes.get(id).type());
  }

  private List<NetworkEdge> foldAct(NetworkNode act, List<NetworkEdge> roles) {
    List<NetworkEdge> edges = new ArrayList<>();
    List<NetworkEdge> participants = filling(roles, List.of(Terms.PARTICIPANT));
    for (int i = 0; i < participants.size(); i++) {
      for (NetworkEdge other : participants.subList(i + 1, participants.size())) {
        edges.add(edge(act, participants.get(i), other, roles));
      }
    }
    for (NetworkEdge doer : filling(roles, Terms.DOERS)) {
      for (NetworkEdge receiver : filling(roles, Terms.RECEIVERS)) {
        edges.add(edge(act, doer, receiver, roles));
      }
    }
    return edges;
  }

  private static List<NetworkEdge> filling(List<NetworkEdge> roles, List<Node> properties) {
    return roles.stream()
        .filter(role -> properties.stream().anyMatch(p -> p.getURI().equals(role.predicate())))
        .toList();
  }

  private NetworkEdge edge(
      NetworkNode act, NetworkEdge from, NetworkEdge to, List<NetworkEdge> roles) {
    Map<String, List<String>> attributes = new HashMap<>(act.attributes());
    attributes.remove("prefLabel");
    roles.stream()
        .filter(role -> !Set.of(from, to).contains(role) && !tiesNoMore(role))
        .forEach(role -> attributes.merge(role.kind(), List.of(label(role)), ActorNetwork::join));
    attributes.putAll(from.attributes());
    attributes.put("act", List.of(act.id()));
    attributes.put("actLabel", List.of(act.label()));
    return new NetworkEdge(
        NetworkMaker.digest(act.id() + " " + from.id() + " " + to.id()),
        from.target(),
        to.target(),
        act.type().toLowerCase(Locale.ROOT),
        Vocabulary.dip(act.type()),
        facts.label(Terms.dip(act.type())),
        from.sentences(),
        act.period(),
        attributes);
  }

  /** Whether a role is one that edges are made of. */
  private static boolean tiesNoMore(NetworkEdge role) {
    return Set.of("participant", "sender", "recipient", "pledgedBy", "pledgedTo")
        .contains(role.kind());
  }

  private String label(NetworkEdge role) {
    return nodes.containsKey(role.target()) ? nodes.get(role.target()).label() : role.target();
  }

  private static List<String> join(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
