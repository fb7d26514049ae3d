package org.depeche.text;

/**
 * Leaves a sentence one root. The treebank lost some relations and made their words roots; most are
 * prepositions and adverbs that belong to a verb, and hanging them there is nearly always right.
 */
final class Roots {

  private Roots() {}

  /** Hangs every root but the main one on the nearest verb. */
  static void mend(Words words) {
    int main = main(words);
    for (int i = 0; i < words.size; i++) {
      if (words.heads[i] == words.size && i != main) {
        words.heads[i] = newHead(words, i, main);
        words.relations[i] = relation(words.tag(i));
      }
    }
    if (main >= 0) {
      words.relations[main] = "ROOT";
    }
  }

  private static int main(Words words) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < words.size; i++) {
      if (words.heads[i] == words.size) {
        int weight = subtree(words, i) + (leads(words.tag(i)) ? words.size : 0);
        if (weight > most) {
          best = i;
          most = weight;
        }
      }
    }
    return best;
  }

  private static boolean leads(Tag tag) {
    return tag.isFinite()
        || tag == Tag.CONJUNCTION_COORDINATING
        || tag == Tag.CONJUNCTION_SUBORDINATING
        || tag == Tag.VERB_IMPERATIVE;
  }

  private static int subtree(Words words, int top) {
    int count = 0;
    for (int i = 0; i < words.size; i++) {
      count += words.isUnder(i, top) ? 1 : 0;
    }
    return count;
  }

  private static int newHead(Words words, int i, int main) {
    for (int verb = i - 1; verb >= 0; verb--) {
      if (words.tag(verb).isVerb() && !words.isUnder(verb, i)) {
        return verb;
      }
    }
    for (int verb = i + 1; verb < words.size; verb++) {
      if (words.tag(verb).isVerb() && !words.isUnder(verb, i)) {
        return verb;
      }
    }
    return main;
  }

  private static String relation(Tag tag) {
    if (tag.isMark()) {
      return "pnct";
    }
    return switch (tag) {
      case PREPOSITION,
          ADVERB,
          ADVERB_COMPARATIVE,
          NUMERAL,
          ORDINAL,
          PRONOUN_DEMONSTRATIVE,
          PRONOUN_INDEFINITE,
          PRONOUN_POSSESSIVE ->
          "lobj";
      default -> "dep";
    };
  }
}
