package org.depeche.entity;

/** Questions to single words; a regular expression costs more than the few comparisons it saves. */
final class Words {

  private Words() {}

  /** Whether a word is one of those. */
  static boolean isOneOf(String word, String... words) {
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
