package org.depeche.export;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Statements as canonical N-Quads lines: the same bytes that extraction writes. */
final class QuadLine {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private QuadLine() {}

  /** The line of a statement, in UTF-8 and without its line feed. */
  static byte[] of(Quad quad) {
    StringBuilder line = new StringBuilder(256);
    append(quad.getSubject(), line);
    append(quad.getPredicate(), line.append(' '));
    append(quad.getObject(), line.append(' '));
    if (!quad.isDefaultGraph()) {
      append(quad.getGraph(), line.append(' '));
    }
    return line.append(" .").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(Node node, StringBuilder line) {
    if (node.isURI()) {
      line.append('<').append(node.getURI()).append('>');
    } else if (node.isLiteral()) {
      appendLiteral(node, line);
    } else {
      throw new IllegalArgumentException("neither IRI nor literal: " + node);
    }
  }

  private static void appendLiteral(Node literal, StringBuilder line) {
    line.append('"');
    literal.getLiteralLexicalForm().chars().forEach(c -> appendEscaped((char) c, line));
    line.append('"');
    if (!literal.getLiteralLanguage().isEmpty()) {
      line.append('@').append(literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().equals(STRING)) {
      line.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  private static void appendEscaped(char c, StringBuilder line) {
    switch (c) {
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> line.append(c);
    }
  }
}
