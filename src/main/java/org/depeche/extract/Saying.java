package org.depeche.extract;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.text.Sentence;

/** A place where an article names a source, and the words that are that source's. */
final class Saying {

  /** The rule by which "…, siger X" names the source of what stands before it. */
  static final String SAID_AFTER = "said-after";

  /** The rule by which "…, lyder det fra X" does, which may go on with a speaker named before. */
  static final String SHOWN_AFTER = "shown-after";

  /** The rule by which "X fortalte om mødet" names the source of a noun. */
  static final String TOLD_OF = "told-of";

  private final Sentence sentence;
  private final int anchor;
  private final Source source;
  private final boolean denies;
  private final String rule;
  private final Map<Integer, BitSet> covered = new TreeMap<>();
  private final BitSet apart = new BitSet();

  /**
   * Names a source.
   *
   * @param sentence the sentence that names it
   * @param anchor the index of the verb or preposition by which it is named
   * @param source who it is
   * @param denies whether it says that what is covered is not so
   * @param rule the name of the rule that found it
   */
  Saying(Sentence sentence, int anchor, Source source, boolean denies, String rule) {
    this.sentence = sentence;
    this.anchor = anchor;
    this.source = source;
    this.denies = denies;
    this.rule = rule;
  }

  /** Counts the tokens from the first index to just before the second as the source's words. */
  Saying cover(Sentence where, int from, int to) {
    if (from < to) {
      covered.computeIfAbsent(where.index(), k -> new BitSet()).set(from, to);
    }
    return this;
  }

  /** Counts those tokens too as the source's words. */
  Saying cover(int where, BitSet tokens) {
    covered.computeIfAbsent(where, k -> new BitSet()).or(tokens);
    return this;
  }

  /** Counts the whole sentence as the source's words. */
  Saying cover(Sentence where) {
    return cover(where, 0, where.tokens().size());
  }

  /** No longer counts the tokens from the first index to just before the second. */
  void spare(Sentence where, int from, int to) {
    BitSet tokens = covered.get(where.index());
    if (tokens != null && from < to) {
      tokens.clear(from, to);
    }
  }

  /** Marks its own words, from the first index to just before the second, as nobody else's. */
  void standApart(int from, int to) {
    apart.set(from, to);
  }

  /** Takes the words that stand apart out of what another covers. */
  void withdrawFrom(Saying other) {
    BitSet tokens = other.covered.get(sentence.index());
    if (tokens != null) {
      tokens.andNot(apart);
    }
  }

  /** Whether that token is one of the source's words. */
  boolean covers(int where, int token) {
    BitSet tokens = covered.get(where);
    return tokens != null && tokens.get(token);
  }

  /** Whether the other is told in this one. */
  boolean holds(Saying other) {
    return other != this && covers(other.sentence.index(), other.anchor);
  }

  /** Whether it names the source of what stands before it in its sentence. */
  boolean isBehind() {
    return rule.equals(SAID_AFTER) || rule.equals(SHOWN_AFTER);
  }

  /** Whether it covers nothing at all. */
  boolean isEmpty() {
    return covered.isEmpty();
  }

  /** What it covers, by the index of the sentence. */
  Map<Integer, BitSet> covered() {
    return covered;
  }

  /** The same words, of a source of which more is known. */
  Saying of(Source other) {
    Saying saying = new Saying(sentence, anchor, other, denies, rule);
    covered.forEach(saying::cover);
    saying.apart.or(apart);
    return saying;
  }

  Sentence sentence() {
    return sentence;
  }

  int anchor() {
    return anchor;
  }

  Source source() {
    return source;
  }

  boolean denies() {
    return denies;
  }

  String rule() {
    return rule;
  }
}
