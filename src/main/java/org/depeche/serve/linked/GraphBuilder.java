package org.depeche.serve.linked;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.rdf.Vocabulary;

/**
 * Statements as one writes them by hand.
 *
 * @param graph what they go into
 */
record GraphBuilder(Graph graph) {

  GraphBuilder() {
    this(GraphFactory.createDefaultGraph());
  }

  /** A term by its prefixed name: {@code void:Dataset}. */
  static Node term(String name) {
    int colon = name.indexOf(':');
    String prefix = name.substring(0, colon);
    String namespace =
        prefix.equals("dcat") ? "http://www.w3.org/ns/dcat#" : Vocabulary.PREFIXES.get(prefix);
    return NodeFactory.createURI(namespace + name.substring(colon + 1));
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  GraphBuilder add(Node subject, String property, Node object) {
    graph.add(subject, term(property), object);
    return this;
  }

  GraphBuilder type(Node subject, String name) {
    return add(subject, "rdf:type", term(name));
  }

  GraphBuilder text(Node subject, String property, String danish, String english) {
    add(subject, property, NodeFactory.createLiteralLang(danish, "da"));
    return add(subject, property, NodeFactory.createLiteralLang(english, "en"));
  }

  GraphBuilder text(Node subject, String property, String text) {
    return add(subject, property, NodeFactory.createLiteralString(text));
  }

  GraphBuilder number(Node subject, String property, long number) {
    return add(
        subject,
        property,
        NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
  }
}
