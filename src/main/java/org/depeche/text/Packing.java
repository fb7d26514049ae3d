package org.depeche.text;

import java.util.Arrays;

/** Weights while they are laid out as {@link PackedWeights} adds them. */
final class Packing {

  static final int LANES = 8;
  static final int COLUMNS = 8;

  /** What makes a small weight a number that is not negative. */
  static final int LIFT = 32;

  /**
   * Where the rows begin: an array's header takes two numbers, and so each row lies in one line of
   * the cache, and not in two, wherever arrays of this size begin with a line.
   */
  static final int START = COLUMNS - 2;

  /** The lanes of the first column that are classes; the others are a place in the list. */
  private static final int FIRST_LANES = 6;

  static final int LIST_SHIFT = Byte.SIZE * FIRST_LANES;

  private static final int MOST_CLASSES = COLUMNS * LANES - (LANES - FIRST_LANES);
  private static final int LONGEST_LIST = 1 << Short.SIZE;

  private final Weights weights;
  private final int[] lanes;
  private final long[] table;
  private short[] beyond = new short[1 << Byte.SIZE];
  private int used = 1;

  Packing(Weights weights) {
    this.weights = weights;
    lanes = lanes(weights.classes().size());
    table = new long[START + ((1 << weights.bits()) + 1) * COLUMNS];
  }

  private static int[] lanes(int classes) {
    if (classes > MOST_CLASSES) {
      throw new IllegalArgumentException(classes + " classes; at most " + MOST_CLASSES + " fit");
    }
    int[] lanes = new int[classes];
    for (int c = 0; c < classes; c++) {
      lanes[c] = c < FIRST_LANES ? c : c + LANES - FIRST_LANES;
    }
    return lanes;
  }

  /** The rows of the weights, and behind them one that changes nothing. */
  PackedWeights packed() {
    int rows = 1 << weights.bits();
    for (int row = 0; row < rows; row++) {
      pack(row);
    }
    for (int lane : lanes) {
      put(rows, lane, LIFT);
    }
    return new PackedWeights(weights.bits(), table, Arrays.copyOf(beyond, used), lanes);
  }

  private void pack(int row) {
    int first = used;
    for (int c = 0; c < lanes.length; c++) {
      int weight = weights.table()[row * lanes.length + c];
      int small = Math.max(-LIFT, Math.min(LIFT - 1, weight));
      put(row, lanes[c], small + LIFT);
      if (small != weight) {
        list(lanes[c] << Byte.SIZE | weight - small & 0xFF);
      }
    }
    if (used > first) {
      list(0);
      table[START + row * COLUMNS] |= (long) first << LIST_SHIFT;
    }
  }

  private void put(int row, int lane, int lifted) {
    table[START + row * COLUMNS + lane / LANES] |= (long) lifted << Byte.SIZE * (lane % LANES);
  }

  private void list(int entry) {
    if (used == LONGEST_LIST) {
      throw new IllegalArgumentException("more than " + used + " weights are not small");
    }
    if (used == beyond.length) {
      beyond = Arrays.copyOf(beyond, 2 * used);
    }
    beyond[used++] = (short) entry;
  }
}
