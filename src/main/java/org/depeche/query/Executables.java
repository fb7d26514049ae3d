package org.depeche.query;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Saved queries as SHACL describes them: executables with text, parameters and prefixes, which
 * other clients of the endpoint find and offer.
 */
public final class Executables {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "http://schema.org/";

  private final String base;
  private final Node prefixes;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<String, String> namespaces = new TreeMap<>();

  private Executables(String base) {
    this.base = base;
    this.prefixes = iri(base + "graph/queries");
  }

  /**
   * All queries, described.
   *
   * @param queries the queries
   * @param base the base of the graph that they are asked of
   */
  public static Graph of(SavedQueries queries, String base) {
    Executables executables = new Executables(base);
    queries.all().forEach(executables::add);
    executables.declare();
    return executables.graph;
  }

  /**
   * One query, described.
   *
   * @param query the query
   * @param base the base of the graph that it is asked of
   */
  public static Graph of(SavedQuery query, String base) {
    Executables executables = new Executables(base);
    executables.add(query);
    return executables.graph;
  }

  private void add(SavedQuery saved) {
    Node self = iri(base + "queries/" + saved.name());
    Query query = saved.query();
    String kind = query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct";
    String type = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
    add(self, RDF.type.asNode(), sh("SPARQLExecutable"));
    add(self, RDF.type.asNode(), sh("SPARQL" + type + "Executable"));
    add(self, RDFS.label.asNode(), saved.summary());
    add(self, RDFS.comment.asNode(), saved.description());
    add(self, sh(kind), text(saved.plainText()));
    add(self, sh("prefixes"), prefixes);
    add(self, iri(SCHEMA + "target"), iri(base + "sparql"));
    saved.tags().forEach(tag -> add(self, iri(SCHEMA + "keywords"), text(tag)));
    namespaces.putAll(query.getPrefixMapping().getNsPrefixMap());
    saved.parameters().forEach(parameter -> add(self, parameter));
  }

  /** The last part of a parameter's path is the name of its variable, as SHACL has it. */
  private void add(Node query, Parameter parameter) {
    Node self = iri(query.getURI() + "#" + parameter.name());
    add(query, sh("parameter"), self);
    add(self, RDF.type.asNode(), sh("Parameter"));
    add(self, sh("path"), self);
    add(self, sh("name"), parameter.label());
    add(self, sh("optional"), truth(!parameter.required()));
    if (parameter.type() == ValueType.IRI) {
      add(self, sh("nodeKind"), sh("IRI"));
    } else {
      add(self, sh("datatype"), iri(datatype(parameter.type()).getURI()));
    }
    parameter.standard().ifPresent(value -> add(self, sh("defaultValue"), parameter.value(value)));
    parameter
        .example()
        .ifPresent(
            value -> add(self, iri("http://www.w3.org/2004/02/skos/core#example"), text(value)));
  }

  private static XSDDatatype datatype(ValueType type) {
    return switch (type) {
      case IRI -> XSDDatatype.XSDanyURI;
      case STRING, ENUM -> XSDDatatype.XSDstring;
      case INTEGER -> XSDDatatype.XSDinteger;
      case DATE -> XSDDatatype.XSDdate;
      case BOOLEAN -> XSDDatatype.XSDboolean;
    };
  }

  private void declare() {
    add(prefixes, RDF.type.asNode(), OWL.Ontology.asNode());
    namespaces.forEach(
        (prefix, namespace) -> {
          Node declaration = iri(prefixes.getURI() + "#" + prefix);
          add(prefixes, sh("declare"), declaration);
          add(declaration, RDF.type.asNode(), sh("PrefixDeclaration"));
          add(declaration, sh("prefix"), text(prefix));
          add(
              declaration,
              sh("namespace"),
              NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
  }

  private void add(Node subject, Node property, Phrase phrase) {
    add(subject, property, NodeFactory.createLiteralLang(phrase.en(), "en"));
    add(subject, property, NodeFactory.createLiteralLang(phrase.da(), "da"));
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  private static Node sh(String name) {
    return iri(SH + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDboolean);
  }
}
