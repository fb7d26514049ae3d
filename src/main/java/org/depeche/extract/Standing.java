package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.text.Token;

/**
 * How things stand with what a word tells, and who brought it there.
 *
 * @param stance how; empty where nothing says
 * @param proposer the head of the phrase that names who wishes, offers or asks
 * @param accepter the head of the phrase that names who says yes
 */
record Standing(Optional<Stance> stance, List<Token> proposer, List<Token> accepter) {

  /** Copies its lists. */
  Standing {
    proposer = List.copyOf(proposer);
    accepter = List.copyOf(accepter);
  }

  static Standing of(Stance stance) {
    return new Standing(Optional.of(stance), List.of(), List.of());
  }

  static Standing unknown() {
    return new Standing(Optional.empty(), List.of(), List.of());
  }

  boolean is(Stance wanted) {
    return stance.filter(s -> s == wanted).isPresent();
  }

  Standing with(Stance other) {
    return new Standing(Optional.of(other), proposer, accepter);
  }
}
