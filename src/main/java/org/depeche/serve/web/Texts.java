package org.depeche.serve.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.query.Phrase;
import org.depeche.text.Table;

/** The words of the pages in both languages, from {@code texts.tsv}. */
public final class Texts {

  private static final Map<String, Phrase> ALL = load();

  private Texts() {}

  private static Map<String, Phrase> load() {
    Map<String, Phrase> texts = new LinkedHashMap<>();
    for (Table.Row row : Table.read(Texts.class, "texts.tsv", "key", "da", "en")) {
      Phrase phrase = new Phrase(row.need("en"), row.need("da"));
      if (texts.put(row.need("key"), phrase) != null) {
        throw row.error("the key \"" + row.get("key") + "\" stands twice");
      }
    }
    return texts;
  }

  /** A text without values, empty where the table has no such row. */
  public static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(ALL.get(key)).map(phrase -> phrase.in(language.tag()));
  }

  /** The keys of all texts. */
  static Set<String> keys() {
    return ALL.keySet();
  }

  /**
   * A text with values in it.
   *
   * @param key its row in the table
   * @param values what goes where it has {@code %s}
   * @throws IllegalArgumentException if there is no such text
   */
  public static String of(Language language, String key, Object... values) {
    Phrase phrase = ALL.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("texts.tsv: no text \"" + key + "\"");
    }
    String text = phrase.in(language.tag());
    return values.length == 0 ? text : text.formatted(values);
  }
}
