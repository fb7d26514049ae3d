package org.depeche.text;

import java.util.List;

/**
 * The moves of the parser by number: shift, reduce, and an arc to the left or right by relation.
 */
final class Actions {

  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int FIRST_LEFT = 2;

  private final List<String> names;
  private final int firstRight;
  private final int[] label;
  private final List<String> relations;

  /**
   * @param names {@code shift}, {@code reduce}, then {@code <subj} and all others to the left, then
   *     {@code >dobj} and all others to the right
   */
  Actions(List<String> names) {
    this.names = names;
    int right = FIRST_LEFT;
    while (right < names.size() && names.get(right).charAt(0) == '<') {
      right++;
    }
    if (names.stream().skip(right).anyMatch(n -> n.charAt(0) != '>')) {
      throw new IllegalArgumentException(
          "arcs to the left before those to the right are expected, not " + names);
    }
    firstRight = right;
    label = new int[names.size()];
    relations =
        names.stream()
            .skip(FIRST_LEFT)
            .map(n -> n.substring(1).intern()) // as the code has them, which is seen at once
            .distinct()
            .sorted()
            .toList();
    for (int i = FIRST_LEFT; i < names.size(); i++) {
      label[i] = relations.indexOf(names.get(i).substring(1));
    }
  }

  int count() {
    return names.size();
  }

  boolean isLeft(int action) {
    return action >= FIRST_LEFT && action < firstRight;
  }

  /** The first of the arcs to the right, with which the actions end. */
  int firstRight() {
    return firstRight;
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
    return isLeft(action) ? state.canLeft() : state.canRight();
  }

  void apply(int action, Configuration state) {
    if (action == SHIFT) {
      state.shift();
    } else if (action == REDUCE) {
      state.reduce();
    } else if (isLeft(action)) {
      state.left(label[action]);
    } else {
      state.right(label[action]);
    }
  }
}
