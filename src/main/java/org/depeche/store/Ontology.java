package org.depeche.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The vocabulary, and the shapes that every graph must have.
 *
 * @param terms the ontology
 * @param shapes what the contract says about the data
 * @param digest tells one version of the two from another
 */
public record Ontology(Graph terms, Shapes shapes, String digest) {

  private static final String FOLDER = "/org/depeche/ontology/";

  /** The ontology that the program brings. */
  public static Ontology load() {
    return of(resource("depeche.ttl"), resource("shapes.ttl"));
  }

  /** An ontology and its shapes, both in Turtle. */
  public static Ontology of(byte[] terms, byte[] shapes) {
    String digest = Digest.of(terms) + Digest.of(shapes);
    return new Ontology(
        turtle("depeche.ttl", terms), Shapes.parse(turtle("shapes.ttl", shapes)), digest);
  }

  /** Which class is part of which other, for shapes that speak of the wider one. */
  Graph subclasses() {
    Graph subclasses = GraphFactory.createDefaultGraph();
    terms.find(Node.ANY, Terms.SUB_CLASS_OF, Node.ANY).forEach(subclasses::add);
    return subclasses;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + name + ": not in the program");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FOLDER + name, unreadable);
    }
  }

  private static Graph turtle(String name, byte[] text) {
    try {
      return RDFParser.source(new ByteArrayInputStream(text)).lang(Lang.TURTLE).toGraph();
    } catch (RuntimeException wrong) {
      throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
    }
  }
}
