package org.depeche.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * How far words go that begin at a token: on to the mark or conjunction at which another clause
 * takes over. The tree alone loses too many objects and relative clauses.
 */
final class Reach {

  /** Openers of clauses that say something of what comes before them. */
  private static final Set<String> GOING_ON =
      Set.of("som", "der", "hvor", "at", "om", "inden", "før", "indtil");

  private static final Set<String> OCCASIONS =
      Set.of("møde", "besøg", "samtale", "tale", "ceremoni", "konference", "middag");

  /** Openers of clauses that stand beside what comes before them. */
  private static final Set<String> BESIDE =
      Set.of(
          "da",
          "mens",
          "fordi",
          "idet",
          "hvorefter",
          "siden",
          "skønt",
          "hvilket",
          "hvorpå",
          "ifølge");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Clause outer;
  private final BitSet below = new BitSet();
  private final boolean nominal;

  private Reach(Sentence sentence, Clauses clauses, Clause outer, Token top) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.outer = outer;
    Phrase.subtree(sentence, top).forEach(t -> below.set(t.index()));
    outer.chain().forEach(t -> below.clear(t.index()));
    this.nominal = top.tag().isNoun() || top.tag() == Tag.NUMERAL || top.tag().isAdjective();
  }

  /** The tokens from one on, which heads the words, in a sentence whose outer clause is given. */
  static List<Token> from(Sentence sentence, Clauses clauses, Clause outer, Token top) {
    Reach reach = new Reach(sentence, clauses, outer, top);
    return sentence.tokens().subList(top.index(), reach.end(top.index()));
  }

  private int end(int from) {
    int at = from + 1;
    while (at < size() && !stops(at)) {
      at++;
    }
    return at;
  }

  private boolean stops(int at) {
    Token token = token(at);
    if (outer.chain().contains(token) || token.form().equals(":") || isDash(token)) {
      return true;
    }
    if (SmallWords.isComma(token)) {
      return at + 1 >= size() || !goesOn(at + 1);
    }
    boolean outside = token.tag().isFinite() && !outer.isFinite() && !below.get(at);
    if (outside || token.tag() == Tag.MARK_END) {
      return true;
    }
    if ((outer.isPassive() || Pledgers.isGotten(outer))
        && SmallWords.isAny(token, "af")
        && isAgent(token)) {
      return true;
    }
    if (nominal && isOccasion(at)) {
      return true;
    }
    boolean joint = SmallWords.isAny(token, "og", "men", "eller");
    return joint && isNewClause(at)
        || isBeside(at) && !below.get(at)
        || isCondition(at) && !isMedial(at);
  }

  /** "lovede fem skibe under et møde": where it was promised is no part of it. */
  private boolean isOccasion(int at) {
    return SmallWords.isAny(token(at), "under")
        && at + 2 < size()
        && (SmallWords.isAny(token(at + 1), "et", "en")
            || token(at + 1).tag() == Tag.PRONOUN_POSSESSIVE)
        && Lists.any(
            sentence.tokens().subList(at + 2, Math.min(size(), at + 5)),
            t -> t.tag().isNoun() && OCCASIONS.stream().anyMatch(t.lemma()::endsWith));
  }

  /** "blev lovet lempelser af X": who promises is no part of it. */
  private boolean isAgent(Token by) {
    return Lists.any(outer.arguments("af"), a -> a.head().head() == by.index());
  }

  private static boolean isDash(Token token) {
    return Set.of("–", "—", "-").contains(token.form());
  }

  private boolean goesOn(int at) {
    Token token = token(at);
    if (SmallWords.isAny(token, "og", "eller", "samt")) {
      return !isNewClause(at);
    }
    if (SmallWords.isAny(token, "men") && SmallWords.isAny(token(at + 1), "også")) {
      return !isNewClause(at); // "ikke blot lån, men også to broer"
    }
    if (SmallWords.isAny(token, "men", "så", "for") || isBeside(at)) {
      return SmallWords.isAny(token, "for") && at + 1 < size() && isInfinitival(at + 1);
    }
    if (isCondition(at)) {
      return isMedial(at);
    }
    if (token.tag().isFinite()) {
      return below.get(at) && !isSaying(at);
    }
    return below.get(at) || GOING_ON.contains(token.lower());
  }

  private boolean isInfinitival(int at) {
    return SmallWords.isAny(token(at), "at");
  }

  private boolean isBeside(int at) {
    return BESIDE.contains(token(at).lower()) && token(at).tag() != Tag.ADVERB
        || SmallWords.isAny(token(at), "efter", "selv")
            && at + 1 < size()
            && SmallWords.isAny(token(at + 1), "at", "om");
  }

  private boolean isSaying(int at) {
    return SpeechWords.DANISH
        .at(
            sentence,
            token(at),
            Set.of(SpeechWord.Kind.SAYS, SpeechWord.Kind.TELLS, SpeechWord.Kind.QUOTES))
        .isPresent();
  }

  private boolean isCondition(int at) {
    return Conditions.opens(sentence, at);
  }

  /** Whether what a condition interrupts goes on behind it. */
  private boolean isMedial(int at) {
    for (int i = at + 1; i < size() - 1; i++) {
      if (SmallWords.isComma(token(i))) {
        Token next = token(i + 1);
        return below.get(i + 1) && !SmallWords.isAny(next, "og", "men") && isOfContent(next);
      }
    }
    return false;
  }

  private boolean isOfContent(Token token) {
    return clauses.of(token).filter(c -> below.get(c.verb().index())).isPresent();
  }

  /** Whether "og" joins a clause of its own and no further infinitive, noun or "at". */
  private boolean isNewClause(int at) {
    for (int i = at + 1; i < size() && !SmallWords.isComma(token(i)); i++) {
      Token token = token(i);
      if (SmallWords.isAny(token, "at", "som", "der") || token.tag().isInfinitive()) {
        return false;
      }
      if (token.tag().isFinite()) {
        return !below.get(i) || token.head() == at && SmallWords.isAny(token(at), "men");
      }
    }
    return false;
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Token token(int index) {
    return sentence.token(index);
  }
}
