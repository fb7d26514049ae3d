package org.depeche.extract;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The words by which an article means a source that it does not name. */
final class SourceText {

  private SourceText() {}

  /**
   * The words of a phrase that names nobody.
   *
   * @param head the head of the phrase in the tree
   * @param core its noun
   * @param to the index of the token before which it ends
   */
  static String of(Sentence sentence, Token head, Token core, int to) {
    Set<Integer> below = new TreeSet<>();
    Stream.concat(Phrase.subtree(sentence, head).stream(), Stream.of(core))
        .forEach(t -> below.add(t.index()));
    int from = core.index();
    while (from > 0 && below.contains(from - 1) && !isStop(sentence.token(from - 1))) {
      from--;
    }
    int until = core.index() + 1;
    while (until < sentence.tokens().size()
        && (until < to || core.index() >= to)
        && below.contains(until)
        && !isStop(sentence.token(until))) {
      until++;
    }
    until = Math.max(until, close(sentence, core, to));
    while (until > core.index() + 1 && sentence.token(until - 1).tag() == Tag.PREPOSITION) {
      until--;
    }
    while (from < core.index() && sentence.token(from).tag() == Tag.ADVERB) {
      from++;
    }
    return SmallWords.text(sentence, from, until);
  }

  /**
   * Where "tæt på X", "med kendskab til X" behind a noun ends, whatever it hangs on in the tree.
   */
  private static int close(Sentence sentence, Token core, int to) {
    int at = core.index() + 1;
    if (at + 1 >= to || !SmallWords.isAny(sentence.token(at), "tæt", "nær", "med")) {
      return at;
    }
    boolean knows = SmallWords.isAny(sentence.token(at + 1), "kendskab", "indsigt", "viden");
    if (SmallWords.isAny(sentence.token(at), "med") && !knows) {
      return at;
    }
    at += knows ? 3 : 1;
    while (at < to && !isStop(sentence.token(at))) {
      at++;
    }
    return Math.min(at, to);
  }

  private static boolean isStop(Token token) {
    return SmallWords.isMark(token)
        || token.tag().isFinite()
        || SmallWords.isAny(token, "til", "ifølge", "over", "om", "efter", "under");
  }
}
