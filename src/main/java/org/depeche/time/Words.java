package org.depeche.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.text.Table;

/** The words of one kind, each with the number that it stands for. */
record Words(Map<String, Integer> values) implements Symbol {

  Words {
    values = Map.copyOf(values);
  }

  @Override
  public List<Found> match(List<Atom> atoms, int at) {
    Integer value = at < atoms.size() ? values.get(atoms.get(at).word()) : null;
    return value == null ? List.of() : List.of(new Found(at + 1, value));
  }

  @Override
  public Starts starts() {
    return Starts.of(values.keySet());
  }

  /** The words by their kind, from a table that gives each form one number in its kind. */
  static Map<String, Words> load(String resource) {
    Map<String, Map<String, Integer>> kinds = new TreeMap<>();
    for (Table.Row row : Table.read(Words.class, resource, "kind", "value", "forms")) {
      Map<String, Integer> kind = kinds.computeIfAbsent(row.need("kind"), k -> new TreeMap<>());
      for (String form : row.list("forms", ",")) {
        if (kind.put(form, Integer.valueOf(row.need("value"))) != null) {
          throw row.error("\"" + form + "\" stands twice");
        }
      }
    }
    Map<String, Words> words = new HashMap<>();
    kinds.forEach((kind, values) -> words.put(kind, new Words(values)));
    return words;
  }
}
