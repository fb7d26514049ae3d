package org.depeche.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An object in a file of gold, which knows where it stands and which of its fields were read. */
final class GoldNode {

  private final String file;
  private final String path;
  private final JsonNode node;
  private final Set<String> read = new LinkedHashSet<>();

  /**
   * An object.
   *
   * @param file the file
   * @param path where in it, as {@code summits[2]}; empty for the whole
   * @param node what stands there
   */
  GoldNode(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw new BadGold(file + ": " + (path.isEmpty() ? "" : path + ": ") + "expected an object");
    }
  }

  /** An error about a field. */
  BadGold error(String field, String message) {
    return new BadGold(file + ": " + (path.isEmpty() ? "" : path + ".") + field + ": " + message);
  }

  /** The text of a field that must be there. */
  String text(String field) {
    return optionalText(field).orElseThrow(() -> error(field, "expected a string"));
  }

  /** The text of a field that may be left out, or null. */
  Optional<String> optionalText(String field) {
    JsonNode value = get(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(textOf(field, value));
  }

  /** A text that must be one of these. */
  String oneOf(String field, Set<String> values) {
    String text = text(field);
    if (!values.contains(text)) {
      throw error(field, "expected one of " + new TreeSet<>(values) + ", found \"" + text + "\"");
    }
    return text;
  }

  /** A day, as {@code 2018-03-09}; empty where it is left out, or null. */
  Optional<String> day(String field) {
    Optional<String> day = optionalText(field);
    day.filter(text -> !isDay(text))
        .ifPresent(text -> fail(field, "expected a day as 2018-03-09, found \"" + text + "\""));
    return day;
  }

  /** A day or a month; empty where it is left out, or null. */
  Optional<String> moment(String field) {
    Optional<String> moment = optionalText(field);
    moment
        .filter(text -> !isDay(text) && !isMonth(text))
        .ifPresent(
            text ->
                fail(
                    field,
                    "expected a day as 2018-03-09 or a month as 2018-03, found \"" + text + "\""));
    return moment;
  }

  private static boolean isDay(String text) {
    return Window.day(text).filter(d -> d.toString().equals(text)).isPresent();
  }

  private static boolean isMonth(String text) {
    try {
      return YearMonth.parse(text).toString().equals(text);
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  private void fail(String field, String message) {
    throw error(field, message);
  }

  /** Whether a field is true; not where it is left out. */
  boolean flag(String field) {
    JsonNode value = get(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw error(field, "expected true or false");
    }
    return value.asBoolean(false);
  }

  /** The texts of a list; none where it is left out. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(field)) {
      texts.add(textOf(field + "[" + texts.size() + "]", value));
    }
    return texts;
  }

  /** The objects of a list; none where it is left out. */
  List<GoldNode> items(String field) {
    List<GoldNode> items = new ArrayList<>();
    String prefix = path.isEmpty() ? "" : path + ".";
    for (JsonNode value : list(field)) {
      items.add(new GoldNode(file, prefix + field + "[" + items.size() + "]", value));
    }
    return items;
  }

  /** Complains of a field that nobody reads: it is misspelt. */
  void end() {
    for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!read.contains(field)) {
        throw error(field, "unknown; expected one of " + read);
      }
    }
  }

  private JsonNode list(String field) {
    JsonNode value = get(field);
    if (!value.isMissingNode() && !value.isArray()) {
      throw error(field, "expected a list");
    }
    return value;
  }

  private String textOf(String field, JsonNode value) {
    if (!value.isTextual()) {
      throw error(field, "expected a string");
    }
    return value.asText();
  }

  private JsonNode get(String field) {
    read.add(field);
    return node.path(field);
  }
}
