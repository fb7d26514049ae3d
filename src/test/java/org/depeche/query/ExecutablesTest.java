package org.depeche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.depeche.store.Korea;
import org.depeche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutablesTest {

  private static final String BASE = "http://localhost:3030/";
  private static final SavedQueries QUERIES = SavedQueries.shipped(BASE);
  private static final Graph GRAPH = Executables.of(QUERIES, BASE);

  private static Node sh(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
  }

  @Test
  void eachTextIsTheQuery() {
    for (SavedQuery query : QUERIES.all()) {
      Node self = NodeFactory.createURI(BASE + "queries/" + query.name());
      assertTrue(GRAPH.contains(self, RDF.type.asNode(), sh("SPARQLExecutable")), query.name());
      Node property = query.query().isSelectType() ? sh("select") : sh("construct");
      String text = GRAPH.find(self, property, Node.ANY).next().getObject().getLiteralLexicalForm();
      assertEquals(query.query().serialize(), QueryFactory.create(text).serialize());
      assertFalse(text.contains("#+"));
    }
  }

  @Test
  void noNodeIsBlank() {
    assertTrue(GRAPH.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void theStoreKeepsThemBesideTheStory(@TempDir Path folder) {
    try (Store store = Korea.store(folder)) {
      long story = store.read(() -> (long) store.data().getDefaultGraph().size());
      store.queries(GRAPH);
      store.queries(GRAPH);
      Graph kept = store.data().getGraph(store.names().queries());
      assertTrue(store.read(() -> kept.isIsomorphicWith(GRAPH)));
      assertEquals(story, store.read(() -> (long) store.data().getDefaultGraph().size()));
      assertFalse(store.names().isExported(store.names().queries()));
      Graph fewer = Executables.of(SavedQueries.shipped("http://other/"), "http://other/");
      store.queries(fewer);
      assertTrue(store.read(() -> kept.isIsomorphicWith(fewer)));
    }
  }
}
