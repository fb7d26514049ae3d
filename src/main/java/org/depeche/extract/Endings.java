package org.depeche.extract;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.depeche.text.Lists;

/**
 * Words that may end other words: "møde" ends "trepartsmøde". Nearly every word of a text ends in
 * none of them, and its last two letters say so.
 */
final class Endings implements Serializable {

  private static final long serialVersionUID = 1;

  private final List<String> words;

  /** The last two letters of the words, two to a number. */
  private final BitSet letters = new BitSet();

  /** Those words, each of two letters at least, as the only ones that may end others. */
  Endings(Collection<String> words) {
    this.words = List.copyOf(words);
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

  /** Whether a word, in whatever case, may end in one of them: false only where none does. */
  boolean mayEnd(String word) {
    return word.length() >= 2 && letters.get(last(word));
  }

  /** Whether a word in lower case ends in one of them. */
  boolean end(String word) {
    return mayEnd(word) && Lists.any(words, word::endsWith);
  }
}
