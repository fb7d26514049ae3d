package org.depeche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights laid out for adding, for a third of all the time that reading takes is spent here.
 *
 * <p>A row is eight numbers of eight lanes, a lane of a byte for each class. Nearly all weights are
 * small: lifted by 32, so that none is negative, they have six bits, and the lanes of four rows can
 * be added before they are spread over sixteen bits to add on. What a weight has beyond the small
 * ones stands in a further row, lifted by 128. Its number is in the last two lanes of the row, and
 * is 0 where there is none: the further row of that number is neutral.
 */
final class PackedWeights implements Scorer {

  private static final int LANES = 8;
  private static final int COLUMNS = 8;
  private static final int LAST = COLUMNS - 1;
  private static final int GROUP = 4;

  /** The last two lanes of a row are no classes. */
  private static final int MOST_CLASSES = COLUMNS * LANES - 2;

  private static final int NUMBER_SHIFT = Long.SIZE - Short.SIZE;
  private static final int SMALL_LIFT = 32;
  private static final int FURTHER_LIFT = 128;
  private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

  private final int bits;
  private final long[] table;

  private PackedWeights(int bits, long[] table) {
    this.bits = bits;
    this.table = table;
  }

  static PackedWeights of(Weights weights) {
    int classes = weights.classes().size();
    if (classes > MOST_CLASSES) {
      throw new IllegalArgumentException(classes + " classes; at most " + MOST_CLASSES + " fit");
    }
    int rows = 1 << weights.bits();
    List<long[]> packed = new ArrayList<>(rows);
    List<long[]> further = new ArrayList<>();
    further.add(pack(new int[classes], SMALL_LIFT));
    int[] small = new int[classes];
    int[] rest = new int[classes];
    for (int row = 0; row < rows; row++) {
      boolean isSmall = true;
      for (int c = 0; c < classes; c++) {
        int weight = weights.table()[row * classes + c];
        small[c] = Math.max(-SMALL_LIFT, Math.min(SMALL_LIFT - 1, weight));
        rest[c] = weight - small[c];
        isSmall &= rest[c] == 0;
      }
      long[] numbers = pack(small, SMALL_LIFT);
      if (!isSmall) {
        numbers[LAST] |= (long) further.size() << NUMBER_SHIFT;
        further.add(pack(rest, FURTHER_LIFT));
      }
      packed.add(numbers);
    }
    packed.addAll(further);
    return new PackedWeights(weights.bits(), joined(packed));
  }

  private static long[] pack(int[] weights, int lift) {
    long[] row = new long[COLUMNS];
    for (int c = 0; c < weights.length; c++) {
      row[c / LANES] |= (long) (weights[c] + lift) << Byte.SIZE * (c % LANES);
    }
    return row;
  }

  private static long[] joined(List<long[]> rows) {
    long[] table = new long[rows.size() * COLUMNS];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, table, row * COLUMNS, COLUMNS);
    }
    return table;
  }

  /** An empty list of features that are places in this table. */
  Features features() {
    return new Features(bits, COLUMNS);
  }

  @Override
  public void score(Features features, int[] scores) {
    features.fill(GROUP, furtherPlace(0));
    long[] even = new long[COLUMNS];
    long[] odd = new long[COLUMNS];
    addColumn(0, features, even, odd);
    addColumn(LAST, features, even, odd);
    addMiddle(features, even, odd);
    int lift = SMALL_LIFT * features.size() + addFurther(features, even, odd);
    for (int c = 0; c < scores.length; c++) {
      long sums = (c & 1) == 0 ? even[c / LANES] : odd[c / LANES];
      scores[c] = (int) (sums >>> Short.SIZE * (c % LANES >> 1) & 0xFFFF) - lift;
    }
  }

  /**
   * Adds one column by itself. As that is done for both ends of the rows first, the processor
   * fetches many rows at a time, and not one after the other.
   */
  private void addColumn(int column, Features features, long[] even, long[] odd) {
    long[] t = table;
    long evens = 0;
    long odds = 0;
    for (int f = 0; f < features.size(); f += GROUP) {
      long four =
          t[features.place(f) + column]
              + t[features.place(f + 1) + column]
              + t[features.place(f + 2) + column]
              + t[features.place(f + 3) + column];
      evens += four & EVERY_SECOND;
      odds += four >>> Byte.SIZE & EVERY_SECOND;
    }
    even[column] = evens;
    odd[column] = odds;
  }

  /** Adds the columns between, in so many words: a loop of six is not unrolled dependably. */
  private void addMiddle(Features features, long[] even, long[] odd) {
    long[] t = table;
    for (int f = 0; f < features.size(); f += GROUP) {
      int a = features.place(f);
      int b = features.place(f + 1);
      int c = features.place(f + 2);
      int d = features.place(f + 3);
      add(t[a + 1] + t[b + 1] + t[c + 1] + t[d + 1], 1, even, odd);
      add(t[a + 2] + t[b + 2] + t[c + 2] + t[d + 2], 2, even, odd);
      add(t[a + 3] + t[b + 3] + t[c + 3] + t[d + 3], 3, even, odd);
      add(t[a + 4] + t[b + 4] + t[c + 4] + t[d + 4], 4, even, odd);
      add(t[a + 5] + t[b + 5] + t[c + 5] + t[d + 5], 5, even, odd);
      add(t[a + 6] + t[b + 6] + t[c + 6] + t[d + 6], 6, even, odd);
    }
  }

  private static void add(long eight, int column, long[] even, long[] odd) {
    even[column] += eight & EVERY_SECOND;
    odd[column] += eight >>> Byte.SIZE & EVERY_SECOND;
  }

  /** Adds the further rows, and tells by how much they are lifted together. */
  private int addFurther(Features features, long[] even, long[] odd) {
    int lift = 0;
    for (int f = 0; f < features.size(); f++) {
      int number = (int) (table[features.place(f) + LAST] >>> NUMBER_SHIFT);
      if (number != 0) {
        lift += FURTHER_LIFT;
        int place = furtherPlace(number);
        for (int column = 0; column < COLUMNS; column++) {
          add(table[place + column], column, even, odd);
        }
      }
    }
    return lift;
  }

  private int furtherPlace(int number) {
    return ((1 << bits) + number) * COLUMNS;
  }
}
