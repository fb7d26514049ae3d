package org.depeche.serve.saved;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A value on a page.
 *
 * @param heading what it is
 * @param text what readers see of it; empty where there is no value
 * @param address where a link on it leads
 * @param language the language of the text, where it is not that of the page
 * @param why where the evidence is, where it shows a fact
 */
public record Cell(
    String heading,
    String text,
    Optional<String> address,
    Optional<String> language,
    Optional<String> why) {

  static Cell of(String heading, boolean isTerm, Optional<Node> value, Names names) {
    return value
        .map(
            node ->
                node.isURI()
                    ? linked(heading, names.thing(node), names.page(node))
                    : literal(heading, isTerm, node, names))
        .orElseGet(() -> linked(heading, "", Optional.empty()));
  }

  private static Cell linked(String heading, String text, Optional<String> address) {
    return new Cell(heading, text, address, Optional.empty(), Optional.empty());
  }

  Cell because(Optional<String> evidence) {
    return new Cell(heading, text, address, language, evidence);
  }

  private static Cell literal(String heading, boolean isTerm, Node node, Names names) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    String shown = isTerm ? names.term(text).orElse(text) : text;
    Optional<String> language =
        node.isLiteral()
            ? Optional.of(node.getLiteralLanguage())
                .filter(tag -> !tag.isEmpty() && !tag.equals(names.language().tag()))
            : Optional.empty();
    return new Cell(heading, shown, Optional.empty(), language, Optional.empty());
  }

  /** Whether there is nothing to be seen. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text where it is a day, month or year as HTML has them. */
  public Optional<String> dateTime() {
    return Optional.of(text).filter(t -> t.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?"));
  }
}
