package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** On what a promise depends: "hvis …", "når …", "så længe …", "på betingelse af, at …". */
final class Conditions {

  private static final Set<String> WORDS =
      Set.of("hvis", "medmindre", "såfremt", "når", "forudsat");

  private Conditions() {}

  /** Whether a condition begins at a token. */
  static boolean opens(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean word =
        WORDS.contains(token.lower()) && !token.tag().isPresent() && !isWhose(sentence, at);
    return word
        || follows(sentence, at, "så", "længe")
        || follows(sentence, at, "på", "betingelse")
        || follows(sentence, at, "under", "forudsætning");
  }

  /** "forudsat at", "på betingelse af, at": whether that "at" belongs to a condition. */
  static boolean introduces(Sentence sentence, Token at) {
    return SmallWords.isAny(at, "at")
        && IntStream.rangeClosed(Math.max(0, at.index() - 4), at.index() - 1)
            .anyMatch(i -> opens(sentence, i) && !isOwn(sentence.token(i)));
  }

  /** "hvis", "når": a conjunction that takes no "at". */
  private static boolean isOwn(Token token) {
    return SmallWords.isAny(token, "hvis", "når", "medmindre", "så");
  }

  /** "hvis" for whose: a noun stands right behind it. */
  private static boolean isWhose(Sentence sentence, int at) {
    boolean next = at + 1 < sentence.tokens().size();
    return SmallWords.isAny(sentence.token(at), "hvis")
        && next
        && sentence.token(at + 1).tag() == Tag.NOUN_SINGULAR
        && at > 0
        && sentence.token(at).tag() != Tag.CONJUNCTION_SUBORDINATING;
  }

  private static boolean follows(Sentence sentence, int at, String first, String second) {
    return at + 1 < sentence.tokens().size()
        && SmallWords.isAny(sentence.token(at), first)
        && SmallWords.isAny(sentence.token(at + 1), second);
  }

  /** The condition that stands behind the verb of a promise, or opens its sentence. */
  static Optional<Content> of(Sentence sentence, Clause promise) {
    int size = sentence.tokens().size();
    for (int i = promise.verb().index() + 1; i < size; i++) {
      if (opens(sentence, i) && !isOutside(sentence, promise, i)) {
        return Content.of(sentence, sentence.tokens().subList(i, end(sentence, i)));
      }
    }
    int first = SmallWords.isMark(sentence.token(0)) && size > 1 ? 1 : 0;
    boolean fronted = first < promise.first().index() && opens(sentence, first);
    return fronted
        ? Content.of(sentence, sentence.tokens().subList(first, end(sentence, first)))
        : Optional.empty();
  }

  /** Whether another main clause has begun in between: ", mens Y …", ", men …". */
  private static boolean isOutside(Sentence sentence, Clause promise, int at) {
    List<Token> between = sentence.tokens().subList(promise.verb().index() + 1, at);
    return Lists.any(
        between,
        t ->
            SmallWords.isAny(t, "mens", "men")
                && SmallWords.isComma(sentence.token(t.index() - 1)));
  }

  private static int end(Sentence sentence, int from) {
    int at = from + 1;
    boolean introduced = false;
    while (at < sentence.tokens().size() && sentence.token(at).tag() != Tag.MARK_END) {
      Token token = sentence.token(at);
      boolean comma = SmallWords.isComma(token);
      boolean at2 =
          comma
              && at + 1 < sentence.tokens().size()
              && SmallWords.isAny(sentence.token(at + 1), "at", "som", "der");
      if (comma && !at2 && !introduced) {
        return at;
      }
      introduced = false;
      at++;
    }
    return at;
  }
}
