package org.depeche.text;

import java.util.Set;

/** What the tagger took for a noun or an adjective where something has been done. */
final class LostParticiple {

  private static final int NEAR = 4;
  private static final Set<String> HAVING = Set.of("har", "havde", "have");
  private static final Set<String> BEING = Set.of("er", "blev", "bliver", "var");
  private static final Set<String> ANSWERS = Set.of("ja", "nej");

  private LostParticiple() {}

  /** Whether what stands around a word says that it tells what has been done. */
  static boolean is(Words words, int word) {
    return isHoping(words, word)
        || isDone(words, word)
        || isInverted(words, word)
        || isTowards(words, word)
        || isToSomebody(words, word)
        || isBehindClause(words, word);
  }

  /** "havde håbet at komme": what could be a thing that one has is what one has done. */
  private static boolean isHoping(Words words, int i) {
    return words.tag(i) == Tag.NOUN_SINGULAR_DEFINITE
        && HAVING.contains(words.lower[i - 1])
        && (words.lower[i + 1].equals("at")
            || words.tag(i + 1) == Tag.MARK_COMMA
                && i + 2 < words.size
                && words.lower[i + 2].equals("at"));
  }

  /** "havde ellers garanteret, at", "har svaret ja": it is what one has done. */
  private static boolean isDone(Words words, int i) {
    if (HAVING.contains(words.lower[i - 1]) && ANSWERS.contains(words.lower[i + 1])) {
      return true;
    }
    if (!words.tag(i).isAdjective() || !words.tag(i + 1).isMark()) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && words.tag(before) == Tag.ADVERB) {
      before--;
    }
    return HAVING.contains(words.lower[before]);
  }

  /** "havde han garanteret X, at": between who does it and to whom stands what is done. */
  private static boolean isInverted(Words words, int i) {
    boolean noun = words.tag(i) == Tag.NOUN_SINGULAR_DEFINITE || words.tag(i).isAdjective();
    return noun
        && i > 1
        && words.tag(i - 1) == Tag.PRONOUN_NOMINATIVE
        && HAVING.contains(words.lower[i - 2])
        && (words.tag(i + 1).isName() || words.tag(i + 1).isPronoun() || words.tag(i + 1).isMark());
  }

  /**
   * "har over for X garanteret, at", "har over for lederen, X, garanteret adgang": between "over
   * for" and what is promised stands what is done.
   */
  private static boolean isTowards(Words words, int i) {
    boolean noun = words.tag(i) == Tag.NOUN_SINGULAR_DEFINITE || words.tag(i).isAdjective();
    int last = words.tag(i - 1) == Tag.MARK_COMMA ? i - 2 : i - 1;
    boolean thing = words.tag(i + 1).isMark() || last < i - 1 && words.tag(i + 1).isNoun();
    if (!noun || last < 1 || !words.tag(last).isName() || !thing) {
      return false;
    }
    int at = last;
    while (at > 1
        && !words.tag(at).isVerb()
        && (last < i - 1 && words.tag(at) == Tag.MARK_COMMA || !words.tag(at).isMark())) {
      if (words.lower[at].equals("over") && words.lower[at + 1].equals("for")) {
        return HAVING.contains(words.lower[at - 1]);
      }
      at--;
    }
    return false;
  }

  /**
   * "har siden svaret præsident X", "har Y svaret X": what one has done to who stands behind it.
   */
  private static boolean isToSomebody(Words words, int i) {
    Tag next = words.tag(i + 1);
    boolean toSomebody =
        words.tag(i) == Tag.NOUN_SINGULAR_DEFINITE
            && (next == Tag.NAME
                || next == Tag.NOUN_SINGULAR_DEFINITE
                || words.lower[i + 1].equals("på")
                || Titles.isTitle(words.lower[i + 1]));
    if (!toSomebody) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && i - at < NEAR && !HAVING.contains(words.lower[at])) {
      boolean between =
          words.tag(at) == Tag.ADVERB
              || words.tag(at) == Tag.NAME
              || words.lower[at].equals("siden");
      if (!between) {
        return false;
      }
      at--;
    }
    return HAVING.contains(words.lower[at]);
  }

  /** "Besøget, som X havde planlagt, er droppet": what has been done to it stands at the end. */
  private static boolean isBehindClause(Words words, int i) {
    return words.tag(i) == Tag.NOUN_SINGULAR_DEFINITE
        && i > 2
        && BEING.contains(words.lower[i - 1])
        && words.tag(i - 2) == Tag.MARK_COMMA
        && words.tag(i + 1).isMark();
  }
}
