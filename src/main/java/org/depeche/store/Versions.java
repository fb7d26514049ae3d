package org.depeche.store;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.link.Shingles;

/** Which articles are versions of one text. They are found by marks that the manifest holds. */
final class Versions {

  private static final String MARK = "text/";

  private final DatasetGraph data;
  private final Names names;
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Shingles> texts = new HashMap<>();

  Versions(DatasetGraph data, Names names) {
    this.data = data;
    this.names = names;
  }

  /** The marks of an article's text, as the manifest notes them. */
  static List<String> marks(Graph graph) {
    return Shingles.of(text(graph)).marks().stream().map(mark -> MARK + mark).toList();
  }

  /** Whether a key of the manifest is the mark of a text, and not a key of acts. */
  static boolean isMark(String key) {
    return key.startsWith(MARK);
  }

  /** All versions of an article, itself among them. */
  Set<String> of(String article) {
    Set<String> known = groups.get(article);
    if (known != null) {
      return known;
    }
    Set<String> group = new TreeSet<>(List.of(article));
    Deque<String> open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      String next = open.remove();
      for (String other : sharingMarks(next)) {
        if (!group.contains(other) && shingles(next).isVersionOf(shingles(other))) {
          group.add(other);
          open.add(other);
        }
      }
    }
    group.forEach(member -> groups.put(member, group));
    return group;
  }

  /** The version that appeared first, as far as that is known. */
  String original(String article) {
    Set<String> group = of(article);
    return group.size() == 1
        ? article
        : group.stream()
            .min(Comparator.comparing(this::published).thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
  }

  private String published(String article) {
    Graph graph = data.getGraph(names.graph(article));
    return Tellings.text(graph, names.articleIri(article), Terms.PUBLISHED).orElse("~");
  }

  private Set<String> sharingMarks(String article) {
    Graph manifest = data.getGraph(names.manifest());
    return Tellings.objects(manifest, names.graph(article), Terms.KEYWORD).stream()
        .map(Node::getLiteralLexicalForm)
        .filter(Versions::isMark)
        .flatMap(
            mark ->
                Tellings.subjects(manifest, Terms.KEYWORD, NodeFactory.createLiteralString(mark))
                    .stream())
        .map(names::articleId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Shingles shingles(String article) {
    return texts.computeIfAbsent(article, id -> Shingles.of(text(data.getGraph(names.graph(id)))));
  }

  /** The whole text, or, where the graph leaves it out, nothing: single sentences recur. */
  private static String text(Graph graph) {
    return graph
        .find(Node.ANY, Terms.IS_STRING, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }
}
