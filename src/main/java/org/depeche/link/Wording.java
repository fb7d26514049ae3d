package org.depeche.link;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a text, as far as they tell whether another says the same.
 *
 * @param stems the beginnings of its longer words, so that inflected forms count as one
 * @param direction whether something is to begin or go on, or to end or not to be
 */
public record Wording(Set<String> stems, Direction direction) implements Serializable {

  /** No words. */
  public static final Wording NONE = new Wording(Set.of(), Direction.NEITHER);

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST = 4;

  /** Where words are cut. */
  private static final int STEM = 6;

  /** Copies the stems. */
  public Wording {
    stems = Set.copyOf(stems);
  }

  /** The words of a text. */
  public static Wording of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> stems = new TreeSet<>();
    for (String word : words) {
      if (word.length() >= SHORTEST && !PromiseWords.isLight(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return new Wording(stems, Direction.of(words));
  }

  /** Whether the two have most words in common: one sentence, slightly edited. */
  boolean isSameSentence(Wording other) {
    long shared = stems.stream().filter(other.stems::contains).count();
    return stems.equals(other.stems)
        || 3 * shared >= 2 * Math.max(stems.size(), other.stems.size());
  }

  /**
   * Whether the two share two of their longer words, and half of those of the shorter text, and
   * neither wants to end what the other wants to begin.
   */
  boolean isLike(Wording other) {
    long shared = stems.stream().filter(other.stems::contains).count();
    int fewer = Math.min(stems.size(), other.stems.size());
    boolean same = stems.equals(other.stems) || shared >= 2 && 2 * shared >= fewer;
    return same && !direction.isAgainst(other.direction);
  }
}
