package org.depeche.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best way of giving each row at most one column: the Hungarian method of Kuhn (1955) and
 * Munkres (1957), in the form that lengthens the assignment by one row at a time along a shortest
 * alternating path and keeps a price for each row and column (Jonker and Volgenant 1987).
 */
final class Assignment {

  /** A row and the column that it is given. */
  record Pair(int row, int column) {}

  /** No row has this column yet. */
  private static final int FREE = -1;

  private final long[][] cost;
  private final int size;
  private final long[] rowPrice;
  private final long[] columnPrice;
  private final int[] rowOf;

  private Assignment(long[][] cost) {
    this.cost = cost;
    this.size = cost.length;
    this.rowPrice = new long[size];
    this.columnPrice = new long[size];
    this.rowOf = new int[size];
    Arrays.fill(rowOf, FREE);
  }

  /**
   * The pairs of the greatest sum of worths, by column.
   *
   * @param worth how much each row is worth in each column; a pair of worth 0 is never made
   */
  static List<Pair> best(int[][] worth) {
    int columns = worth.length == 0 ? 0 : worth[0].length;
    Assignment assignment = new Assignment(costs(worth, columns));
    for (int row = 0; row < assignment.size; row++) {
      assignment.place(row);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int row = assignment.rowOf[column];
      if (row < worth.length && worth[row][column] > 0) {
        pairs.add(new Pair(row, column));
      }
    }
    return pairs;
  }

  /** Worths as costs, filled up to a square with pairs that are worth nothing. */
  private static long[][] costs(int[][] worth, int columns) {
    int size = columns == 0 ? 0 : Math.max(worth.length, columns);
    long top = Arrays.stream(worth).flatMapToInt(Arrays::stream).max().orElse(0);
    long[][] costs = new long[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        boolean real = row < worth.length && column < columns;
        costs[row][column] = top - (real ? worth[row][column] : 0);
      }
    }
    return costs;
  }

  /** Gives a row a column; the rows that had those on the cheapest path there move on. */
  private void place(int row) {
    long[] reach = new long[size];
    int[] before = new int[size];
    boolean[] settled = new boolean[size];
    Arrays.fill(reach, Long.MAX_VALUE);
    int last = FREE;
    int at = row;
    do {
      relax(at, last, reach, before, settled);
      int next = nearest(reach, settled);
      pay(row, reach[next], reach, settled);
      settled[next] = true;
      last = next;
      at = rowOf[next];
    } while (at != FREE);
    for (int column = last; column != FREE; column = before[column]) {
      rowOf[column] = before[column] == FREE ? row : rowOf[before[column]];
    }
  }

  /** What each open column costs by way of that row. */
  private void relax(int row, int last, long[] reach, int[] before, boolean[] settled) {
    for (int column = 0; column < size; column++) {
      long way = cost[row][column] - rowPrice[row] - columnPrice[column];
      if (!settled[column] && way < reach[column]) {
        reach[column] = way;
        before[column] = last;
      }
    }
  }

  private int nearest(long[] reach, boolean[] settled) {
    int best = FREE;
    for (int column = 0; column < size; column++) {
      if (!settled[column] && (best == FREE || reach[column] < reach[best])) {
        best = column;
      }
    }
    return best;
  }

  /** Moves the prices so that the way to the nearest column costs nothing more. */
  private void pay(int row, long step, long[] reach, boolean[] settled) {
    rowPrice[row] += step;
    for (int column = 0; column < size; column++) {
      if (settled[column]) {
        rowPrice[rowOf[column]] += step;
        columnPrice[column] -= step;
      } else {
        reach[column] -= step;
      }
    }
  }
}
