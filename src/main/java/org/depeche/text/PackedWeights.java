package org.depeche.text;

/**
 * Weights laid out for adding, for a fifth of all the time that reading takes is spent here.
 *
 * <p>A row is eight numbers of eight lanes, a lane of a byte for each class. Nearly all weights are
 * small: lifted by 32, so that none is negative, they have six bits, and the lanes of four rows can
 * be added before they are spread over sixteen bits to add on. What a few weights have beyond the
 * small ones stands in a list, and in two lanes of the row where it does so.
 */
final class PackedWeights implements Scorer {

  private static final int LANES = Packing.LANES;
  private static final int COLUMNS = Packing.COLUMNS;
  private static final int GROUP = 8;
  private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;

  private final int bits;
  private final long[] table;

  /** A lane and what is beyond a small weight there, in a byte each; 0 behind those of a row. */
  private final short[] beyond;

  /** The lane of each class. */
  private final int[] lanes;

  PackedWeights(int bits, long[] table, short[] beyond, int[] lanes) {
    this.bits = bits;
    this.table = table;
    this.beyond = beyond;
    this.lanes = lanes;
  }

  /** Packs weights. */
  static PackedWeights of(Weights weights) {
    return new Packing(weights).packed();
  }

  /** An empty list of features that are places in this table. */
  Features features() {
    return new Features(bits, COLUMNS, Packing.START);
  }

  @Override
  public void score(Features features, int[] scores) {
    features.fill(GROUP, Packing.START + (COLUMNS << bits));
    int[] sums = features.sums();
    int[] lists = features.lists();
    int count = goOn(features) ? lists(features, lists) : 0;
    add(features, sums);
    for (int i = 0; i < count; i++) {
      addBeyond(lists[i], sums);
    }
    int lift = Packing.LIFT * features.size();
    for (int c = 0; c < lanes.length; c++) {
      scores[c] = sums[lanes[c]] - lift;
    }
  }

  /**
   * Whether a row goes on in the list. It reads something of every row, does next to nothing with
   * it, and goes first: so the processor fetches many rows at a time, and not one after the other.
   */
  private boolean goOn(Features features) {
    long[] t = table;
    long any = 0;
    for (int f = 0; f < features.size(); f++) {
      any |= t[features.place(f)];
    }
    return any >>> Packing.LIST_SHIFT != 0;
  }

  /** Notes where rows go on in the list, without a branch, and tells how many do. */
  private int lists(Features features, int[] lists) {
    long[] t = table;
    int count = 0;
    for (int f = 0; f < features.size(); f++) {
      int list = (int) (t[features.place(f)] >>> Packing.LIST_SHIFT);
      lists[count] = list;
      count -= -list >> Integer.SIZE - 1;
    }
    return count;
  }

  /**
   * Adds all rows. The odd lanes are spread before they are added up; the even ones are what they
   * lack of the sum of the numbers as a whole.
   */
  private void add(Features features, int[] sums) {
    long[] t = table;
    long[] whole = features.whole();
    long[] odd = features.odd();
    for (int f = 0; f < features.size(); f += GROUP) {
      int a1 = features.place(f);
      int b1 = features.place(f + 1);
      int c1 = features.place(f + 2);
      int d1 = features.place(f + 3);
      int a2 = features.place(f + 4);
      int b2 = features.place(f + 5);
      int c2 = features.place(f + 6);
      int d2 = features.place(f + 7);
      for (int k = 0; k < COLUMNS; k++) {
        long four1 = t[a1 + k] + t[b1 + k] + t[c1 + k] + t[d1 + k];
        long four2 = t[a2 + k] + t[b2 + k] + t[c2 + k] + t[d2 + k];
        whole[k] += four1 + four2;
        odd[k] += (four1 >>> Byte.SIZE & EVERY_SECOND) + (four2 >>> Byte.SIZE & EVERY_SECOND);
      }
    }
    for (int k = 0; k < COLUMNS; k++) {
      spread(k, whole[k] - (odd[k] << Byte.SIZE), odd[k], sums);
    }
  }

  private static void spread(int column, long even, long odd, int[] sums) {
    int lane = column * LANES;
    for (int i = 0; i < LANES / 2; i++) {
      sums[lane + 2 * i] = (int) (even >>> Short.SIZE * i & 0xFFFF);
      sums[lane + 2 * i + 1] = (int) (odd >>> Short.SIZE * i & 0xFFFF);
    }
  }

  private void addBeyond(int list, int[] sums) {
    for (int at = list; beyond[at] != 0; at++) {
      sums[beyond[at] >> Byte.SIZE] += (byte) beyond[at];
    }
  }
}
