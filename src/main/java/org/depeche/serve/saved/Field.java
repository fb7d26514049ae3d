package org.depeche.serve.saved;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.query.Parameter;
import org.depeche.query.ValueType;

/**
 * A field of a query's form.
 *
 * @param parameter what it gives a value
 * @param value what stands in it
 * @param wrong whether the value that stands in it was refused
 * @param suggestions things that it offers; others can be written
 */
public record Field(
    Parameter parameter, String value, boolean wrong, List<Suggestion> suggestions) {

  /**
   * A thing that can be chosen.
   *
   * @param iri the value
   * @param name what it is called
   */
  public record Suggestion(String iri, String name) {}

  /** Copies its list. */
  public Field {
    suggestions = List.copyOf(suggestions);
  }

  static Field of(Parameter parameter, Map<String, String> values, boolean wrong) {
    String standard = parameter.standard().orElse("");
    return new Field(parameter, values.getOrDefault(parameter.name(), standard), wrong, List.of());
  }

  Field offering(List<Suggestion> things) {
    return new Field(parameter, value, wrong, things);
  }

  /** The type of its {@code input} element. */
  public String input() {
    return switch (parameter.type()) {
      case IRI -> "url";
      case INTEGER -> "number";
      case DATE -> "date";
      case STRING, ENUM, BOOLEAN -> "text";
    };
  }

  /** The values to choose from; empty where any can be written. */
  public List<String> choices() {
    return parameter.type() == ValueType.BOOLEAN ? List.of("true", "false") : parameter.choices();
  }

  /** Whether the field can be left blank to choose from nothing. */
  public boolean canBeBlank() {
    return !parameter.required() && parameter.standard().isEmpty();
  }

  /** The key of what readers call a choice. */
  public String key(String choice) {
    return "saved.choice." + choice.toLowerCase(Locale.ROOT);
  }
}
