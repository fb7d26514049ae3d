package org.depeche.entity;

import java.util.BitSet;

/**
 * The last letters of some words. Of most other words they tell at once that none of these stands
 * at their end.
 */
final class Endings {

  private static final int LONGEST = 4;
  private static final int KEYS = 1 << 16;

  private final BitSet keys = new BitSet(KEYS);

  void add(String word) {
    keys.set(key(word));
  }

  /**
   * Whether one of the words can be that one or, where it is of four letters or more, the end of
   * it; true may be wrong, false never is.
   */
  boolean mayEnd(String word) {
    return keys.get(key(word));
  }

  private static int key(String word) {
    int key = 0;
    for (int i = Math.max(0, word.length() - LONGEST); i < word.length(); i++) {
      key = 31 * key + word.charAt(i);
    }
    return (key ^ key >>> 16) & KEYS - 1;
  }
}
