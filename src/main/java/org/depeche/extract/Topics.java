package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.Lists;
import org.depeche.text.Table;

/** The topics that words tell of. */
final class Topics {

  private static final Topics DANISH =
      new Topics(
          Table.read(
              Topics.class,
              "da/topics.tsv",
              "stem",
              "topic",
              "english",
              "example",
              "counterexample"));

  private final List<Stem> stems;

  /** The beginning of words that tell of a topic; after a hyphen, also what stands inside them. */
  private record Stem(String stem, boolean inside, String topic) {

    static Stem of(Table.Row row) {
      String cell = row.need("stem");
      boolean inside = cell.startsWith("-");
      return new Stem(inside ? cell.substring(1) : cell, inside, row.need("topic"));
    }

    boolean standsIn(String text) {
      for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        if (inside || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
          return true;
        }
      }
      return false;
    }
  }

  private Topics(List<Table.Row> rows) {
    this.stems = Lists.map(rows, Stem::of);
    Set<String> seen = new LinkedHashSet<>();
    for (Table.Row row : rows) {
      Stem stem = Stem.of(row);
      if (!seen.add(stem.stem())) {
        throw row.error("\"" + stem.stem() + "\" stands twice");
      }
    }
  }

  static Topics danish() {
    return DANISH;
  }

  /** The local names of the topics whose stems stand in the text, which is lower-case. */
  List<String> in(String text) {
    return stems.stream().filter(s -> s.standsIn(text)).map(Stem::topic).distinct().toList();
  }
}
