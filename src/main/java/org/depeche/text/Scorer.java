package org.depeche.text;

/** Weights that turn features into a score for each decision. */
interface Scorer {

  /** Sets the scores to the sums of the features' rows. */
  void score(Features features, int[] scores);
}
