package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.claim.EntityId;

/**
 * A noun phrase that tells who somebody is without naming him: "den sydkoreanske præsident",
 * "Bidens sikkerhedsrådgiver", "de to ledere".
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param head index of its noun
 * @param to index past its last token, with the phrase in "af" or "for" that belongs to it
 * @param noun its noun
 * @param label the noun in its base form with the adjectives that belong to an office
 * @param determiner what stands before it, in lower case: "den", "en", "hans"; empty for none
 * @param time former, present or coming, where it says so
 * @param count how many, where it says so
 * @param isOthers whether it speaks of other people than those who were named: "de øvrige ledere"
 * @param states the states thatit gives by adjective, genitive or "af"
 * @param owned whether a name in the genitive stands before it
 * @param owner the person or body to whom it belongs
 * @param ownerNoun index of the noun in the genitive to which it belongs
 * @param stateless whether it gives a land that is no state
 * @param hints the states of an adjective such as "nordisk", which names none of them
 */
record Description(
    int sentence,
    int from,
    int head,
    int to,
    Noun noun,
    String label,
    String determiner,
    Optional<String> time,
    OptionalInt count,
    boolean isOthers,
    List<EntityId> states,
    boolean owned,
    Optional<FoundName> owner,
    OptionalInt ownerNoun,
    boolean stateless,
    List<EntityId> hints) {

  Description {
    states = List.copyOf(states);
    hints = List.copyOf(hints);
  }

  /**
   * Told by its place, which few others of its article share, and near to those of its neighbours.
   */
  @Override
  public int hashCode() {
    return 31 * sentence + head;
  }

  /** Whether it speaks of somebody in particular. */
  boolean isDefinite() {
    return noun.definite()
        || owned
        || owner.isPresent()
        || ownerNoun.isPresent()
        || isPossessed()
        || switch (determiner) {
          case "den", "det", "de", "denne", "dette", "disse", "begge" -> true;
          default -> false;
        };
  }

  /** Whether a pronoun tells whose it is. */
  boolean isPossessed() {
    return switch (determiner) {
      case "hans", "hendes", "sin", "sit", "sine", "deres", "dens", "dets" -> true;
      default -> false;
    };
  }

  /** Whether it is an office, and no courtesy, sport or trade. */
  boolean isOffice() {
    return noun.isPost()
        && switch (noun.kind()) {
          case "COURTESY", "SPORT" -> false;
          default -> true;
        };
  }

  /** Whether it is the office of who leads a state. */
  boolean isLeader() {
    return noun.isLeader();
  }

  /** The same, of a state that the words around it give. */
  Description of(EntityId state) {
    return new Description(
        sentence,
        from,
        head,
        to,
        noun,
        label,
        determiner,
        time,
        count,
        isOthers,
        List.of(state),
        owned,
        owner,
        ownerNoun,
        stateless,
        hints);
  }

  /** The same office of other states, told by an adjective alone: "den svenske". */
  Description alone(int adjective, List<EntityId> other) {
    return new Description(
        sentence,
        adjective - 1,
        adjective,
        adjective + 1,
        noun.ofOne(),
        label,
        "den",
        Optional.empty(),
        OptionalInt.empty(),
        false,
        other,
        false,
        Optional.empty(),
        OptionalInt.empty(),
        false,
        List.of());
  }

  /** Whether the words say for whom it speaks. */
  boolean isTied() {
    return !states.isEmpty() || owner.isPresent() || stateless;
  }
}
