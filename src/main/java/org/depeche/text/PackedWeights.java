package org.depeche.text;

import java.util.function.IntPredicate;

/**
 * Weights laid out for adding, for a fifth of all the time that reading takes is spent here.
 *
 * <p>A row is eight numbers of eight lanes, a lane of a byte for each class. Nearly all weights are
 * small: lifted by 32, so that none is negative, they have six bits, and the lanes of four rows can
 * be added before they are spread over sixteen bits to add on. What a few weights have beyond the
 * small ones stands in a list, and in two lanes of the row where it does so.
 *
 * <p>The lanes in front are always scored, those behind only when they are asked for.
 */
final class PackedWeights implements Scorer {

  private static final int LANES = Packing.LANES;
  private static final int COLUMNS = Packing.COLUMNS;
  private static final int GROUP = 4;
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

  /** Packs weights whose classes are always scored together. */
  static PackedWeights of(Weights weights) {
    return of(weights, c -> c < Packing.MOST_IN_FRONT);
  }

  /**
   * Packs weights.
   *
   * @param always which classes are to be scored every time
   */
  static PackedWeights of(Weights weights, IntPredicate always) {
    return new Packing(weights, always).packed();
  }

  /** An empty list of features that are places in this table. */
  Features features() {
    return new Features(bits, COLUMNS, Packing.START);
  }

  @Override
  public void score(Features features, int[] scores) {
    score(features, scores, true);
  }

  /**
   * Sets the score of each class.
   *
   * @param all whether those that are not always scored are wanted; if not, theirs are of no worth
   */
  void score(Features features, int[] scores, boolean all) {
    features.fill(GROUP, Packing.START + (COLUMNS << bits));
    int[] sums = features.sums();
    int[] lists = features.lists();
    addFirst(features, sums);
    int count = lists(features, lists);
    addFront(features, sums);
    if (all) {
      addBehind(features, sums);
    }
    for (int i = 0; i < count; i++) {
      addBeyond(lists[i], sums);
    }
    int lift = Packing.LIFT * features.size();
    for (int c = 0; c < lanes.length; c++) {
      scores[c] = sums[lanes[c]] - lift;
    }
  }

  /**
   * Adds the first column by itself, and asks nothing of what it reads: so the processor fetches
   * many rows at a time, and not one after the other.
   */
  private void addFirst(Features features, int[] sums) {
    long[] t = table;
    long even = 0;
    long odd = 0;
    for (int f = 0; f < features.size(); f += GROUP) {
      long a = t[features.place(f)];
      long b = t[features.place(f + 1)];
      long c = t[features.place(f + 2)];
      long d = t[features.place(f + 3)];
      long four = a + b + c + d;
      even += four & EVERY_SECOND;
      odd += four >>> Byte.SIZE & EVERY_SECOND;
    }
    spread(0, even, odd, sums);
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

  /** Adds the other columns in front, in so many words: a loop is not unrolled dependably. */
  private void addFront(Features features, int[] sums) {
    long[] t = table;
    long even1 = 0;
    long odd1 = 0;
    long even2 = 0;
    long odd2 = 0;
    long even3 = 0;
    long odd3 = 0;
    long even4 = 0;
    long odd4 = 0;
    for (int f = 0; f < features.size(); f += GROUP) {
      int a = features.place(f);
      int b = features.place(f + 1);
      int c = features.place(f + 2);
      int d = features.place(f + 3);
      long four1 = t[a + 1] + t[b + 1] + t[c + 1] + t[d + 1];
      even1 += four1 & EVERY_SECOND;
      odd1 += four1 >>> Byte.SIZE & EVERY_SECOND;
      long four2 = t[a + 2] + t[b + 2] + t[c + 2] + t[d + 2];
      even2 += four2 & EVERY_SECOND;
      odd2 += four2 >>> Byte.SIZE & EVERY_SECOND;
      long four3 = t[a + 3] + t[b + 3] + t[c + 3] + t[d + 3];
      even3 += four3 & EVERY_SECOND;
      odd3 += four3 >>> Byte.SIZE & EVERY_SECOND;
      long four4 = t[a + 4] + t[b + 4] + t[c + 4] + t[d + 4];
      even4 += four4 & EVERY_SECOND;
      odd4 += four4 >>> Byte.SIZE & EVERY_SECOND;
    }
    spread(1, even1, odd1, sums);
    spread(2, even2, odd2, sums);
    spread(3, even3, odd3, sums);
    spread(4, even4, odd4, sums);
  }

  /** Adds the columns behind, likewise. */
  private void addBehind(Features features, int[] sums) {
    long[] t = table;
    long even5 = 0;
    long odd5 = 0;
    long even6 = 0;
    long odd6 = 0;
    long even7 = 0;
    long odd7 = 0;
    for (int f = 0; f < features.size(); f += GROUP) {
      int a = features.place(f);
      int b = features.place(f + 1);
      int c = features.place(f + 2);
      int d = features.place(f + 3);
      long four5 = t[a + 5] + t[b + 5] + t[c + 5] + t[d + 5];
      even5 += four5 & EVERY_SECOND;
      odd5 += four5 >>> Byte.SIZE & EVERY_SECOND;
      long four6 = t[a + 6] + t[b + 6] + t[c + 6] + t[d + 6];
      even6 += four6 & EVERY_SECOND;
      odd6 += four6 >>> Byte.SIZE & EVERY_SECOND;
      long four7 = t[a + 7] + t[b + 7] + t[c + 7] + t[d + 7];
      even7 += four7 & EVERY_SECOND;
      odd7 += four7 >>> Byte.SIZE & EVERY_SECOND;
    }
    spread(5, even5, odd5, sums);
    spread(6, even6, odd6, sums);
    spread(7, even7, odd7, sums);
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
