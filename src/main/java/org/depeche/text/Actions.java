package org.depeche.text;

import java.util.List;

/**
 * The moves of the parser by number: shift, reduce, and an arc to the left or right by relation.
 */
final class Actions {

  static final int SHIFT = 0;
  static final int REDUCE = 1;

  private final List<String> names;
  private final boolean[] left;
  private final boolean[] right;
  private final int[] label;
  private final List<String> relations;

  /**
   * @param names {@code shift}, {@code reduce}, then {@code <subj}, {@code >dobj} and so on
   */
  Actions(List<String> names) {
    this.names = names;
    left = new boolean[names.size()];
    right = new boolean[names.size()];
    label = new int[names.size()];
    relations = names.stream().skip(2).map(n -> n.substring(1)).distinct().sorted().toList();
    for (int i = 2; i < names.size(); i++) {
      left[i] = names.get(i).charAt(0) == '<';
      right[i] = !left[i];
      label[i] = relations.indexOf(names.get(i).substring(1));
    }
  }

  int count() {
    return names.size();
  }

  boolean isLeft(int action) {
    return left[action];
  }

  boolean isRight(int action) {
    return right[action];
  }

  /** The number of the relation that an arc gets. */
  int label(int action) {
    return label[action];
  }

  /** The name of a relation by its number. */
  String relation(int label) {
    return relations.get(label);
  }

  /** The number of a relation; -1 where it is unknown. */
  int label(String relation) {
    return relations.indexOf(relation);
  }

  boolean isAllowed(int action, Configuration state) {
    if (action == SHIFT) {
      return state.canShift();
    }
    if (action == REDUCE) {
      return state.canReduce();
    }
    return left[action] ? state.canLeft() : state.canRight();
  }

  void apply(int action, Configuration state) {
    if (action == SHIFT) {
      state.shift();
    } else if (action == REDUCE) {
      state.reduce();
    } else if (left[action]) {
      state.left(label[action]);
    } else {
      state.right(label[action]);
    }
  }
}
