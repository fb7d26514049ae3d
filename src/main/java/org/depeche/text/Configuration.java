package org.depeche.text;

import java.util.Arrays;

/**
 * The state of an arc-eager parse: a stack, the rest of the sentence, and the arcs so far. The root
 * stands behind the last word.
 */
final class Configuration {

  static final int NONE = -1;

  /** The number of words; the root has that index. */
  final int size;

  final int[] head;
  final int[] relation;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftSet;
  final long[] rightSet;
  private final int[] stack;
  private int depth;
  private int next;

  Configuration(int size) {
    this.size = size;
    head = filled(size + 1);
    relation = new int[size + 1];
    left = filled(size + 1);
    left2 = filled(size + 1);
    right = filled(size + 1);
    right2 = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    leftSet = new long[size + 1];
    rightSet = new long[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** The word at that depth of the stack, 0 being its top. */
  int stack(int at) {
    return at < depth ? stack[depth - 1 - at] : NONE;
  }

  int depth() {
    return depth;
  }

  /** The next word, or the root. */
  int next() {
    return next;
  }

  /** The word that many places after the next, or the root. */
  int ahead(int places) {
    return next + places <= size ? next + places : NONE;
  }

  boolean isDone() {
    return next == size && depth == 0;
  }

  /** Whether there is more than one thing to do, or one in different ways. */
  boolean isFree() {
    return canLeft() || canRight() || canShift() && canReduce();
  }

  boolean canShift() {
    return next < size;
  }

  boolean canReduce() {
    return depth > 0 && head[stack[depth - 1]] != NONE;
  }

  boolean canLeft() {
    return depth > 0 && head[stack[depth - 1]] == NONE;
  }

  boolean canRight() {
    return depth > 0 && next < size;
  }

  void shift() {
    stack[depth++] = next++;
  }

  void reduce() {
    depth--;
  }

  /** Hangs the top of the stack on the next word. */
  void left(int label) {
    arc(next, stack[--depth], label);
  }

  /** Hangs the next word on the top of the stack. */
  void right(int label) {
    arc(stack[depth - 1], next, label);
    stack[depth++] = next++;
  }

  private void arc(int from, int to, int label) {
    head[to] = from;
    relation[to] = label;
    if (to < from) {
      leftCount[from]++;
      leftSet[from] |= 1L << label;
      left2[from] = left[from];
      left[from] = to;
    } else {
      rightCount[from]++;
      rightSet[from] |= 1L << label;
      right2[from] = right[from];
      right[from] = to;
    }
  }
}
