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

  private NQuads() {}

  /** The statements as lines, each with a line feed. */
  static byte[] canonical(Collection<Statement> statements) {
    List<byte[]> lines = lines(write(statements));
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

  private static byte[] write(Collection<Statement> statements) {
    // The library's own writer escapes a value again wherever it stands.
    Map<Value, String> written = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (Statement statement : statements) {
      for (Value value : values(statement)) {
        out.append(written.computeIfAbsent(value, NTriplesUtil::toNTriplesString)).append(' ');
      }
      out.append(".\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
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

  /**
   * The lines, each with its line feed. It sorts before every byte that a line can hold, so that
   * lines sort alike with and without it.
   */
  private static List<byte[]> lines(byte[] text) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        lines.add(Arrays.copyOfRange(text, begin, i + 1));
        begin = i + 1;
      }
    }
    return lines;
  }
}
