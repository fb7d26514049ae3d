package org.depeche.text;

/**
 * Weights laid out for adding. Eight of them are one number, each moved up by 128 so that it is not
 * negative; adding takes every second of them at a time, so that each sum has sixteen bits to grow
 * in. An eighth of all the time that reading takes is spent here: this is four times as quick as
 * adding weight by weight.
 */
final class PackedWeights implements Scorer {

  private static final int LANES = 8;
  private static final int SHIFT = 128;

  private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

  private final int bits;

  /** How many numbers make a row. */
  private final int columns;

  private final long[] table;

  private PackedWeights(int bits, int columns, long[] table) {
    this.bits = bits;
    this.columns = columns;
    this.table = table;
  }

  static PackedWeights of(Weights weights) {
    int classes = weights.classes().size();
    int columns = (classes + LANES - 1) / LANES;
    long[] table = new long[columns << weights.bits()];
    for (int row = 0; row < 1 << weights.bits(); row++) {
      for (int c = 0; c < classes; c++) {
        int place = row * columns + c / LANES;
        long lifted = weights.table()[row * classes + c] + SHIFT;
        table[place] |= lifted << Byte.SIZE * (c % LANES);
      }
    }
    return new PackedWeights(weights.bits(), columns, table);
  }

  /** An empty list of features that are places in this table. */
  Features features() {
    return new Features(bits, columns);
  }

  @Override
  public void score(Features features, int[] scores) {
    int size = features.size();
    for (int column = 0; column < columns; column++) {
      long even = 0;
      long odd = 0;
      for (int f = 0; f < size; f++) {
        long eight = table[features.place(f) + column];
        even += eight & EVERY_SECOND;
        odd += eight >>> Byte.SIZE & EVERY_SECOND;
      }
      int first = column * LANES;
      for (int c = first; c < Math.min(first + LANES, scores.length); c++) {
        long sums = (c & 1) == 0 ? even : odd;
        scores[c] = (int) (sums >>> Short.SIZE * (c - first >> 1) & 0xFFFF) - SHIFT * size;
      }
    }
  }
}
