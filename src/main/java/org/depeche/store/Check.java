package org.depeche.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Proves a store: manifest and graphs agree, every graph has its shapes, the story is the told one.
 */
final class Check {

  private final DatasetGraph data;
  private final Names names;
  private final Validator validator;
  private final List<String> faults = new ArrayList<>();

  Check(DatasetGraph data, Names names, Validator validator) {
    this.data = data;
    this.names = names;
    this.validator = validator;
  }

  /** What is wrong, one line each. */
  List<String> faults() {
    Set<String> noted = new TreeSet<>(Story.articles(data, names));
    Set<String> held = new TreeSet<>();
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (names.isArticleGraph(graph)) {
                held.add(names.articleId(graph));
              }
            });
    difference(noted, held).forEach(id -> faults.add(id + ": noted, but has no graph"));
    difference(held, noted).forEach(id -> faults.add(id + ": has a graph that is not noted"));
    held.forEach(this::checkArticle);
    checkStory();
    return List.copyOf(faults);
  }

  private void checkArticle(String id) {
    Graph graph = data.getGraph(names.graph(id));
    if (Validator.hasBlank(graph)) {
      faults.add(id + ": a blank node");
    }
    validator
        .faults(graph, data.getGraph(names.authority()))
        .forEach(fault -> faults.add(id + ": " + fault));
    Set<String> keys = new Tellings(names, data).keys(id, graph);
    Set<String> noted = new TreeSet<>();
    data.getGraph(names.manifest())
        .find(names.graph(id), Terms.KEYWORD, Node.ANY)
        .forEach(row -> noted.add(row.getObject().getLiteralLexicalForm()));
    if (!keys.equals(noted)) {
      faults.add(id + ": its acts are not the noted ones");
    }
  }

  private void checkStory() {
    Graph told = GraphFactory.createDefaultGraph();
    new Story(data, told, names, new Persons(data, names)).tell();
    Set<Triple> expected = new HashSet<>(told.find().toList());
    Set<Triple> found = new HashSet<>(data.getDefaultGraph().find().toList());
    difference(expected, found).forEach(triple -> faults.add("the story lacks " + triple));
    difference(found, expected)
        .forEach(triple -> faults.add("the story should not hold " + triple));
    Graph nothing = GraphFactory.createDefaultGraph();
    validator.faults(told, nothing).forEach(fault -> faults.add("the story: " + fault));
  }

  private static <T> List<T> difference(Set<T> one, Set<T> other) {
    return one.stream().filter(value -> !other.contains(value)).toList();
  }
}
