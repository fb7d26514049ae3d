package org.depeche.time;

import java.util.List;
import java.util.Set;

/** Something that a pattern can ask for by name: a kind of word, a number, the outcome of rules. */
interface Symbol {

  /** What stands in {@link #starts} for any number. */
  String NUMBER = "0";

  /** Every way in which it can stand from there on. */
  List<Found> match(List<Atom> atoms, int at);

  /** The words, in lower case, that it can begin with, and what can stand second. */
  Starts starts();

  /** The words, in lower case, that it can begin with. */
  default Set<String> firsts() {
    return starts().firsts();
  }

  /**
   * One way in which it stands there.
   *
   * @param end the atom after its last
   * @param value what it means
   */
  record Found(int end, Object value) {}
}
