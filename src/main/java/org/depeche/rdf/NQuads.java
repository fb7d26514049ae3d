package org.depeche.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Canonical N-Quads: unique lines in the order of their UTF-8 bytes. */
final class NQuads {

  private static final byte[] END = ".\n".getBytes(StandardCharsets.UTF_8);

  private NQuads() {}

  /** The statements as lines, each with a line feed. */
  static byte[] canonical(Collection<Statement> statements) {
    // The library's own writer escapes a value again wherever it stands.
    Map<Value, byte[]> written = new HashMap<>();
    List<byte[]> lines = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      lines.add(line(statement, written));
    }
    lines.sort(Arrays::compareUnsigned);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] last = new byte[0];
    for (byte[] line : lines) {
      if (!Arrays.equals(line, last)) {
        out.writeBytes(line);
      }
      last = line;
    }
    return out.toByteArray();
  }

  /**
   * A line with its line feed. It sorts before every byte that a line can hold, so that lines sort
   * alike with and without it.
   */
  private static byte[] line(Statement statement, Map<Value, byte[]> written) {
    List<byte[]> terms = new ArrayList<>(4);
    int length = END.length;
    for (Value value : values(statement)) {
      byte[] term = written.computeIfAbsent(value, NQuads::term);
      terms.add(term);
      length += term.length;
    }
    byte[] line = new byte[length];
    int at = 0;
    for (byte[] term : terms) {
      System.arraycopy(term, 0, line, at, term.length);
      at += term.length;
    }
    System.arraycopy(END, 0, line, at, END.length);
    return line;
  }

  /** A value and the space behind it. */
  private static byte[] term(Value value) {
    return (NTriplesUtil.toNTriplesString(value) + ' ').getBytes(StandardCharsets.UTF_8);
  }

  private static List<Value> values(Statement statement) {
    if (statement.getSubject() instanceof BNode || statement.getObject() instanceof BNode) {
      throw new IllegalArgumentException("a blank node: " + statement);
    }
    List<Value> values = new ArrayList<>(4);
    values.add(statement.getSubject());
    values.add(statement.getPredicate());
    values.add(statement.getObject());
    if (statement.getContext() != null) {
      values.add(statement.getContext());
    }
    return values;
  }
}
