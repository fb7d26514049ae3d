package org.depeche.serve.linked;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depeche.store.Names;
import org.depeche.store.Store;

/**
 * Tells what the story says of a thing: its statements, some of those that lead to it, and of the
 * document that holds them its licence and sources. An article's document also holds its strings,
 * whose IRIs are the article's with a fragment. To be used within a transaction.
 */
final class Description {

  /** The most statements that lead to the thing, and the most sources. */
  static final int MOST = 200;

  /** What leads from an article to its text, and from that to its strings, backwards. */
  private static final List<String> PARTS = List.of("nif:sourceUrl", "nif:referenceContext");

  private final DatasetGraph data;
  private final Graph story;
  private final Names names;

  Description(Store store) {
    this.data = store.data();
    this.story = data.getDefaultGraph();
    this.names = store.names();
  }

  /** Whether the story says anything of it. */
  boolean knows(Subject subject) {
    return story.contains(subject.node(), Node.ANY, Node.ANY);
  }

  /** The classes of a thing, in the order of their IRIs. */
  List<String> types(Subject subject) {
    return story.stream(subject.node(), GraphBuilder.term("rdf:type"), Node.ANY)
        .map(type -> type.getObject().getURI())
        .sorted()
        .toList();
  }

  /** All of it. */
  Graph of(Subject subject) {
    GraphBuilder told = new GraphBuilder();
    Node thing = subject.node();
    for (Node part : parts(thing)) {
      story.stream(part, Node.ANY, Node.ANY).forEach(told.graph()::add);
    }
    Titles titles = new Titles(story, data.getGraph(names.ontology()), names.base().iri() + "id/");
    if (!titles.isNamed(thing)) {
      told.text(thing, "rdfs:label", titles.of(thing, "da"), titles.of(thing, "en"));
    }
    Node document = NodeFactory.createURI(names.base().iri() + "data/" + subject.path());
    inverse(told, thing, document);
    told.type(document, "foaf:Document")
        .add(document, "foaf:primaryTopic", thing)
        .add(document, "dcterms:license", Dataset.LICENCE)
        .add(document, "void:inDataset", Dataset.self(names.base()));
    sources(thing)
        .forEach(s -> told.add(document, "prov:wasDerivedFrom", NodeFactory.createURI(s)));
    return told.graph();
  }

  /** The thing and what is named after it with a fragment. */
  private Set<Node> parts(Node thing) {
    Set<Node> parts = new LinkedHashSet<>(Set.of(thing));
    Set<Node> last = parts;
    for (String link : PARTS) {
      Set<Node> next = new LinkedHashSet<>();
      for (Node whole : last) {
        story.stream(Node.ANY, GraphBuilder.term(link), whole)
            .map(Triple::getSubject)
            .filter(part -> part.getURI().startsWith(thing.getURI() + "#"))
            .forEach(next::add);
      }
      parts.addAll(next);
      last = next;
    }
    return parts;
  }

  private void inverse(GraphBuilder told, Node thing, Node document) {
    List<Triple> links =
        story.stream(Node.ANY, Node.ANY, thing)
            .sorted(Comparator.comparing(Triple::toString))
            .toList();
    links.stream().limit(MOST).forEach(told.graph()::add);
    if (links.size() > MOST) {
      told.text(
          document,
          "rdfs:comment",
          "Her står " + MOST + " af de " + links.size() + " udsagn, der fører hertil.",
          "Of the " + links.size() + " statements that lead here, " + MOST + " are given.");
    }
  }

  /** The articles that support it, and the authority where that knows it. */
  private List<String> sources(Node thing) {
    Set<Node> told = new LinkedHashSet<>(Set.of(thing));
    story.stream(thing, GraphBuilder.term("dip:telling"), Node.ANY)
        .map(Triple::getObject)
        .forEach(told::add);
    TreeSet<String> sources = new TreeSet<>();
    for (Node telling : told) {
      data.stream(Node.ANY, telling, Node.ANY, Node.ANY)
          .filter(quad -> !quad.isDefaultGraph())
          .map(Quad::getGraph)
          .distinct()
          .filter(names::isExported)
          .map(this::source)
          .forEach(sources::add);
    }
    return sources.stream().limit(MOST).toList();
  }

  private String source(Node graph) {
    return names.isArticleGraph(graph)
        ? names.base().iri() + "id/article/" + names.articleId(graph)
        : graph.getURI();
  }
}
