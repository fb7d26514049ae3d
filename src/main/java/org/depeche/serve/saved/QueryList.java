package org.depeche.serve.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.query.Parameter;
import org.depeche.query.Phrase;
import org.depeche.query.SavedQuery;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Language;

/**
 * The list of the saved queries as a page shows it.
 *
 * @param entries the queries
 */
public record QueryList(List<Entry> entries) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A query of the list.
   *
   * @param address where it is answered for its example
   * @param form where its form is
   * @param summary what it asks
   * @param description what its answer means
   */
  public record Entry(String address, String form, String summary, String description) {}

  /** Copies its list. */
  public QueryList {
    entries = List.copyOf(entries);
  }

  static QueryList of(Collection<SavedQuery> queries, Language language) {
    return new QueryList(
        queries.stream()
            .map(
                query ->
                    new Entry(
                        Addresses.of(path(query), query.examples()),
                        path(query),
                        query.summary().in(language.tag()),
                        query.description().in(language.tag())))
            .toList());
  }

  private static String path(SavedQuery query) {
    return "/queries/" + query.name();
  }

  /** The list for programs. */
  static byte[] json(Collection<SavedQuery> queries) {
    return bytes(queries.stream().map(QueryList::members).toList());
  }

  private static Map<String, Object> members(SavedQuery query) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", query.name());
    members.put("href", path(query));
    members.put("summary", phrase(query.summary()));
    members.put("description", phrase(query.description()));
    members.put("tags", query.tags());
    members.put("view", query.view().name().toLowerCase(Locale.ROOT));
    members.put("example", Addresses.of(path(query), query.examples()));
    List<Map<String, Object>> parameters = new ArrayList<>();
    query.parameters().forEach(parameter -> parameters.add(members(parameter)));
    members.put("parameters", parameters);
    members.put("query", query.plainText());
    return members;
  }

  private static Map<String, Object> members(Parameter parameter) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", parameter.name());
    members.put("label", phrase(parameter.label()));
    members.put("type", parameter.type().label());
    members.put("required", parameter.required());
    if (!parameter.choices().isEmpty()) {
      members.put("values", parameter.choices());
    }
    parameter.standard().ifPresent(value -> members.put("default", value));
    parameter.example().ifPresent(value -> members.put("example", value));
    return members;
  }

  private static Map<String, String> phrase(Phrase phrase) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("en", phrase.en());
    both.put("da", phrase.da());
    return both;
  }

  /** A value as indented JSON. */
  static byte[] bytes(Object value) {
    try {
      String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
