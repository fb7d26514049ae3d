package org.depeche.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two texts say the same in nearly the same words, in any language. */
final class Wording {

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST = 4;

  /** Where words are cut, so that inflected forms count as one. */
  private static final int STEM = 6;

  private Wording() {}

  /** Whether the two share two of their longer words, and half of those of the shorter text. */
  static boolean alike(String one, String other) {
    Set<String> a = stems(one);
    Set<String> b = stems(other);
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    int fewer = Math.min(a.size(), b.size());
    return a.equals(b)
        ? !a.isEmpty() || one.equals(other)
        : shared.size() >= 2 && 2 * shared.size() >= fewer;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
