package org.depeche.claim;

import java.io.Serializable;
import java.util.Locale;

/**
 * The identity of an act within an article.
 *
 * @param kind which of the three
 * @param slug its parties and time as the article gives them, {@code -2} and so on on a tie
 */
public record ActId(Kind kind, String slug) implements Serializable {

  /** The three kinds of act. */
  public enum Kind {
    /** A meeting, held or intended. */
    SUMMIT,
    /** The sending of a written message. */
    LETTER,
    /** A party commits itself. */
    PLEDGE;

    /** The path segment of the kind in an IRI: {@code summit} … */
    public String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
