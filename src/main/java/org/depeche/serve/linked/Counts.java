package org.depeche.serve.linked;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * How much the story says, of what.
 *
 * @param version the state of the data
 * @param triples how many statements
 * @param subjects how many things something is said of
 * @param objects how many values there are
 * @param properties how many statements there are of each property, by its IRI
 * @param classes how many things there are of each class, by its IRI
 * @param examples the first of them
 */
record Counts(
    long version,
    long triples,
    int subjects,
    int objects,
    Map<String, Long> properties,
    Map<String, Long> classes,
    Map<String, String> examples) {

  private static final Node TYPE = GraphBuilder.term("rdf:type");

  /** Copies its maps, in the order of their keys. */
  Counts {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    examples = Collections.unmodifiableMap(new TreeMap<>(examples));
  }

  /** Counts a story; a transaction is under way. */
  static Counts of(long version, Graph story) {
    Set<Node> subjects = new LinkedHashSet<>();
    Set<Node> objects = new LinkedHashSet<>();
    Map<String, Long> properties = new TreeMap<>();
    Map<String, Long> classes = new TreeMap<>();
    Map<String, String> examples = new TreeMap<>();
    long triples = 0;
    for (var found = story.find(); found.hasNext(); triples++) {
      Triple triple = found.next();
      subjects.add(triple.getSubject());
      objects.add(triple.getObject());
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(TYPE)) {
        String type = triple.getObject().getURI();
        classes.merge(type, 1L, Long::sum);
        examples.merge(type, triple.getSubject().getURI(), Counts::first);
      }
    }
    return new Counts(
        version, triples, subjects.size(), objects.size(), properties, classes, examples);
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Tells the numbers of the whole. */
  void summarise(GraphBuilder out, Node self) {
    out.number(self, "void:triples", triples)
        .number(self, "void:entities", subjects)
        .number(self, "void:distinctSubjects", subjects)
        .number(self, "void:distinctObjects", objects)
        .number(self, "void:properties", properties.size())
        .number(self, "void:classes", classes.size());
  }

  /** Tells the numbers of the whole and of its parts; each class comes with an example. */
  void describe(GraphBuilder out, Node self) {
    summarise(out, self);
    properties.forEach(
        (iri, n) -> part(out, self, "property", iri).number(part(self, iri), "void:triples", n));
    classes.forEach(
        (iri, n) -> part(out, self, "class", iri).number(part(self, iri), "void:entities", n));
    examples
        .values()
        .forEach(thing -> out.add(self, "void:exampleResource", GraphBuilder.iri(thing)));
  }

  private static GraphBuilder part(GraphBuilder out, Node self, String kind, String iri) {
    Node part = part(self, iri);
    return out.type(part, "void:Dataset")
        .add(self, "void:" + kind + "Partition", part)
        .add(part, "void:" + kind, GraphBuilder.iri(iri));
  }

  private static Node part(Node self, String iri) {
    return NodeFactory.createURI(
        self.getURI().replace("#dataset", "#of-" + iri.replaceAll("[^A-Za-z0-9]+", "-")));
  }
}
