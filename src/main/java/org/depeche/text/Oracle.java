package org.depeche.text;

/**
 * The dynamic oracle of Goldberg and Nivre: how many arcs of the true tree each move puts out of
 * reach, from any state.
 */
final class Oracle {

  private final int[] head;
  private final int[] label;

  /**
   * @param head the true head of each word
   * @param label the number of each word's true relation
   */
  Oracle(int[] head, int[] label) {
    this.head = head;
    this.label = label;
  }

  /** Sets the cost of each move; those that are not allowed cost {@link Integer#MAX_VALUE}. */
  void costs(Configuration state, Actions actions, int[] costs) {
    int shift = state.canShift() ? shiftCost(state) : Integer.MAX_VALUE;
    int reduce = state.canReduce() ? childrenAhead(state, 0) : Integer.MAX_VALUE;
    int left = state.canLeft() ? leftCost(state) : Integer.MAX_VALUE;
    int right = state.canRight() ? rightCost(state) : Integer.MAX_VALUE;
    int top = state.stack(0);
    int next = state.next();
    for (int a = 0; a < costs.length; a++) {
      if (a == Actions.SHIFT) {
        costs[a] = shift;
      } else if (a == Actions.REDUCE) {
        costs[a] = reduce;
      } else if (actions.isLeft(a)) {
        boolean wrong =
            left < Integer.MAX_VALUE && head[top] == next && label[top] != actions.label(a);
        costs[a] = wrong ? left + 1 : left;
      } else {
        boolean wrong =
            right < Integer.MAX_VALUE && head[next] == top && label[next] != actions.label(a);
        costs[a] = wrong ? right + 1 : right;
      }
    }
  }

  private int shiftCost(Configuration state) {
    int next = state.next();
    int cost = 0;
    for (int d = 0; d < state.depth(); d++) {
      int word = state.stack(d);
      cost += head[next] == word ? 1 : 0;
      cost += head[word] == next && state.head[word] == Configuration.NONE ? 1 : 0;
    }
    return cost;
  }

  private int childrenAhead(Configuration state, int from) {
    int top = state.stack(0);
    int cost = 0;
    for (int word = state.next() + from; word < state.size; word++) {
      cost += head[word] == top ? 1 : 0;
    }
    return cost;
  }

  private int leftCost(Configuration state) {
    int top = state.stack(0);
    return childrenAhead(state, 0) + (head[top] > state.next() ? 1 : 0);
  }

  private int rightCost(Configuration state) {
    int next = state.next();
    int top = state.stack(0);
    int cost = head[next] > next ? 1 : 0;
    for (int d = 0; d < state.depth(); d++) {
      int word = state.stack(d);
      cost += head[next] == word && word != top ? 1 : 0;
      cost += head[word] == next && state.head[word] == Configuration.NONE ? 1 : 0;
    }
    return cost;
  }
}
