package org.depeche.text;

/**
 * Tokens that are parsed as one word.
 *
 * @param from the index of the first token
 * @param to the index just past the last
 * @param head the token that stands for all of them in the tree
 */
record Unit(Kind kind, int from, int to, int head) {

  /** Why tokens belong together. */
  enum Kind {
    /** A single token. */
    WORD,
    /** A name, with the title before it. */
    NAME,
    /** A name in the genitive. */
    GENITIVE_NAME,
    /** Words written apart that are one: selv om. */
    PHRASE,
    /** A time that says when, like an adverb: onsdag den 16. juni. */
    TIME,
    /** A time after a preposition, where it is a noun: på mandag. */
    TIME_NOUN,
    /** What would only disturb the parser: a party's letter. */
    DROPPED
  }

  /** Whether it is a name. */
  boolean isName() {
    return kind == Kind.NAME || kind == Kind.GENITIVE_NAME;
  }
}
