package org.depeche.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What the values of a parameter are. */
public enum ValueType {
  /** An absolute IRI. */
  IRI,
  /** Any text. */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A day, {@code 2018-06-12}. */
  DATE,
  /** True or false. */
  BOOLEAN,
  /** One of the words that the query lists. */
  ENUM;

  /** The longest value that is looked at, in characters. */
  private static final int LONGEST = 1000;

  /**
   * A query is printed before it goes to an endpoint, and Jena prints an IRI as it is: one of these
   * characters would end the IRI there and let in a query of someone else's.
   */
  private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\\\x7F-\\x9F]");

  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,18}");

  /** The type that front matter calls so. */
  static Optional<ValueType> named(String name) {
    for (ValueType type : values()) {
      if (type.label().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** What front matter calls it: {@code iri}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is expected of a value, for messages. */
  String description() {
    return switch (this) {
      case IRI -> "an absolute IRI";
      case STRING -> "a text of at most " + LONGEST + " characters";
      case INTEGER -> "a whole number";
      case DATE -> "a day such as 2018-06-12";
      case BOOLEAN -> "true or false";
      case ENUM -> "one of its values";
    };
  }

  /** The value that a text stands for; empty where it stands for none. */
  Optional<Node> value(String text) {
    if (text.length() > LONGEST || text.codePoints().anyMatch(ValueType::isNoCharacter)) {
      return Optional.empty();
    }
    return switch (this) {
      case IRI -> iri(text);
      case STRING, ENUM -> Optional.of(NodeFactory.createLiteralString(text));
      case INTEGER -> typed(DIGITS.matcher(text).matches(), text, XSDDatatype.XSDinteger);
      case DATE -> typed(isDay(text), text, XSDDatatype.XSDdate);
      case BOOLEAN -> typed(text.matches("true|false"), text, XSDDatatype.XSDboolean);
    };
  }

  private static boolean isNoCharacter(int c) {
    return Character.getType(c) == Character.SURROGATE || c < ' ' && "\t\n\r".indexOf(c) < 0;
  }

  private static Optional<Node> typed(boolean legal, String text, XSDDatatype datatype) {
    return legal ? Optional.of(NodeFactory.createLiteralDT(text, datatype)) : Optional.empty();
  }

  private static boolean isDay(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text) != null;
    } catch (DateTimeParseException noDay) {
      return false;
    }
  }

  private static Optional<Node> iri(String text) {
    try {
      return !ILLEGAL.matcher(text).find() && IRIx.create(text).isReference()
          ? Optional.of(NodeFactory.createURI(text))
          : Optional.empty();
    } catch (IRIException notAnIri) {
      return Optional.empty();
    }
  }
}
