package org.depeche.extract;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.TimeExpression;

/**
 * Is told by the extractors what they see, and why they let it go. What drops something answers
 * false, so that it can be the last operand of the condition that it explains.
 */
interface Trace {

  /** Listens to nobody. */
  Trace NONE = new Trace() {};

  /** Whether it wants to be told also what no claim depends on. */
  default boolean listens() {
    return false;
  }

  /** A row of the lexicon speaks of that word. */
  default void seen(Frame frame, Sentence sentence, Token trigger) {}

  /** A phrase fills a function of the row. */
  default void filled(
      Frame frame,
      Sentence sentence,
      Token trigger,
      String function,
      Token head,
      List<EntityId> who) {}

  /** Words of time are taken for those days. */
  default void dated(TimeExpression words, When when) {}

  /** Nothing comes of the word by that row. */
  default boolean drop(
      Frame frame, Sentence sentence, Token trigger, Reason reason, String detail) {
    return false;
  }

  /** Nothing comes of what a row has matched. */
  default boolean drop(Match match, Reason reason, String detail) {
    return drop(match.frame(), match.sentence(), match.trigger(), reason, detail);
  }

  /** Nothing comes of what a row has matched. */
  default boolean drop(Match match, Reason reason) {
    return drop(match, reason, "");
  }

  /** Nothing comes of the act that these tellings tell of. */
  default boolean drop(List<Evidence> tellings, Reason reason) {
    return false;
  }
}
