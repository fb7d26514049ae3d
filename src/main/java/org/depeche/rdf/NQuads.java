package org.depeche.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Canonical N-Quads: unique lines in the order of their UTF-8 bytes. */
final class NQuads {

  private static final byte[] NO_GRAPH = new byte[0];
  private static final byte[] END = ".\n".getBytes(StandardCharsets.UTF_8);

  /** The last character before those that stand for half a character. */
  private static final char LAST_PLAIN = '\uD7FF';

  private static final char LAST_PLAIN_OF_IRIS = '~';

  private NQuads() {}

  /** The statements as lines, each with a line feed. */
  static byte[] canonical(Collection<Statement> statements) {
    // The library's own writer escapes a value again wherever it stands.
    Map<Value, byte[]> written = new HashMap<>();
    byte[][] lines = new byte[statements.size()][];
    int count = 0;
    for (Statement statement : statements) {
      lines[count++] = line(statement, written);
    }
    Arrays.sort(lines, Arrays::compareUnsigned);
    return unique(lines);
  }

  /** Sorted lines one after the other, each once. */
  private static byte[] unique(byte[][] lines) {
    int length = 0;
    for (byte[] line : lines) {
      length += line.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    byte[] last = new byte[0];
    for (byte[] line : lines) {
      if (!Arrays.equals(line, last)) {
        end = put(line, all, end);
      }
      last = line;
    }
    return end == length ? all : Arrays.copyOf(all, end);
  }

  /**
   * A line with its line feed. It sorts before every byte that a line can hold, so that lines sort
   * alike with and without it.
   */
  private static byte[] line(Statement statement, Map<Value, byte[]> written) {
    if (statement.getSubject() instanceof BNode || statement.getObject() instanceof BNode) {
      throw new IllegalArgumentException("a blank node: " + statement);
    }
    byte[] subject = term(statement.getSubject(), written);
    byte[] predicate = term(statement.getPredicate(), written);
    byte[] object = term(statement.getObject(), written);
    Value context = statement.getContext();
    byte[] graph = context == null ? NO_GRAPH : term(context, written);
    byte[] line =
        new byte[subject.length + predicate.length + object.length + graph.length + END.length];
    int end = put(subject, line, 0);
    end = put(predicate, line, end);
    end = put(object, line, end);
    end = put(graph, line, end);
    put(END, line, end);
    return line;
  }

  /** Copies bytes to that place of a longer array; where they end there. */
  private static int put(byte[] bytes, byte[] into, int at) {
    System.arraycopy(bytes, 0, into, at, bytes.length);
    return at + bytes.length;
  }

  private static byte[] term(Value value, Map<Value, byte[]> written) {
    return written.computeIfAbsent(value, NQuads::term);
  }

  /** A value and the space behind it. */
  private static byte[] term(Value value) {
    return (text(value) + ' ').getBytes(StandardCharsets.UTF_8);
  }

  /** A value; where nothing is to be escaped, without the library that looks letter by letter. */
  private static String text(Value value) {
    String text = value.stringValue();
    if (value instanceof Literal literal && isPlain(text, LAST_PLAIN)) {
      return '"' + text + '"' + kind(literal);
    }
    if (value instanceof IRI && isPlain(text, LAST_PLAIN_OF_IRIS)) {
      return '<' + text + '>';
    }
    return NTriplesUtil.toNTriplesString(value);
  }

  private static String kind(Literal literal) {
    if (literal.getLanguage().isPresent()) {
      return '@' + literal.getLanguage().get();
    }
    IRI type = literal.getDatatype();
    return type.equals(XSD.STRING) ? "" : "^^" + text(type);
  }

  private static boolean isPlain(String text, char last) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > last || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
