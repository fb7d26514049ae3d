package org.depeche.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depeche.rdf.RdfSyntax;

/**
 * The graph in RDF. What is written depends on the statements alone, and not on the order in which
 * the store came to hold them.
 */
public final class GraphExport {

  private static final long IN_MEMORY = 64L << 20;

  private final DatasetGraph data;
  private final Predicate<Node> exported;

  /**
   * Exports a dataset. To be used within a transaction.
   *
   * @param data the default graph and named graphs
   * @param exported which named graphs go along with the default graph
   */
  public GraphExport(DatasetGraph data, Predicate<Node> exported) {
    this.data = data;
    this.exported = exported;
  }

  /**
   * Writes the graph. Syntaxes without named graphs hold the default graph.
   *
   * @param syntax in which syntax; N-Quads are canonical: unique lines sorted by their UTF-8 bytes
   * @param out flushed and left open
   */
  public void write(RdfSyntax syntax, OutputStream out) throws IOException {
    try (SortedLines lines = new SortedLines(IN_MEMORY)) {
      data.find()
          .forEachRemaining(
              quad -> {
                if (isExported(quad, syntax)) {
                  lines.add(QuadLine.of(quad));
                }
              });
      if (syntax == RdfSyntax.NQUADS) {
        lines.writeTo(out);
        out.flush();
      } else {
        translate(lines, syntax, out);
      }
    }
  }

  private boolean isExported(Quad quad, RdfSyntax syntax) {
    return quad.isDefaultGraph() || syntax.hasGraphs() && exported.test(quad.getGraph());
  }

  private static void translate(SortedLines lines, RdfSyntax syntax, OutputStream out)
      throws IOException {
    Path file = Files.createTempFile("depeche-", ".nq");
    try {
      try (OutputStream sorted = new BufferedOutputStream(Files.newOutputStream(file))) {
        lines.writeTo(sorted);
      }
      try (InputStream sorted = new BufferedInputStream(Files.newInputStream(file))) {
        syntax.write(sorted, out);
      }
    } finally {
      Files.delete(file);
    }
  }
}
