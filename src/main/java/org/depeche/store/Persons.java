package org.depeche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depeche.claim.EntityId;
import org.depeche.entity.Spellings;
import org.depeche.link.Bearer;
import org.depeche.link.Namesakes;

/**
 * Whom of the story an article means by a person's IRI. Spellings of one name become one person,
 * and people of one name several; those whom the authority knows are told apart by the reader.
 */
final class Persons {

  private static final String MARK = "name/";

  /** A person's IRI in the graph of one article. */
  private record Use(String article, Node iri) {}

  private final DatasetGraph data;
  private final Names names;
  private final Set<String> loaded = new HashSet<>();
  private final Map<String, Map<Node, Node>> byArticle = new HashMap<>();
  private final Map<Node, List<Use>> uses = new HashMap<>();
  private final Map<Node, Set<Node>> spellings = new HashMap<>();

  /** Reads what the graphs say now; to be made anew when they have changed. */
  Persons(DatasetGraph data, Names names) {
    this.data = data;
    this.names = names;
  }

  /** The keys of the full names of people in an article, as the manifest notes them. */
  static Set<String> keys(Graph graph, Names names) {
    return Tellings.subjects(graph, Terms.TYPE, Terms.PERSON).stream()
        .filter(person -> fullName(graph, person).isPresent())
        .map(person -> key(person, names))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a key of the manifest is that of a name, and not one of acts. */
  static boolean isKey(String key) {
    return key.startsWith(MARK);
  }

  private static String key(Node person, Names names) {
    return MARK + Spellings.key(names.entityId(person).orElseThrow().slug());
  }

  private static Optional<String> fullName(Graph graph, Node person) {
    return Tellings.text(graph, person, Terms.PREF_LABEL).filter(Spellings::isFull);
  }

  /** Who is meant by a node in an article's graph; any other node means itself. */
  Node meant(String article, Node node) {
    if (!names.isPerson(node)) {
      return node;
    }
    load(key(node, names));
    return byArticle.getOrDefault(article, Map.of()).getOrDefault(node, node);
  }

  /** Who is meant by a party of an article. */
  EntityId meant(String article, EntityId party) {
    return names.entityId(meant(article, names.entity(party))).orElseThrow();
  }

  /** For each article that names people under a key, whom it means by which IRI. */
  Map<String, Map<Node, Node>> meanings(String key) {
    load(key);
    Map<String, Map<Node, Node>> meanings = new TreeMap<>();
    for (String article : articles(key)) {
      Map<Node, Node> meant = new HashMap<>(byArticle.getOrDefault(article, Map.of()));
      meant.keySet().removeIf(iri -> !key(iri, names).equals(key));
      meanings.put(article, meant);
    }
    return meanings;
  }

  /** The one person for whom an IRI of article graphs is only another spelling. */
  Optional<Node> survivor(Node iri) {
    return isLinked(iri) && !uses.containsKey(iri) && spellings.get(iri).size() == 1
        ? spellings.get(iri).stream().findFirst()
        : Optional.empty();
  }

  /** What articles say about something in the story, as their graphs have it. */
  List<Quad> about(Node node) {
    if (isLinked(node)) {
      return uses.getOrDefault(node, List.of()).stream()
          .flatMap(
              use ->
                  Footprint.about(data.getGraph(names.graph(use.article())), use.iri()).stream()
                      .map(triple -> Quad.create(names.graph(use.article()), triple)))
          .toList();
    }
    return Iter.toList(data.find(Node.ANY, node, Node.ANY, Node.ANY)).stream()
        .filter(quad -> names.isArticleGraph(quad.getGraph()))
        .toList();
  }

  /**
   * Whether an article gives something a part, as party, place, source or state, and does not just
   * mention it. Only then does the story speak of it.
   */
  boolean hasPart(Node node) {
    return isLinked(node)
        ? uses.getOrDefault(node, List.of()).stream()
            .anyMatch(use -> hasPart(names.graph(use.article()), use.iri()))
        : hasPart(Node.ANY, node);
  }

  private boolean hasPart(Node graph, Node node) {
    var found = data.find(graph, Node.ANY, Node.ANY, node);
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

  /** Whether articles use the node for somebody whom no authority knows, or the story does. */
  private boolean isLinked(Node node) {
    if (!names.isPerson(node)) {
      return false;
    }
    load(key(node, names));
    return uses.containsKey(node) || spellings.containsKey(node);
  }

  private void load(String key) {
    if (loaded.add(key)) {
      Map<Bearer, Use> bearers = new TreeMap<>();
      for (String article : articles(key)) {
        Graph graph = data.getGraph(names.graph(article));
        for (Node person : Tellings.subjects(graph, Terms.TYPE, Terms.PERSON)) {
          if (key(person, names).equals(key) && !isKnown(person)) {
            bearer(article, graph, person)
                .ifPresent(bearer -> bearers.put(bearer, new Use(article, person)));
          }
        }
      }
      Namesakes.survivors(bearers.keySet(), id -> isKnown(names.entity(id)))
          .forEach((bearer, id) -> add(bearers.get(bearer), names.entity(id)));
    }
  }

  private Optional<Bearer> bearer(String article, Graph graph, Node person) {
    Tellings reader = new Tellings(names, data);
    return fullName(graph, person)
        .map(
            name ->
                new Bearer(
                    article,
                    names.entityId(person).orElseThrow(),
                    name,
                    reader.states(graph, person),
                    Tellings.objects(graph, person, Terms.POST).stream()
                        .map(Node::getLiteralLexicalForm)
                        .collect(Collectors.toSet())));
  }

  private boolean isKnown(Node person) {
    return data.getGraph(names.authority()).contains(person, Terms.TYPE, Node.ANY);
  }

  private List<String> articles(String key) {
    return Tellings.subjects(
            data.getGraph(names.manifest()), Terms.KEYWORD, NodeFactory.createLiteralString(key))
        .stream()
        .map(names::articleId)
        .toList();
  }

  private void add(Use use, Node meant) {
    byArticle.computeIfAbsent(use.article(), article -> new HashMap<>()).put(use.iri(), meant);
    uses.computeIfAbsent(meant, person -> new ArrayList<>()).add(use);
    spellings.computeIfAbsent(use.iri(), iri -> new HashSet<>()).add(meant);
  }
}
