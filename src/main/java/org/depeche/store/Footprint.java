package org.depeche.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.link.Telling;

/**
 * What of the story a change of articles can touch, gathered from what they said before and say
 * now: keys of acts, tellings that may be gone, entities, and the articles' own nodes.
 */
final class Footprint {

  /** The keys under which acts must be linked anew. */
  final Set<String> keys = new TreeSet<>();

  /** The IRIs of acts in article graphs, old and new. */
  final Set<String> tellings = new TreeSet<>();

  /** The articles, by their IDs as IRIs have them. */
  final Set<String> articles = new TreeSet<>();

  /** The nodes that only one article speaks of: evidence, sentences, the article itself. */
  final Set<Node> own = new HashSet<>();

  /** The entities, each with whether the story spoke of it before. */
  final Map<String, Boolean> entities = new TreeMap<>();

  /** The articles, and those that are or were versions of them. */
  final Set<String> versions = new TreeSet<>();

  /** The keys of the people whom the articles named or name. */
  final Set<String> people = new TreeSet<>();

  private final Names names;
  private final DatasetGraph data;
  private final Persons before;
  private final Map<String, Map<String, Map<Node, Node>>> meant = new TreeMap<>();
  private final Tellings reader;

  Footprint(Names names, DatasetGraph data) {
    this.names = names;
    this.data = data;
    this.before = new Persons(data, names);
    this.reader = new Tellings(names, data);
  }

  /** Adds what an article said or says. To be called before its graph is changed. */
  void add(String article, Graph graph) {
    articles.add(article);
    addActs(article, graph);
    own.addAll(own(graph, names));
    entities(graph, names).forEach(iri -> addEntity(iri, before));
    for (String key : Persons.keys(graph, names)) {
      people.add(key);
      meant.computeIfAbsent(key, k -> addPeople(k, before));
    }
  }

  /**
   * Adds the articles that now mean someone else by a name. To be called after a change.
   *
   * @param now reads the changed graphs
   */
  void addRenamed(Persons now) {
    Set<String> renamed = new TreeSet<>();
    for (String key : people) {
      Map<String, Map<Node, Node>> was = meant.getOrDefault(key, Map.of());
      addPeople(key, now)
          .forEach(
              (article, means) -> {
                if (!means.equals(was.get(article)) && !articles.contains(article)) {
                  renamed.add(article);
                }
              });
    }
    for (String article : renamed) {
      Graph graph = data.getGraph(names.graph(article));
      articles.add(article);
      addActs(article, graph);
      own.addAll(own(graph, names));
    }
  }

  private Map<String, Map<Node, Node>> addPeople(String key, Persons persons) {
    Map<String, Map<Node, Node>> meanings = persons.meanings(key);
    for (Map<Node, Node> means : meanings.values()) {
      means.keySet().forEach(iri -> addEntity(iri.getURI(), before));
      means.values().forEach(iri -> addEntity(iri.getURI(), before));
    }
    return meanings;
  }

  private void addEntity(String iri, Persons persons) {
    entities.computeIfAbsent(iri, i -> persons.hasPart(NodeFactory.createURI(i)));
  }

  /** Adds the versions of the articles, and their acts. To be called before and after a change. */
  void addVersions(Versions now) {
    for (String article : articles) {
      for (String version : now.of(article)) {
        if (versions.add(version) && !articles.contains(version)) {
          addActs(version, data.getGraph(names.graph(version)));
        }
      }
    }
  }

  private void addActs(String article, Graph graph) {
    for (Telling telling : reader.of(article, graph)) {
      keys.addAll(telling.keys());
      tellings.add(telling.act());
    }
  }

  /** The nodes that only that graph speaks of: neither entities nor acts. */
  static Set<Node> own(Graph graph, Names names) {
    Set<Node> own = new HashSet<>();
    graph.find().mapWith(Triple::getSubject).forEach(own::add);
    own.removeIf(node -> names.entityId(node).isPresent() || names.isTelling(node));
    return own;
  }

  /** The IRIs of the entities that a graph names. */
  static Set<String> entities(Graph graph, Names names) {
    Set<Node> nodes = new HashSet<>();
    graph
        .find()
        .forEach(
            triple -> {
              nodes.add(triple.getSubject());
              nodes.add(triple.getObject());
            });
    Set<String> entities = new TreeSet<>();
    nodes.stream()
        .filter(node -> names.entityId(node).isPresent())
        .forEach(node -> entities.add(node.getURI()));
    return entities;
  }

  /** All triples of a graph with that subject. */
  static List<Triple> about(Graph graph, Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList();
  }
}
