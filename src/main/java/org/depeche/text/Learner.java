package org.depeche.text;

import java.util.Arrays;
import java.util.List;

/** An averaged perceptron while it learns. */
final class Learner implements Scorer {

  private final int bits;
  private final List<String> classes;
  private final int[] table;
  private final double[] passed;
  private int step = 1;

  Learner(int bits, List<String> classes) {
    this.bits = bits;
    this.classes = classes;
    table = new int[classes.size() << bits];
    passed = new double[table.length];
  }

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0);
    int width = scores.length;
    for (int f = 0; f < features.size(); f++) {
      int place = features.place(f);
      for (int c = 0; c < width; c++) {
        scores[c] += table[place + c];
      }
    }
  }

  /** Counts a decision, right or wrong, so that weights are averaged over all. */
  void next() {
    step++;
  }

  /** Moves the weights towards the right decision and away from the wrong one. */
  void learn(Features features, int right, int wrong) {
    for (int f = 0; f < features.size(); f++) {
      int place = features.place(f);
      table[place + right]++;
      passed[place + right] += step;
      table[place + wrong]--;
      passed[place + wrong] -= step;
    }
  }

  /** Adds the average weights to the sums. */
  void addTo(float[] sums) {
    for (int i = 0; i < table.length; i++) {
      sums[i] += (float) (table[i] - passed[i] / step);
    }
  }

  /**
   * Weights in a byte each. As scores are sums, the sum of several models is a model that lets them
   * vote.
   *
   * @param sums added up by {@link #addTo}
   * @param unit the value that one step of a byte stands for
   */
  Weights freeze(float[] sums, double unit) {
    byte[] bytes = new byte[sums.length];
    for (int i = 0; i < sums.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(sums[i] / unit)));
    }
    return new Weights(bits, classes, bytes);
  }

  /** The number of weights. */
  int size() {
    return table.length;
  }
}
