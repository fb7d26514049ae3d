package org.depeche.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;

/** Reads N-Quads back as plain statements, in the order in which they stand. */
public final class QuadReader {

  private QuadReader() {}

  /**
   * All statements of an input.
   *
   * @param in N-Quads in UTF-8; not closed
   * @throws IOException if it cannot be read, or holds something else: with the number of the line
   */
  public static List<Quad> read(InputStream in) throws IOException {
    List<Quad> quads = new ArrayList<>();
    RDFParser parser = new NQuadsParser();
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement said) {
            quads.add(plain(said));
          }
        });
    try {
      parser.parse(in);
    } catch (RDFParseException wrong) {
      throw new IOException(
          "line " + wrong.getLineNumber() + ": expected N-Quads: " + wrong.getMessage(), wrong);
    }
    return quads;
  }

  private static Quad plain(Statement said) {
    Resource graph = said.getContext();
    return new Quad(
        graph == null ? "" : graph.stringValue(),
        said.getSubject().stringValue(),
        said.getPredicate().stringValue(),
        said.getObject().stringValue());
  }
}
