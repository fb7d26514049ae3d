package org.depeche.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

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

  /** The columns that are always scored. */
  private static final int FRONT = 5;

  static final int MOST_IN_FRONT = FRONT * LANES - (LANES - FIRST_LANES);
  private static final int MOST_BEHIND = (COLUMNS - FRONT) * LANES;
  private static final int LONGEST_LIST = 1 << Short.SIZE;

  private final Weights weights;
  private final int[] lanes;
  private final long[] table;
  private short[] beyond = new short[1 << Byte.SIZE];
  private int used = 1;

  /**
   * @param always which classes are to be scored every time
   */
  Packing(Weights weights, IntPredicate always) {
    this.weights = weights;
    lanes = lanes(weights.classes().size(), always);
    table = new long[START + ((1 << weights.bits()) + 1) * COLUMNS];
  }

  private static int[] lanes(int classes, IntPredicate always) {
    int[] lanes = new int[classes];
    int front = 0;
    int behind = 0;
    for (int c = 0; c < classes; c++) {
      if (always.test(c)) {
        lanes[c] = front < FIRST_LANES ? front : front + LANES - FIRST_LANES;
        front++;
      } else {
        lanes[c] = FRONT * LANES + behind++;
      }
    }
    if (front > MOST_IN_FRONT || behind > MOST_BEHIND) {
      throw new IllegalArgumentException(
          "%d classes in front and %d behind; at most %d and %d fit"
              .formatted(front, behind, MOST_IN_FRONT, MOST_BEHIND));
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
