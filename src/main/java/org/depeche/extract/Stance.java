package org.depeche.extract;

/** How an article stands to what a verb or noun tells: as a fact, a plan, a wish, or not at all. */
enum Stance {
  /** It happened or is happening. */
  DONE,
  /** It will: planned, agreed, announced. */
  COMING,
  /** Somebody offers or asks for it. */
  OFFERED,
  /** Somebody wishes it. */
  WISHED,
  /** It may be. */
  POSSIBLE,
  /** It was to be and is called off. */
  CANCELLED,
  /** It would have been. */
  UNREAL,
  /** It is said not to be. */
  DENIED
}
