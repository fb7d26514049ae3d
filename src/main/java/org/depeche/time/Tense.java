package org.depeche.time;

/** On which side of the article's day a clause places what it tells. */
public enum Tense {
  /** It has been, or is told of as done today. */
  PAST,
  /** It is to come, today included. */
  FUTURE,
  /** The clause leaves it open. */
  UNKNOWN
}
