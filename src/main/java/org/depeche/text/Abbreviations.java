package org.depeche.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that are written with a full stop that does not end the sentence. */
final class Abbreviations {

  private final Map<String, Boolean> mayEnd = new HashMap<>();

  private Abbreviations() {}

  /** Reads the shipped list. */
  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    for (String[] row : Rows.of("da/abbreviations.tsv", 2)) {
      boolean mayEnd =
          switch (row[1]) {
            case "ends" -> true;
            case "goes-on" -> false;
            default ->
                throw new IllegalStateException(
                    "da/abbreviations.tsv: " + row[0] + ": expected ends or goes-on");
          };
      if (!row[0].endsWith(".")) {
        throw new IllegalStateException("da/abbreviations.tsv: " + row[0] + ": expected a stop");
      }
      if (abbreviations.mayEnd.put(row[0], mayEnd) != null) {
        throw new IllegalStateException("da/abbreviations.tsv: " + row[0] + " stands twice");
      }
    }
    return abbreviations;
  }

  /** Whether the form, with its full stop, is an abbreviation. */
  boolean contains(String form) {
    return mayEnd.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence may end in the abbreviation, as one can in "kr." but not in "ca.". */
  boolean mayEnd(String form) {
    return mayEnd.getOrDefault(form.toLowerCase(Locale.ROOT), false);
  }
}
