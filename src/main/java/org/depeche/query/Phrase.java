package org.depeche.query;

/**
 * A text in both languages of the pages.
 *
 * @param en in English
 * @param da in Danish
 */
public record Phrase(String en, String da) {

  /** The text in a language, English where it is neither of the two. */
  public String in(String language) {
    return language.equals("da") ? da : en;
  }
}
