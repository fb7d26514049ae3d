package org.depeche.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Finds what a fact of the story rests on. */
final class Reasons {

  private final Reading reading;
  private final Story story;

  Reasons(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
  }

  /**
   * The evidence of a fact.
   *
   * @param evidence in the order of their IRIs
   * @param exact whether each supports this very fact; else they support what it was derived from
   */
  record Reason(List<Node> evidence, boolean exact) {}

  /**
   * The evidence from those articles whose graphs say so. Where none does, the fact comes out of
   * several tellings together, as the status of a summit can, and all evidence of the thing is
   * given.
   */
  Reason of(Triple fact) {
    List<Node> all = story.objects(fact.getSubject(), Terms.EVIDENCE);
    List<Node> exact = all.stream().filter(evidence -> supports(evidence, fact)).toList();
    return exact.isEmpty() && story.isAct(fact.getSubject())
        ? new Reason(all, false)
        : new Reason(exact, true);
  }

  private boolean supports(Node evidence, Triple fact) {
    return story.objects(evidence, Terms.SENTENCE).stream()
        .map(Tellings::article)
        .distinct()
        .anyMatch(article -> says(reading.graphOf(article), evidence, fact));
  }

  /** The subject has another name in the graph of the article where it is an act. */
  private static boolean says(Graph article, Node evidence, Triple fact) {
    return article.stream(Node.ANY, Terms.EVIDENCE, evidence)
        .map(Triple::getSubject)
        .anyMatch(told -> article.contains(told, fact.getPredicate(), fact.getObject()));
  }

  /** The fact with its evidence, as RDF. */
  Graph graph(Triple fact, Reason reason) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(fact);
    reason.evidence().forEach(e -> graph.add(fact.getSubject(), Terms.EVIDENCE, e));
    tell(reason.evidence(), graph);
    return graph;
  }

  /** Adds evidence with its sentences, their articles and the reports that it stands within. */
  void tell(List<Node> evidence, Graph graph) {
    TreeSet<Node> done = new TreeSet<>(Comparator.comparing(Node::toString));
    evidence.forEach(one -> add(one, graph, done));
  }

  private void add(Node thing, Graph graph, TreeSet<Node> done) {
    if (!done.add(thing)) {
      return;
    }
    story.about(thing).stream()
        .filter(t -> !t.getPredicate().equals(Terms.TEXT))
        .forEach(graph::add);
    story.objects(thing, Terms.WITHIN).forEach(outer -> add(outer, graph, done));
    for (Node sentence : story.objects(thing, Terms.SENTENCE)) {
      add(sentence, graph, done);
      add(Tellings.article(sentence), graph, done);
    }
  }
}
