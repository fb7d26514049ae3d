package org.depeche.serve.saved;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.serve.page.Times;

/**
 * A value on a page.
 *
 * @param heading what it is
 * @param text what readers see of it; empty where there is no value
 * @param value the text as the answer has it
 * @param address where a link on it leads
 * @param language the language of the text, where it is not that of the page
 * @param why where the evidence is, where it shows a fact
 */
public record Cell(
    String heading,
    String text,
    String value,
    Optional<String> address,
    Optional<String> language,
    Optional<String> why) {

  /** What the values of a column are, beyond what they say themselves. */
  enum Kind {
    /** Things, texts and numbers. */
    ANY,
    /** The ends of the IRIs of terms. */
    TERM,
    /** Times. */
    TIME
  }

  private static final int SHORT = 20;
  private static final int LONG = 40;

  static Cell of(String heading, Kind kind, Optional<Node> value, Names names) {
    return value
        .map(
            node ->
                node.isURI()
                    ? linked(heading, names.thing(node), names.page(node))
                    : literal(heading, kind, node, names))
        .orElseGet(() -> linked(heading, "", Optional.empty()));
  }

  private static Cell linked(String heading, String text, Optional<String> address) {
    return new Cell(heading, text, text, address, Optional.empty(), Optional.empty());
  }

  Cell because(Optional<String> evidence) {
    return new Cell(heading, text, value, address, language, evidence);
  }

  private static Cell literal(String heading, Kind kind, Node node, Names names) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    String shown =
        switch (kind) {
          case TERM -> names.term(text).orElse(text);
          case TIME -> names.time(text);
          case ANY -> node.isLiteral() && Times.isTime(node) ? names.time(text) : text;
        };
    Optional<String> language =
        node.isLiteral()
            ? Optional.of(node.getLiteralLanguage())
                .filter(tag -> !tag.isEmpty() && !tag.equals(names.language().tag()))
            : Optional.empty();
    return new Cell(heading, shown, text, Optional.empty(), language, Optional.empty());
  }

  /** Whether there is nothing to be seen. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** How wide a column it needs: {@code short} for one line, {@code long} for many words. */
  public String width() {
    return isEmpty()
        ? "none"
        : text.length() > LONG ? "long" : text.length() <= SHORT ? "short" : "middling";
  }

  /** The value where it is a day, month or year as HTML has them. */
  public Optional<String> dateTime() {
    return Optional.of(value).filter(t -> t.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?"));
  }
}
