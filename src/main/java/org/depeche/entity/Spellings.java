package org.depeche.entity;

import java.util.List;
import java.util.regex.Pattern;

/** Whether names of persons that stand in different articles can be spellings of one. */
public final class Spellings {

  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");
  private static final Pattern ADDED = Pattern.compile("[a-z]{2}|[0-9]+");

  private Spellings() {}

  /**
   * What all spellings of a name have in common, and many other names too: the consonants of its
   * first and last word. What may be a state's code or number at the end is left aside, because it
   * was added to tell namesakes apart.
   *
   * @param slug what the person's IRI ends in; that alone settles the key, so that one IRI has one
   */
  public static String key(String slug) {
    List<String> words = List.of(slug.split("-"));
    int last = words.size() - 1;
    while (last > 1 && ADDED.matcher(words.get(last)).matches()) {
      last--;
    }
    return last == 0
        ? consonants(words.get(0))
        : consonants(words.get(0)) + "-" + consonants(words.get(last));
  }

  private static String consonants(String word) {
    return VOWELS.matcher(Folding.transliterated(word)).replaceAll("");
  }

  /** Whether a name is more than one word, so that it can be a full one. */
  public static boolean isFull(String name) {
    return words(name) > 1;
  }

  /** How many words a name has. */
  public static int words(String name) {
    return Folding.words(name).size();
  }

  /** Whether the names are one but for the alphabet from which they were carried over. */
  public static boolean isEqual(String a, String b) {
    List<String> one = Folding.words(a);
    List<String> other = Folding.words(b);
    return String.join("", one).equals(String.join("", other))
        || one.size() == other.size() && ShortNames.isEqual(one, other);
  }

  /** Whether the names can be one: also where a middle name is left out, or a letter differs. */
  public static boolean isAlike(String a, String b) {
    return Likeness.isSame(Folding.words(a), Folding.words(b));
  }
}
