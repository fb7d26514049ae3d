package org.depeche.text;

/**
 * Tokens that are parsed as one word.
 *
 * @param from the index of the first token
 * @param to the index just past the last
 */
record Unit(Kind kind, int from, int to) {

  /** Why tokens belong together. */
  enum Kind {
    /** A single token. */
    WORD,
    /** A name. */
    NAME,
    /** A name in the genitive. */
    GENITIVE_NAME,
    /** Words written apart that are one: selv om. */
    PHRASE,
    /** What would only disturb the parser: a party's letter. */
    DROPPED
  }

  /** The token that stands for all of them in the tree: a name's last, else the first. */
  int head() {
    return kind == Kind.NAME || kind == Kind.GENITIVE_NAME ? to - 1 : from;
  }
}
