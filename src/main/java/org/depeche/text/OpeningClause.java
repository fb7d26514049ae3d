package org.depeche.text;

import java.util.Set;

/**
 * A clause that opens a sentence with "inden" or "før": in "Inden Ugandas præsident rejste hjem,
 * talte han med X" it is a conjunction, and no preposition as in "Inden mødet rejste han hjem".
 */
final class OpeningClause {

  private static final Set<String> BEFORE = Set.of("inden", "før");

  private OpeningClause() {}

  /** Tags the first word as a conjunction where a verb of its own clause follows, and another. */
  static void mend(Words words) {
    if (words.size < 6
        || words.tag(0) != Tag.PREPOSITION
        || !BEFORE.contains(words.lower[0])
        || words.tag(1) == Tag.INFINITIVE_MARKER) {
      return;
    }
    int own = finite(words, 2);
    int main = finite(words, own + 1);
    boolean inverted =
        main < words.size && words.tag(main - 1) == Tag.MARK_COMMA && isSubject(words, main + 1);
    if (inverted && !isSubject(words, own + 1)) {
      words.tags[0] = Tag.CONJUNCTION_SUBORDINATING.ordinal();
    }
  }

  private static int finite(Words words, int from) {
    int at = from;
    while (at < words.size && !words.tag(at).isFinite()) {
      at++;
    }
    return at;
  }

  private static boolean isSubject(Words words, int at) {
    return at < words.size
        && (words.tag(at) == Tag.PRONOUN_NOMINATIVE
            || words.tag(at).isName()
            || words.tag(at).isGenitive());
  }
}
