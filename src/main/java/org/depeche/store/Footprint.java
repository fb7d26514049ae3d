package org.depeche.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

  private final Names names;
  private final DatasetGraph data;
  private final Tellings reader;

  Footprint(Names names, DatasetGraph data) {
    this.names = names;
    this.data = data;
    this.reader = new Tellings(names, data);
  }

  /** Adds what an article said or says. To be called before its graph is changed. */
  void add(String article, Graph graph) {
    articles.add(article);
    addActs(article, graph);
    own.addAll(own(graph, names));
    entities(graph, names)
        .forEach(
            iri ->
                entities.computeIfAbsent(iri, i -> hasPart(NodeFactory.createURI(i), data, names)));
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

  /**
   * Whether an article gives an entity a part, as party, place, source or state, and does not just
   * mention it. Only then does the story speak of it.
   */
  static boolean hasPart(Node entity, DatasetGraph data, Names names) {
    var found = data.find(Node.ANY, Node.ANY, Node.ANY, entity);
    try {
      while (found.hasNext()) {
        Quad quad = found.next();
        if (names.isArticleGraph(quad.getGraph())
            && !quad.getPredicate().equals(Terms.STANDS_FOR)) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(found);
    }
  }

  /** All triples of a graph with that subject. */
  static List<Triple> about(Graph graph, Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList();
  }
}
