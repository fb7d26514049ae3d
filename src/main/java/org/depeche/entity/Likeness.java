package org.depeche.entity;

import java.util.List;
import org.depeche.text.Lists;

/** Whether two full names are spellings of one. */
final class Likeness {

  private static final int SHORTEST_FUZZY_SURNAME = 4;
  private static final int SHORTEST_FUZZY_GIVEN_NAME = 6;

  private Likeness() {}

  /**
   * Whether the names, as folded words, can be one: equal but for the way in which another alphabet
   * is carried over, for middle names that one of them leaves out, or for one letter.
   */
  static boolean isSame(List<String> a, List<String> b) {
    if (String.join("", a).equals(String.join("", b))) {
      return true;
    }
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    if (a.size() != b.size()) {
      return isWithoutMiddle(a, b) || isWithoutMiddle(b, a);
    }
    int differing = 0;
    for (int i = 0; i < a.size(); i++) {
      if (isTransliterated(a.get(i), b.get(i))) {
        continue;
      }
      int least = i == 0 ? SHORTEST_FUZZY_GIVEN_NAME : SHORTEST_FUZZY_SURNAME;
      if (++differing > 1 || !isOneLetterOff(a.get(i), b.get(i), least)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are equal but for the alphabet from which they were carried over. */
  static boolean isTransliterated(String a, String b) {
    return a.equals(b) || Folding.transliterated(a).equals(Folding.transliterated(b));
  }

  /**
   * "Gunnar Bragi" of "Gunnar Bragi Sveinsson": the given names, as some peoples call each other.
   */
  static boolean isBegun(List<String> longer, List<String> shorter) {
    return shorter.size() > 1
        && longer.size() > shorter.size()
        && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static boolean isWithoutMiddle(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size()
        && isTransliterated(longer.get(0), shorter.get(0))
        && isTransliterated(last(longer), last(shorter))
        && Lists.all(shorter, s -> Lists.any(longer, l -> isMiddle(l, s)));
  }

  private static boolean isMiddle(String word, String other) {
    return isTransliterated(word, other) || other.length() == 1 && word.startsWith(other);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** Whether one letter was put in, left out or changed, after the first. */
  private static boolean isOneLetterOff(String a, String b, int least) {
    if (Math.min(a.length(), b.length()) < least || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    String longer = a.length() >= b.length() ? a : b;
    String shorter = longer.equals(a) ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    int skip = longer.length() == shorter.length() ? 1 : 0;
    return longer.substring(i + 1).equals(shorter.substring(i + skip));
  }
}
