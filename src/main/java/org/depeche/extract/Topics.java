package org.depeche.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.Table;

/** The topics that words tell of. */
final class Topics {

  private static final Topics DANISH = new Topics("da");

  private final Map<String, String> topicByStem = new LinkedHashMap<>();

  private Topics(String language) {
    for (Table.Row row :
        Table.read(Topics.class, language + "/topics.tsv", "stem", "topic", "english", "example")) {
      String example = row.need("example").toLowerCase(java.util.Locale.ROOT);
      if (!example.contains(row.need("stem"))) {
        throw row.error("the example does not hold \"" + row.get("stem") + "\"");
      }
      if (topicByStem.put(row.need("stem"), row.need("topic")) != null) {
        throw row.error("\"" + row.get("stem") + "\" stands twice");
      }
    }
  }

  static Topics danish() {
    return DANISH;
  }

  /** The local names of the topics whose stems stand in the text, which is lower-case. */
  List<String> in(String text) {
    return topicByStem.entrySet().stream()
        .filter(e -> text.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
