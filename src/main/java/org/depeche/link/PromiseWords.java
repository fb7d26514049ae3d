package org.depeche.link;

import java.util.Map;
import java.util.TreeMap;
import org.depeche.text.Table;

/** The Danish words that say what becomes of a promised thing, or too little to tell promises. */
final class PromiseWords {

  private static final Map<String, String> ROLES = read();

  private PromiseWords() {}

  /** Whether a word says so little that two promises may share it: "holde", "deres". */
  static boolean isLight(String word) {
    return role(word).equals("light");
  }

  /** What a word in lower case does: begin, end, turn or light; empty for all others. */
  static String role(String word) {
    return ROLES.getOrDefault(word, "");
  }

  private static Map<String, String> read() {
    Map<String, String> roles = new TreeMap<>();
    for (Table.Row row :
        Table.read(
            PromiseWords.class,
            "da/promises.tsv",
            "lemma",
            "forms",
            "role",
            "english",
            "example",
            "counterexample")) {
      String role = row.need("role");
      if (!role.matches("begin|end|turn|light")) {
        throw row.error("role is \"" + role + "\", expected begin, end, turn or light");
      }
      for (String form : row.list("forms", ",")) {
        if (roles.putIfAbsent(form, role) != null) {
          throw row.error("\"" + form + "\" stands here for the second time");
        }
      }
    }
    return roles;
  }
}
