package org.depeche.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that something can begin with, each with those that can stand second where it does. Two
 * words so rule out nearly every rule before it is tried.
 */
final class Starts {

  private final Map<String, Set<String>> seconds = new HashMap<>();

  /** The words that can be all of it, so that anything can stand behind them. */
  private final Set<String> whole = new HashSet<>();

  /** Any of those words alone. */
  static Starts of(Set<String> words) {
    Starts starts = new Starts();
    words.forEach(starts::add);
    return starts;
  }

  /** Adds a word that can be all of it. */
  void add(String word) {
    seconds.computeIfAbsent(word, w -> new HashSet<>());
    whole.add(word);
  }

  /** Adds a word behind which one of those stands. */
  void add(String word, Set<String> next) {
    seconds.computeIfAbsent(word, w -> new HashSet<>()).addAll(next);
  }

  /** Adds all starts of the other. */
  void addAll(Starts other) {
    other.seconds.forEach(this::add);
    whole.addAll(other.whole);
  }

  /**
   * Adds all starts of the other, behind which something else stands.
   *
   * @param next the words with which that begins
   * @param open whether it can also be nothing, or anything
   */
  void addAll(Starts other, Set<String> next, boolean open) {
    other.seconds.forEach(this::add);
    other.whole.forEach(w -> add(w, next));
    if (open) {
      whole.addAll(other.whole);
    }
  }

  /** The words that it can begin with. */
  Set<String> firsts() {
    return seconds.keySet();
  }

  /** Whether a word can be all of it. */
  boolean isWhole(String word) {
    return whole.contains(word);
  }

  /** The words that can stand behind one with which it begins, besides any where it is whole. */
  Set<String> seconds(String word) {
    return seconds.getOrDefault(word, Set.of());
  }
}
