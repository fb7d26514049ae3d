package org.depeche.text;

import java.util.Map;

/**
 * What the tagger looks at in a word by itself, each as a number that is equal for words that are
 * alike.
 *
 * @param form the form in lower case
 * @param starts the first one, two and three letters
 * @param ends the last one to five letters
 * @param set the set of tags that the dictionary gives
 * @param written capitals, digits and marks
 * @param known the set of tags that the training text gives; 0 for a rare word
 * @param isPast whether it can be a verb in the past
 * @param isPresent whether it can be a verb in the present
 */
record WordShape(
    int form,
    int[] starts,
    int[] ends,
    int set,
    int written,
    int known,
    boolean isPast,
    boolean isPresent) {

  /** What stands before the first word and behind the last. */
  static final WordShape OUTSIDE =
      new WordShape(1, new int[] {1, 1, 1}, new int[] {1, 1, 1, 1, 1}, 1, 1, 1, false, false);

  private static final int STARTS = 3;
  private static final int ENDS = 5;

  static WordShape of(String form, String lower, FullForms dictionary, Map<String, Integer> seen) {
    int[] starts = new int[STARTS];
    for (int i = 0; i < STARTS; i++) {
      starts[i] = hash(lower, 0, Math.min(i + 1, lower.length()), i + 1);
    }
    int[] ends = new int[ENDS];
    for (int i = 0; i < ENDS; i++) {
      ends[i] = hash(lower, Math.max(0, lower.length() - i - 1), lower.length(), i + 1);
    }
    return new WordShape(
        lower.hashCode(),
        starts,
        ends,
        dictionary.tagSet(lower, form),
        written(form),
        seen.getOrDefault(lower, 0),
        dictionary.isPast(lower),
        dictionary.isPresent(lower));
  }

  /** The first so many letters. */
  int start(int letters) {
    return starts[letters - 1];
  }

  /** The last so many letters. */
  int end(int letters) {
    return ends[letters - 1];
  }

  private static int hash(String form, int from, int to, int seed) {
    int hash = seed;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + form.charAt(i);
    }
    return hash;
  }

  private static int written(String form) {
    int shape = Character.isUpperCase(form.charAt(0)) ? 2 : 0;
    shape |= form.length() > 1 && form.chars().noneMatch(Character::isLowerCase) ? 4 : 0;
    shape |= form.chars().anyMatch(Character::isDigit) ? 8 : 0;
    shape |= form.indexOf('-') >= 0 ? 16 : 0;
    shape |= form.endsWith(".") ? 32 : 0;
    shape |= form.chars().noneMatch(Character::isLetter) ? 64 : 0;
    return shape;
  }
}
