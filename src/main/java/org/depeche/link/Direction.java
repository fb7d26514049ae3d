package org.depeche.link;

/** Whether what is promised is to begin or go on, or to end or not to be. */
enum Direction {
  /** It begins or goes on. */
  BEGIN,
  /** It ends, or is left undone. */
  END,
  /** The words do not say, or say both. */
  NEITHER;

  /** The direction of a text, given by its words in lower case. */
  static Direction of(String... words) {
    boolean begins = false;
    boolean ends = false;
    boolean turned = false;
    for (String word : words) {
      String said = PromiseWords.role(word);
      begins |= said.equals("begin");
      ends |= said.equals("end");
      turned |= said.equals("turn");
    }
    if (begins == ends) {
      return NEITHER;
    }
    return begins == turned ? END : BEGIN;
  }

  /** Whether one is to end what the other is to begin. */
  boolean isAgainst(Direction other) {
    return this != NEITHER && other != NEITHER && this != other;
  }
}
