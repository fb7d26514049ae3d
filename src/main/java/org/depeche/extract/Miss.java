package org.depeche.extract;

/**
 * Why nothing came of a word.
 *
 * @param reason what kind of reason it is
 * @param detail what was lacking or in the way; empty where the reason says it all
 */
public record Miss(Reason reason, String detail) {

  /** The reason in an English sentence. */
  public String sentence() {
    return reason.sentence(detail);
  }
}
