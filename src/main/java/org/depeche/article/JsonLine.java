package org.depeche.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One line of JSON Lines as an article. */
final class JsonLine {

  private static final String EXPECTED = "expected one object with \"id\" and \"text\"";
  private static final Set<String> FIELDS =
      Set.of("id", "text", "date", "title", "url", "publisher", "lang");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.LINE)
                  .maxNestingDepth(100)
                  .build())
          .build();

  private final Map<String, String> fields;

  private JsonLine(Map<String, String> fields) {
    this.fields = fields;
  }

  /** The article of that line; a fault says what is wrong with it. */
  static Article article(String line) throws Fault {
    JsonLine json = new JsonLine(fields(line));
    String id = json.required("id");
    String text = json.required("text");
    if (utf8Length(text) > Limits.TEXT) {
      throw new Fault("too large: expected at most " + Limits.TEXT + " bytes of text");
    }
    return new Article(
        Normalizer.normalize(id, Normalizer.Form.NFC),
        Prose.plain(text),
        json.date(),
        json.optional("title"),
        json.optional("url"),
        json.optional("publisher"),
        json.language());
  }

  private static Map<String, String> fields(String line) throws Fault {
    try (JsonParser parser = JSON.createParser(line)) {
      Map<String, String> fields = new TreeMap<>();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw Fault.atColumn(column(parser), EXPECTED);
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, name).ifPresent(value -> fields.put(name, value));
      }
      if (parser.nextToken() != null) {
        throw Fault.atColumn(column(parser), "broken JSON: expected the end of the line");
      }
      return fields;
    } catch (JsonProcessingException broken) {
      throw broken(broken);
    } catch (IOException impossible) {
      throw new Fault("cannot be read: " + impossible.getMessage());
    }
  }

  private static Optional<String> value(JsonParser parser, String name) throws IOException, Fault {
    JsonToken token = parser.currentToken();
    int column = column(parser);
    if (token.isStructStart()) {
      parser.skipChildren();
    }
    if (!FIELDS.contains(name) || token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    boolean number = name.equals("id") && token == JsonToken.VALUE_NUMBER_INT;
    boolean year = name.equals("date") && token == JsonToken.VALUE_NUMBER_INT;
    if (token != JsonToken.VALUE_STRING && !number && !year) {
      throw Fault.atColumn(column, "\"" + name + "\": expected a string");
    }
    return Optional.of(parser.getText());
  }

  private static int column(JsonParser parser) {
    return parser.currentTokenLocation().getColumnNr();
  }

  /** What the parser says without the places that it repeats, in one line. */
  private static Fault broken(JsonProcessingException error) {
    String message =
        error
            .getOriginalMessage()
            .replaceAll("\\s*\\(start marker at .*", "")
            .replaceAll("\\s+", " ");
    int column = error.getLocation() == null ? 1 : error.getLocation().getColumnNr();
    return Fault.atColumn(column, "broken JSON: " + FileName.escaped(message) + "; " + EXPECTED);
  }

  private String required(String name) throws Fault {
    String value = fields.get(name);
    if (value == null) {
      throw new Fault("no \"" + name + "\": " + EXPECTED);
    }
    return value;
  }

  private Optional<String> optional(String name) throws Fault {
    String value = fields.getOrDefault(name, "").strip();
    if (utf8Length(value) > Limits.FIELD) {
      throw new Fault("\"" + name + "\": too large: expected at most " + Limits.FIELD + " bytes");
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(Prose.line(value));
  }

  /** The day that a date or a date with a time gives. */
  private Optional<PublicationDate> date() throws Fault {
    Optional<String> given = optional("date");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String day = given.get().replaceFirst("[T ]\\d{2}:\\d{2}.*$", "");
    return Optional.of(
        PublicationDate.parse(day).orElseThrow(() -> Prose.badDate("\"date\"", given.get())));
  }

  private String language() throws Fault {
    String tag = optional("lang").orElse("da").toLowerCase(Locale.ROOT);
    if (!tag.equals("da") && !tag.startsWith("da-") && !tag.startsWith("da_")) {
      throw new Fault("not Danish: its \"lang\" is \"" + FileName.escaped(tag) + "\"");
    }
    return "da";
  }

  private static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
