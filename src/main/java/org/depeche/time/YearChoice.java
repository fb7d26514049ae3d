package org.depeche.time;

import java.io.Serializable;

/**
 * Which year's month, day or season is meant.
 *
 * @param by how the text tells
 * @param value the year itself, or years from there; 0 where the way needs none
 */
record YearChoice(By by, int value) implements Serializable {

  /** How the text tells the year. */
  enum By {
    /** By its number. */
    NUMBER,
    /** Not at all: the nearest that the tense allows. */
    TENSE,
    /** Not at all, but it is to come: "til efteråret". */
    COMING,
    /** The last one that is over: "sidste sommer". */
    OVER,
    /** The first one that has not begun: "næste forår". */
    NEXT,
    /** By years from the article: "sidste år". */
    FROM_NOW,
    /** By years from the time that the text has reached: "samme år". */
    FROM_PREVIOUS
  }

  static final YearChoice NEAREST = new YearChoice(By.TENSE, 0);

  static YearChoice number(int year) {
    return new YearChoice(By.NUMBER, year);
  }

  static YearChoice fromNow(int years) {
    return new YearChoice(By.FROM_NOW, years);
  }

  static YearChoice fromPrevious(int years) {
    return new YearChoice(By.FROM_PREVIOUS, years);
  }

  static YearChoice open(By by) {
    return new YearChoice(by, 0);
  }
}
