package org.depeche.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.depeche.store.Store;

/** What the endpoint can do, in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String[] RESULTS = {
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
    "RDF_XML",
    "TriG",
    "N-Quads"
  };

  private ServiceDescription() {}

  /**
   * The description.
   *
   * @param self the address of the endpoint
   * @param store what it answers from
   */
  static Graph of(String self, Store store) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = NodeFactory.createURI(self);
    Node dataset = NodeFactory.createURI(self + "#dataset");
    Node story = NodeFactory.createURI(self + "#default-graph");
    add(graph, service, RDF.type.asNode(), sd("Service"));
    add(graph, service, sd("endpoint"), service);
    add(graph, service, sd("supportedLanguage"), sd("SPARQL11Query"));
    for (String format : RESULTS) {
      add(graph, service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
    }
    add(graph, service, sd("defaultDataset"), dataset);
    add(graph, dataset, RDF.type.asNode(), sd("Dataset"));
    add(graph, dataset, sd("defaultGraph"), story);
    add(graph, story, RDF.type.asNode(), sd("Graph"));
    store.read(
        () -> {
          store.data().listGraphNodes().forEachRemaining(name -> named(graph, dataset, name));
          return graph;
        });
    return graph;
  }

  private static void named(Graph graph, Node dataset, Node name) {
    Node one = NodeFactory.createURI(name.getURI() + "#named-graph");
    add(graph, dataset, sd("namedGraph"), one);
    add(graph, one, RDF.type.asNode(), sd("NamedGraph"));
    add(graph, one, sd("name"), name);
  }

  private static Node sd(String term) {
    return NodeFactory.createURI(SD + term);
  }

  private static void add(Graph graph, Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }
}
