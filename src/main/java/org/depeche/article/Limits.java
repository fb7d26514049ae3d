package org.depeche.article;

/** How large things may be; one bad input must never cost the run its memory. */
final class Limits {

  /** Bytes of an article's text in UTF-8: some 170,000 words, far beyond any news article. */
  static final int TEXT = 1 << 20;

  /**
   * Bytes of a JSON line: a text of the largest size, its escapes, and what else is known of it.
   */
  static final int LINE = 8 * TEXT;

  /** Bytes of an article's ID in UTF-8; IRIs of acts and evidence grow from it. */
  static final int ID = 256;

  /** Bytes of title, URL and the like in UTF-8. */
  static final int FIELD = 4 << 10;

  private Limits() {}
}
