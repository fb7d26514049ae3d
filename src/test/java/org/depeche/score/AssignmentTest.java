package org.depeche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.score.Assignment.Pair;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void oneRowGetsItsBestColumn() {
    assertEquals(List.of(new Pair(0, 1)), Assignment.best(new int[][] {{3, 7, 5}}));
  }

  @Test
  void aRowGivesWayWhereTheSumIsGreaterSo() {
    assertEquals(
        List.of(new Pair(1, 0), new Pair(0, 1)), Assignment.best(new int[][] {{9, 8}, {9, 1}}));
  }

  @Test
  void whatIsWorthNothingIsNoPair() {
    assertEquals(List.of(new Pair(0, 0)), Assignment.best(new int[][] {{5, 0}, {4, 0}, {0, 0}}));
  }

  @Test
  void nothingIsGivenToNobody() {
    assertEquals(List.of(), Assignment.best(new int[][] {}));
    assertEquals(List.of(), Assignment.best(new int[][] {{}, {}}));
  }

  @Test
  void noOtherWayOfPairingIsWorthMore() {
    int[][] worth = {{7, 4, 3, 9}, {6, 8, 5, 9}, {9, 4, 4, 8}, {2, 3, 9, 9}};

    int sum = Assignment.best(worth).stream().mapToInt(p -> worth[p.row()][p.column()]).sum();

    assertEquals(bestSum(worth, 0, 0), sum);
  }

  /** The greatest sum, by trying all ways. */
  private static int bestSum(int[][] worth, int row, int taken) {
    int best = 0;
    for (int column = 0; row < worth.length && column < worth[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        int sum = worth[row][column] + bestSum(worth, row + 1, taken | 1 << column);
        best = Math.max(best, sum);
      }
    }
    return best;
  }
}
