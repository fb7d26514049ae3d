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
 */
public record Cell(
    String heading, String text, Optional<String> address, Optional<String> language) {

  static Cell of(String heading, boolean isTerm, Optional<Node> value, Names names) {
    return value
        .map(
            node ->
                node.isURI()
                    ? new Cell(heading, names.thing(node), names.page(node), Optional.empty())
                    : literal(heading, isTerm, node, names))
        .orElseGet(() -> new Cell(heading, "", Optional.empty(), Optional.empty()));
  }

  private static Cell literal(String heading, boolean isTerm, Node node, Names names) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    String shown = isTerm ? names.term(text).orElse(text) : text;
    Optional<String> language =
        node.isLiteral()
            ? Optional.of(node.getLiteralLanguage())
                .filter(tag -> !tag.isEmpty() && !tag.equals(names.language().tag()))
            : Optional.empty();
    return new Cell(heading, shown, Optional.empty(), language);
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
