package org.depeche.serve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.serve.search.Found.Entry;
import org.depeche.serve.search.Found.Piece;
import org.depeche.text.WordForms;

/** Names and sentences by their words, in memory. It does not change. */
public final class Index {

  private static final int SHORTEST_BEGINNING = 2;
  private static final int NAME = 10;
  private static final int BEGUN = 1;
  private static final int MOST_WORDS = 12;

  private final List<Entry> entries;
  private final TreeMap<String, Map<Integer, Integer>> postings = new TreeMap<>();
  private final Keys keys;

  /**
   * Makes an index.
   *
   * @param entries what can be found, in a fixed order
   * @param forms the forms of words
   */
  public Index(List<Entry> entries, WordForms forms) {
    this.entries = List.copyOf(entries);
    this.keys = new Keys(forms);
    for (int i = 0; i < this.entries.size(); i++) {
      add(i, this.entries.get(i).text());
    }
  }

  private void add(int entry, String text) {
    for (Keys.Word word : Keys.words(text)) {
      keys.ofText(word.text())
          .forEach(
              (key, fit) ->
                  postings.computeIfAbsent(key, k -> new HashMap<>()).merge(entry, fit, Math::max));
    }
  }

  /** What has all the words, best first, each thing once; names come before sentences. */
  public synchronized List<Found> find(String query, int most) {
    List<Keys.Word> words = Keys.words(query);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    List<Sought> sought = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      sought.add(sought(words.get(i).text()));
    }
    Map<String, Found> best = new LinkedHashMap<>();
    ranked(sought)
        .forEach(i -> best.putIfAbsent(entries.get(i).iri(), found(entries.get(i), sought)));
    return best.values().stream().limit(most).toList();
  }

  /**
   * A word that is sought.
   *
   * @param keys its own keys
   * @param begun the keys that it begins, which count for names alone: "fred" is not "fredag"
   */
  private record Sought(Set<String> keys, Set<String> begun) {

    boolean is(String key, boolean isName) {
      return keys.contains(key) || isName && begun.contains(key);
    }
  }

  private Sought sought(String word) {
    String beginning = Folding.of(word);
    Set<String> begun =
        beginning.length() < SHORTEST_BEGINNING
            ? Set.of()
            : postings.subMap(beginning, beginning + Character.MAX_VALUE).keySet();
    return new Sought(keys.ofQuery(word), Set.copyOf(begun));
  }

  private List<Integer> ranked(List<Sought> sought) {
    Map<Integer, Integer> scores = scores(sought.get(0));
    for (Sought word : sought.subList(1, sought.size())) {
      Map<Integer, Integer> more = scores(word);
      scores.keySet().retainAll(more.keySet());
      scores.replaceAll((entry, score) -> score + more.get(entry));
    }
    scores.replaceAll((entry, score) -> score + (entries.get(entry).isName() ? NAME : 0));
    return scores.keySet().stream()
        .sorted(
            Comparator.comparing((Integer entry) -> -scores.get(entry))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Map<Integer, Integer> scores(Sought word) {
    Map<Integer, Integer> scores = new HashMap<>();
    for (String key : word.begun()) {
      for (int entry : postings.getOrDefault(key, Map.of()).keySet()) {
        if (entries.get(entry).isName()) {
          scores.put(entry, BEGUN);
        }
      }
    }
    for (String key : word.keys()) {
      postings.getOrDefault(key, Map.of()).forEach((e, fit) -> scores.merge(e, fit, Math::max));
    }
    return scores;
  }

  private Found found(Entry entry, List<Sought> sought) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Keys.Word word : Keys.words(entry.text())) {
      Set<String> own = keys.ofText(word.text()).keySet();
      boolean isName = entry.isName();
      if (sought.stream().anyMatch(s -> own.stream().anyMatch(key -> s.is(key, isName)))) {
        if (word.begin() > at) {
          pieces.add(new Piece(entry.text().substring(at, word.begin()), false));
        }
        pieces.add(new Piece(word.text(), true));
        at = word.begin() + word.text().length();
      }
    }
    if (at < entry.text().length()) {
      pieces.add(new Piece(entry.text().substring(at), false));
    }
    return new Found(entry, pieces);
  }
}
