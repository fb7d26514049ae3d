package org.depeche.rdf;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/** Canonical N-Quads: unique lines in the order of their UTF-8 bytes. */
final class NQuads {

  private NQuads() {}

  /** The statements as lines, each with a line feed. */
  static byte[] canonical(Collection<Statement> statements) {
    SortedSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
    statements.forEach(statement -> lines.add(line(statement)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.forEach(out::writeBytes);
    return out.toByteArray();
  }

  /**
   * One statement as a line. A line feed sorts before every character that a line can hold, so
   * lines sort alike with and without it.
   */
  private static byte[] line(Statement statement) {
    if (statement.getSubject() instanceof BNode || statement.getObject() instanceof BNode) {
      throw new IllegalArgumentException("a blank node: " + statement);
    }
    StringWriter line = new StringWriter();
    RDFWriter writer = new NQuadsWriter(line);
    writer.startRDF();
    writer.handleStatement(statement);
    writer.endRDF();
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }
}
