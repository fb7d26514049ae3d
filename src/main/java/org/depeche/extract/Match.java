package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * A frame of the lexicon met in a sentence.
 *
 * @param frame the row that matched
 * @param sentence where
 * @param trigger the verb or noun
 * @param clause the clause in which it stands; for a verb its own
 * @param parties who fills each grammatical function, in order of naming
 */
record Match(
    Frame frame,
    Sentence sentence,
    Token trigger,
    Optional<Clause> clause,
    Map<String, List<EntityId>> parties) {

  /** The parties in a role, in order of naming. */
  List<EntityId> in(Role role) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (String function : frame.roles().keySet()) {
      if (frame.fills(function, role)) {
        found.addAll(parties.getOrDefault(function, List.of()));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a phrase of that head is the trigger's own. */
  boolean isHeadedBy(Token head) {
    return head.equals(trigger) || Phrase.core(sentence, head).equals(trigger);
  }

  /** Whether it is a noun that speaks of something as known: "mødet", "deres møde". */
  boolean isDefinite() {
    return frame.noun()
        && (trigger.tag().isDefinite()
            || parties.containsKey(Matcher.POSSESSOR)
            || NounPhrases.isPossessed(sentence, trigger));
  }
}
