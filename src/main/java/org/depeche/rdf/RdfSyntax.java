package org.depeche.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;

/** The syntaxes in which a graph can be written. */
public enum RdfSyntax {
  /** N-Quads, the canonical one. */
  NQUADS,
  /** TriG. */
  TRIG,
  /** JSON-LD. */
  JSONLD,
  /** Turtle, for one graph. */
  TURTLE,
  /** N-Triples, for one graph. */
  NTRIPLES,
  /** RDF/XML, for one graph. */
  RDFXML;

  /** The syntax that commands and queries call so. */
  public static Optional<RdfSyntax> named(String name) {
    return Arrays.stream(values())
        .filter(syntax -> syntax.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What commands and queries call it: {@code nquads}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its media type: {@code application/n-quads}. */
  public String mediaType() {
    return format().getDefaultMIMEType();
  }

  /** The ending of its files, without the dot: {@code nq}. */
  public String ending() {
    return switch (this) {
      case NQUADS -> "nq";
      case TRIG -> "trig";
      case JSONLD -> "jsonld";
      case TURTLE -> "ttl";
      case NTRIPLES -> "nt";
      case RDFXML -> "rdf";
    };
  }

  /** Whether it can hold named graphs; one that cannot holds the triples of all graphs in one. */
  public boolean hasGraphs() {
    return format().supportsContexts();
  }

  /**
   * Writes in this syntax what stands in N-Quads, which is the seam to the store. Prefixes are
   * declared; what is written depends on the lines and their order only.
   *
   * @param nquads sorted N-Quads, so that what belongs together stands together
   * @param out what is written to; it is flushed and left open
   * @throws IOException if the N-Quads are broken or the stream does not take what is written
   */
  public void write(InputStream nquads, OutputStream out) throws IOException {
    RDFWriter writer = Rio.createWriter(format(), out);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    RDFParser parser = new NQuadsParser();
    // The lines are our own: checking each value again would take three times as long.
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    // Else what is written would have other blank nodes each time.
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.setRDFHandler(handler(writer));
    try {
      parser.parse(nquads);
    } catch (RDFHandlerException | RDFParseException broken) {
      throw new IOException(label() + ": " + broken.getMessage(), broken);
    }
    out.flush();
  }

  private RDFHandler handler(RDFWriter writer) {
    RDFHandler prefixed = new Prefixed(writer);
    return hasGraphs() ? prefixed : new OneGraph(prefixed);
  }

  private RDFFormat format() {
    return switch (this) {
      case NQUADS -> RDFFormat.NQUADS;
      case TRIG -> RDFFormat.TRIG;
      case JSONLD -> RDFFormat.JSONLD;
      case TURTLE -> RDFFormat.TURTLE;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case RDFXML -> RDFFormat.RDFXML;
    };
  }
}
