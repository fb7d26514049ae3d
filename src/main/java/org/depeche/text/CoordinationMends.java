package org.depeche.text;

/** Mends what is joined with what. */
final class CoordinationMends {

  private static final int FARTHEST = 5;

  private final Words words;

  CoordinationMends(Words words) {
    this.words = words;
  }

  /** "samtaler med X og formanden, Y": who is named behind a name is joined with it. */
  void apply(int at) {
    int head = words.heads[at];
    if (!words.lower[at].equals("og") || head >= at || head < 0 || !isThing(head)) {
      return;
    }
    int[] second = words.children(at, "conj");
    int name = at > 0 && words.tag(at - 1) == Tag.MARK_OTHER ? at - 2 : at - 1;
    if (second.length == 1 && isPerson(second[0]) && name > head && words.tag(name).isName()) {
      if (isBroughtBelow(name, head)) {
        words.hang(at, name, "coord");
      }
    }
  }

  private boolean isThing(int i) {
    return words.tag(i).isNoun() && !Titles.isTitle(words.lemmas[i]);
  }

  private boolean isPerson(int i) {
    return words.tag(i).isName() || Titles.isTitle(words.lemmas[i]);
  }

  /** Whether a preposition below the head brings the name. */
  private boolean isBroughtBelow(int name, int head) {
    boolean brought = false;
    int up = words.heads[name];
    for (int steps = 0; steps < FARTHEST && up > head && up < words.size; steps++) {
      brought |= words.tag(up) == Tag.PREPOSITION;
      up = words.heads[up];
    }
    return brought && up == head;
  }
}
