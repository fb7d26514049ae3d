package org.depeche.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the story rests on: evidence, the sentences where it stands, and their articles. */
final class StorySources {

  /** What leads from a piece of evidence to what it rests on. */
  private static final Set<Node> LINKS =
      Set.of(Terms.WITHIN, Terms.SENTENCE, Terms.REFERENCE_CONTEXT, Terms.SOURCE_URL);

  private final DatasetGraph data;
  private final Graph story;
  private final Names names;
  private final Persons persons;

  StorySources(DatasetGraph data, Graph story, Names names, Persons persons) {
    this.data = data;
    this.story = story;
    this.names = names;
    this.persons = persons;
  }

  /** Adds of one article what the story rests on. */
  void tell(String article) {
    Graph graph = data.getGraph(names.graph(article));
    Deque<Node> open = new ArrayDeque<>();
    for (Triple triple : graph.find(Node.ANY, Terms.EVIDENCE, Node.ANY).toList()) {
      if (isTold(article, triple.getSubject())) {
        open.add(triple.getObject());
      }
    }
    Set<Node> done = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (done.add(node)) {
        for (Triple triple : Footprint.about(graph, node)) {
          story.add(node, triple.getPredicate(), persons.meant(article, triple.getObject()));
          if (LINKS.contains(triple.getPredicate())) {
            open.add(triple.getObject());
          }
        }
      }
    }
  }

  /** Takes out everything that only that article speaks of. */
  void forget(String article) {
    Footprint.own(data.getGraph(names.graph(article)), names)
        .forEach(node -> Deleting.from(story, node, Node.ANY));
  }

  /** States that an article is a version of another, where the story rests on both. */
  void tellVersion(String article, String original) {
    Node version = names.articleIri(article);
    Node first = names.articleIri(original);
    Deleting.from(story, version, Terms.IS_VERSION_OF);
    if (!version.equals(first) && isSource(version) && isSource(first)) {
      story.add(version, Terms.IS_VERSION_OF, first);
    }
  }

  private boolean isSource(Node article) {
    return story.contains(article, Terms.TYPE, Node.ANY);
  }

  private boolean isTold(String article, Node subject) {
    return names.entityId(subject).isEmpty() || persons.hasPart(persons.meant(article, subject));
  }
}
