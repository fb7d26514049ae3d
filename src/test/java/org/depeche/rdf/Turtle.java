package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Graphs as tests write them: Turtle with every prefix declared, relative to the standard base. */
final class Turtle {

  private Turtle() {}

  /** The graph that the text describes. */
  static Model parse(String turtle) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      text.append("@prefix %s: <%s> .%n".formatted(prefix.getKey(), prefix.getValue()));
    }
    try {
      return Rio.parse(
          new StringReader(text.append(turtle).toString()), Base.DEFAULT, RDFFormat.TURTLE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Asserts that the statements are what the text describes, all in that graph. */
  static void assertGraph(String graph, String turtle, Collection<Statement> actual) {
    Model expected = parse(turtle);
    Model triples = new LinkedHashModel();
    for (Statement statement : actual) {
      assertEquals(graph, statement.getContext().stringValue());
      triples.add(statement.getSubject(), statement.getPredicate(), statement.getObject());
    }
    assertTrue(
        Models.isomorphic(expected, triples),
        () ->
            "missing:\n"
                + write(without(expected, triples))
                + "\nextra:\n"
                + write(without(triples, expected)));
  }

  private static Model without(Model some, Model others) {
    Model left = new LinkedHashModel(some);
    left.removeAll(others);
    return left;
  }

  private static String write(Model model) {
    StringWriter out = new StringWriter();
    Rio.write(model, out, RDFFormat.NTRIPLES);
    return out.toString();
  }

  /** That IRI, relative to the standard base. */
  static IRI iri(String relative) {
    return Triples.iri(Base.DEFAULT + relative);
  }
}
