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

  /**
   * The average weights in a byte each.
   *
   * @param unit the value that one step of the byte stands for
   */
  Weights freeze(double unit) {
    byte[] bytes = new byte[table.length];
    for (int i = 0; i < table.length; i++) {
      double average = table[i] - passed[i] / step;
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(average / unit)));
    }
    return new Weights(bits, classes, bytes);
  }
}
