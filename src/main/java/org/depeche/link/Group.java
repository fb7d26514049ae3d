package org.depeche.link;

import java.util.ArrayList;
import java.util.List;

/** Tellings of one act, as they are gathered. */
final class Group {

  private final List<Telling> tellings = new ArrayList<>();
  private final boolean vague;

  /**
   * A group of its own.
   *
   * @param first its first telling
   * @param vague whether that fits several acts, so that it says which one it is not: only what
   *     says the same and no more is put with it
   */
  Group(Telling first, boolean vague) {
    tellings.add(first);
    this.vague = vague;
  }

  List<Telling> tellings() {
    return tellings;
  }

  boolean isVague() {
    return vague;
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  /** Whether a telling can be of the same act as all of these, and is of the same as one. */
  boolean fits(Telling telling) {
    return tellings.stream().allMatch(other -> Agreement.isPossible(telling, other))
        && tellings.stream().anyMatch(other -> Agreement.isCertain(telling, other))
        && (!vague || tellings.get(0).when().equals(telling.when()) && isOf(telling));
  }

  /** Whether one of the tellings has the parties of that one. */
  boolean isOf(Telling telling) {
    return tellings.stream().anyMatch(other -> Agreement.isEqual(telling, other));
  }

  /** How many sentences one of the tellings shares with that one. */
  long quotesOf(Telling telling) {
    return tellings.stream().mapToLong(telling::quotesOf).max().orElse(0);
  }
}
