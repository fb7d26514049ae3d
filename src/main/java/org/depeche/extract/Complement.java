package org.depeche.extract;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What follows a verb of saying as its content: "at …", "hvordan …", what stands after a colon. */
final class Complement {

  private static final int PARTICIPLE = 6;

  private final Sentence sentence;
  private final SpeechWord word;
  private final int verb;
  private final OptionalInt begin;

  Complement(Sentence sentence, SpeechWord word, int verb) {
    this.sentence = sentence;
    this.word = word;
    this.verb = verb;
    this.begin = find();
  }

  /** The index of its first token; empty where there is none. */
  OptionalInt begin() {
    return begin;
  }

  /** Its tokens. */
  BitSet tokens() {
    BitSet said = new BitSet();
    if (begin.isEmpty()) {
      return said;
    }
    int from = begin.getAsInt();
    BitSet below = new BitSet();
    Phrase.subtree(sentence, token(from)).forEach(t -> below.set(t.index()));
    int to = from + 1;
    while (to < size() && !isNewMainClause(to, below)) {
      to++;
    }
    said.set(from, to);
    return said;
  }

  /** Whether "og" or "men" joins a clause there that stands beside the verb of saying. */
  private boolean isNewMainClause(int at, BitSet below) {
    if (!SmallWords.isComma(token(at - 1))
        || !SmallWords.isAny(token(at), "og", "men", "mens")
        || at + 1 >= size()
        || SmallWords.isAny(token(at + 1), "at")
        || below.get(at)) {
      return false;
    }
    for (int i = at + 1; i < size(); i++) {
      if (token(i).tag().isFinite()) {
        return !below.get(i);
      }
    }
    return false;
  }

  private OptionalInt find() {
    boolean aside = false;
    for (int i = companion() + 1; i < size(); i++) {
      if (SmallWords.isComma(token(i)) && i + 1 < size()) {
        aside = SmallWords.isSubordinating(token(i + 1));
      } else if (token(i).form().equals(":")) {
        return i + 1 < size() ? OptionalInt.of(i + 1) : OptionalInt.empty();
      } else if (lower(i).equals("at") && !isAdverbial(i)) {
        if (!isInfinitive(i) || isPerfectInfinitive(i) && !aside) {
          return OptionalInt.of(i);
        }
        aside = true;
      } else if (lower(i).equals("at")) {
        aside = true;
      } else if (SmallWords.isComma(token(i - 1)) && isQuestion(i)) {
        return OptionalInt.of(i);
      } else if (token(i).tag().isFinite() && !aside) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "om" asks where a clause follows, and not a name: "siger X, om Y" is no question. */
  private boolean isQuestion(int at) {
    return SmallWords.isAsking(token(at))
        && sentence.tokens().stream().skip(at).anyMatch(t -> t.tag().isFinite());
  }

  /**
   * The "vide" of "lod X vide", the "fast" of "slog X fast"; the verb itself where it needs none.
   */
  private int companion() {
    for (int i = verb + 1; i < size() && !SmallWords.isMark(token(i)); i++) {
      if (word.with().contains(lower(i))) {
        return i;
      }
    }
    return verb;
  }

  /** "efter at", "for at": no words of a speaker. */
  private boolean isAdverbial(int at) {
    String before = lower(at - 1);
    return Set.of("efter", "uden", "ved").contains(before)
        || isInfinitive(at) && Set.of("til", "for", "på", "om", "med").contains(before);
  }

  private boolean isInfinitive(int at) {
    return token(at).tag() == Tag.INFINITIVE_MARKER
        || at + 1 < size() && token(at + 1).tag().isInfinitive();
  }

  private boolean isPerfectInfinitive(int at) {
    return at + 2 < size()
        && SmallWords.isAny(token(at + 1), "have", "være")
        && Lists.any(
            sentence.tokens().subList(at + 2, Math.min(size(), at + PARTICIPLE)),
            t -> t.tag().isParticiple());
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Token token(int index) {
    return sentence.token(index);
  }

  private String lower(int index) {
    return token(index).lower();
  }
}
