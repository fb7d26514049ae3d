package org.depeche.text;

import java.util.Arrays;

/** The features of one decision: places in a table of weights, found by hashing. */
final class Features {

  /** So few that the sums of their weights fit into sixteen bits. */
  private static final int MOST = 192;

  private final int shift;
  private final int width;
  private final int start;
  private final int[] places = new int[MOST];
  private final int[] lists = new int[MOST + 1];
  private final long[] whole = new long[Packing.COLUMNS];
  private final long[] odd = new long[Packing.COLUMNS];
  private final int[] sums = new int[Packing.COLUMNS * Packing.LANES];
  private int size;

  /**
   * @param bits the logarithm of the number of rows of the table
   * @param width the length of a row
   */
  Features(int bits, int width) {
    this(bits, width, 0);
  }

  /**
   * @param bits the logarithm of the number of rows of the table
   * @param width the length of a row
   * @param start where the first row begins
   */
  Features(int bits, int width, int start) {
    this.shift = 32 - bits;
    this.width = width;
    this.start = start;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Where the row of a feature begins. */
  int place(int feature) {
    return places[feature];
  }

  /** Room for where the rows go on, that it need not be made anew for each decision. */
  int[] lists() {
    return lists;
  }

  /** Zeros, one for each column, to add up what is added as it stands. */
  long[] whole() {
    Arrays.fill(whole, 0);
    return whole;
  }

  /** Zeros, to add up its odd lanes. */
  long[] odd() {
    Arrays.fill(odd, 0);
    return odd;
  }

  /** Room for the sums of the lanes. */
  int[] sums() {
    return sums;
  }

  /** Adds a place until there are a multiple of so many. */
  void fill(int multiple, int place) {
    while (size % multiple != 0) {
      places[size++] = place;
    }
  }

  void add(int template, int a) {
    put(mix(template * 0x9E3779B1, a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(template * 0x9E3779B1, a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template * 0x9E3779B1, a), b), c));
  }

  void add(int template, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), d));
  }

  private static int mix(int hash, int value) {
    int h = (hash ^ value) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) * 0xC2B2AE35;
  }

  private void put(int hash) {
    int h = hash ^ (hash >>> 14);
    places[size++] = start + ((h * 0x27D4EB2F) >>> shift) * width;
  }
}
