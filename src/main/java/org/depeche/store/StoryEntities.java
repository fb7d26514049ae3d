package org.depeche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Persons, states, organisations and places of the story, as the authority and articles have them.
 */
final class StoryEntities {

  /** The fuller of two names first. */
  private static final Comparator<Node> FULLER =
      Comparator.<Node>comparingInt(label -> -label.getLiteralLexicalForm().length())
          .thenComparing(Node::getLiteralLexicalForm);

  private final DatasetGraph data;
  private final Graph story;
  private final Names names;
  private final Persons persons;

  StoryEntities(DatasetGraph data, Graph story, Names names, Persons persons) {
    this.data = data;
    this.story = story;
    this.names = names;
    this.persons = persons;
  }

  /** Retells one entity; whether articles now give it a part in the story. */
  boolean retell(String iri) {
    Node entity = NodeFactory.createURI(iri);
    boolean hasPart = persons.hasPart(entity);
    Set<Triple> now = triples(entity, hasPart);
    Set<Triple> before = new HashSet<>(Footprint.about(story, entity));
    before.stream().filter(triple -> !now.contains(triple)).forEach(story::delete);
    now.stream().filter(triple -> !before.contains(triple)).forEach(story::add);
    return hasPart;
  }

  /** What articles know of an entity's posts and states. */
  List<Quad> evidence(String iri) {
    Node entity = NodeFactory.createURI(iri);
    return persons.about(entity).stream()
        .filter(quad -> quad.getPredicate().equals(Terms.EVIDENCE))
        .toList();
  }

  private Set<Triple> triples(Node entity, boolean hasPart) {
    Set<Triple> triples = new HashSet<>();
    List<Node> known = new ArrayList<>();
    List<Node> told = new ArrayList<>();
    Footprint.about(data.getGraph(names.authority()), entity)
        .forEach(triple -> take(triple, known, triples));
    if (hasPart) {
      persons
          .about(entity)
          .forEach(
              quad ->
                  take(
                      Triple.create(entity, quad.getPredicate(), quad.getObject()), told, triples));
    }
    addLabels(entity, known, told, triples);
    persons
        .survivor(entity)
        .filter(persons::hasPart)
        .ifPresent(other -> triples.add(Triple.create(entity, Terms.SAME_AS, other)));
    return triples;
  }

  /** Keeps preferred labels apart, of which one in each language may stay. */
  private static void take(Triple triple, List<Node> labels, Set<Triple> triples) {
    if (triple.getPredicate().equals(Terms.PREF_LABEL)) {
      labels.add(triple.getObject());
    } else {
      triples.add(triple);
    }
  }

  private static void addLabels(
      Node entity, List<Node> known, List<Node> told, Set<Triple> triples) {
    Map<String, Node> preferred = new TreeMap<>();
    known.stream().sorted(FULLER).forEach(label -> prefer(label, preferred));
    told.stream().sorted(FULLER).forEach(label -> prefer(label, preferred));
    Set<String> shown = new HashSet<>();
    for (Node label : preferred.values()) {
      triples.add(Triple.create(entity, Terms.PREF_LABEL, label));
      shown.add(label.getLiteralLexicalForm());
    }
    List<Node> others = new ArrayList<>(known);
    others.addAll(told);
    others.forEach(label -> triples.add(Triple.create(entity, Terms.ALT_LABEL, label)));
    triples.removeIf(
        triple ->
            triple.getPredicate().equals(Terms.ALT_LABEL)
                && shown.contains(triple.getObject().getLiteralLexicalForm()));
  }

  private static void prefer(Node label, Map<String, Node> preferred) {
    preferred.putIfAbsent(label.getLiteralLanguage(), label);
  }
}
