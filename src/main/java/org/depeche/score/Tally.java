package org.depeche.score;

/**
 * How often something was right, wrong and missed.
 *
 * @param right found, and in the gold: true positives
 * @param extra found, and not in the gold: false positives
 * @param missed in the gold, and not found: false negatives
 */
public record Tally(int right, int extra, int missed) {

  static final Tally NOTHING = new Tally(0, 0, 0);

  /** The two together. */
  Tally plus(Tally other) {
    return new Tally(right + other.right, extra + other.extra, missed + other.missed);
  }

  /** Whether nothing is extra and nothing missed. */
  boolean isPerfect() {
    return extra == 0 && missed == 0;
  }

  /** How much of what was found is right; 1 where nothing was found. */
  public double precision() {
    return share(right, extra);
  }

  /** How much of what is right was found; 1 where there is nothing to find. */
  public double recall() {
    return share(right, missed);
  }

  /** The harmonic mean of the two. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
