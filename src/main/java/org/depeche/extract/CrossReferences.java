package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.claim.Act;
import org.depeche.claim.ActId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.depeche.text.Lists;

/**
 * What acts of one article have to do with each other: what a letter conveys, where a promise was
 * made.
 */
final class CrossReferences {

  /** "mens selve invitationen var mundtlig": told of a letter too, so it is not in that. */
  private static final Pattern ORAL = Pattern.compile("\\bmundtlig");

  private CrossReferences() {}

  /** The same acts, with letters that convey and promises that were made in another of them. */
  static List<Act> draw(List<Act> acts) {
    return Lists.map(acts, a -> draw(a, acts));
  }

  private static Act draw(Act act, List<Act> acts) {
    if (act instanceof Letter letter) {
      List<ActId> conveyed = acts.stream().filter(a -> isConveyed(letter, a)).map(Act::id).toList();
      return letter.conveying(conveyed);
    }
    if (act instanceof Pledge pledge) {
      return madeAt(pledge, acts).<Act>map(pledge::madeAt).orElse(pledge);
    }
    return act;
  }

  /**
   * A letter conveys what its sender proposes or promises in a sentence that tells of the letter.
   */
  private static boolean isConveyed(Letter letter, Act act) {
    if (act instanceof Summit summit) {
      return Lists.any(summit.proposedBy(), letter.senders()::contains) && isWritten(letter, act);
    }
    if (act instanceof Pledge pledge) {
      return Lists.any(pledge.pledgedBy(), letter.senders()::contains) && isWritten(letter, act);
    }
    return false;
  }

  /**
   * A promise was made in the letter, or else at the meeting that was held, of which its sentence
   * tells: the letter is from those who promise, and they took part in the meeting.
   */
  private static Optional<ActId> madeAt(Pledge pledge, List<Act> acts) {
    return Stream.concat(
            acts.stream().filter(a -> a instanceof Letter l && isIn(pledge, l)),
            acts.stream().filter(a -> a instanceof Summit s && isAt(pledge, s)))
        .map(Act::id)
        .findFirst();
  }

  private static boolean isIn(Pledge pledge, Letter letter) {
    return letter.senders().containsAll(pledge.pledgedBy()) && isWritten(letter, pledge);
  }

  private static boolean isAt(Pledge pledge, Summit summit) {
    return summit.status() == Status.HELD
        && summit.participants().containsAll(pledge.pledgedBy())
        && shareSentence(pledge, summit);
  }

  private static boolean isWritten(Letter letter, Act act) {
    return shareSentence(letter, act)
        && shared(letter, act).noneMatch(e -> ORAL.matcher(e.quote()).find());
  }

  private static boolean shareSentence(Act a, Act b) {
    return shared(a, b).findFirst().isPresent();
  }

  /** The evidence of one act in sentences that tell of another too. */
  private static Stream<Evidence> shared(Act a, Act b) {
    List<Evidence> other = b.facts().evidence();
    return a.facts().evidence().stream()
        .filter(e -> Lists.any(other, o -> o.sentence().equals(e.sentence())));
  }
}
