package org.depeche.extract;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.Lists;

/**
 * Words in lower case of which one asks whether a word in whatever case is one of them, or ends in
 * one: "møde" ends "trepartsmøde". Nearly every word of a text does neither, and its last two
 * letters say so.
 */
final class WordSet implements Serializable {

  private static final long serialVersionUID = 1;

  private final Set<String> words;

  /** The last two letters of each word, as one number. */
  private final BitSet letters = new BitSet();

  /** Those words, each of two letters at least. */
  WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    for (String word : words) {
      if (word.length() < 2) {
        throw new IllegalArgumentException("\"" + word + "\" is too short to end other words");
      }
      letters.set(last(word));
    }
  }

  private static int last(String word) {
    int end = word.length();
    return lower(word.charAt(end - 2)) << Character.SIZE / 2 ^ lower(word.charAt(end - 1));
  }

  private static int lower(char letter) {
    return Character.toLowerCase(letter);
  }

  /** Whether a word may be one of them or end in one: false only where it does not. */
  boolean mayEnd(String word) {
    return word.length() >= 2 && letters.get(last(word));
  }

  /** Whether a word is one of them. */
  boolean contains(String word) {
    return mayEnd(word) && words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is one of them or ends in one. */
  boolean ends(String word) {
    return mayEnd(word) && Lists.any(words, word.toLowerCase(Locale.ROOT)::endsWith);
  }
}
