package org.depeche.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave for a word, for all threads. Few words make up most of a
 * text; when there are too many, it forgets them all and begins anew, so that it never grows.
 */
public final class Memory<V> {

  private static final int MOST = 1 << 16;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> function;

  /** Remembers what that function gives. */
  public Memory(Function<String, V> function) {
    this.function = function;
  }

  /** What the function gives for a word. */
  public V of(String word) {
    V value = known.get(word);
    if (value == null) {
      value = function.apply(word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, value);
    }
    return value;
  }
}
