package org.depeche.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of one kind, each with the number that it stands for. */
record Words(Map<String, Integer> values) implements Symbol {

  private static final String HEADER = "kind\tvalue\tforms";

  Words {
    values = Map.copyOf(values);
  }

  @Override
  public List<Found> match(List<Atom> atoms, int at) {
    Integer value = at < atoms.size() ? values.get(atoms.get(at).word()) : null;
    return value == null ? List.of() : List.of(new Found(at + 1, value));
  }

  @Override
  public Set<String> firsts() {
    return values.keySet();
  }

  /**
   * Reads a table of words: kind, value, forms with commas between them.
   *
   * @return the words by their kind
   * @throws IllegalArgumentException naming file and line where the table is not as it should be
   */
  static Map<String, Words> load(String resource) {
    Map<String, Map<String, Integer>> kinds = new TreeMap<>();
    int line = 0;
    for (String row : lines(resource)) {
      line++;
      if (line == 1 ? !row.equals(HEADER) : !add(row, kinds)) {
        throw new IllegalArgumentException(
            resource + ":" + line + ": expected \"" + HEADER + "\" and new words: " + row);
      }
    }
    Map<String, Words> words = new HashMap<>();
    kinds.forEach((kind, values) -> words.put(kind, new Words(values)));
    return words;
  }

  private static boolean add(String row, Map<String, Map<String, Integer>> kinds) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3 || !cells[1].matches("-?\\d+") || cells[2].isEmpty()) {
      return false;
    }
    Map<String, Integer> kind = kinds.computeIfAbsent(cells[0], k -> new TreeMap<>());
    for (String form : cells[2].split(",")) {
      if (kind.put(form, Integer.valueOf(cells[1])) != null) {
        return false;
      }
    }
    return true;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(resource + ": no such resource");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
