package org.depeche.extract;

import java.util.List;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/**
 * Journeys that are no meetings of their own: who "ankom mandag til A og mødes torsdag med X", or
 * "hvor han torsdag mødes med X", has not met X on Monday.
 */
final class Arrivals {

  private Arrivals() {}

  /** The mentions without the journeys behind which the meeting itself has a day of its own. */
  static List<Meeting> without(List<Meeting> mentions) {
    return Lists.where(mentions, m -> !isJourney(m) || Lists.none(mentions, o -> isIts(o, m)));
  }

  private static boolean isJourney(Meeting mention) {
    String rule = mention.match().frame().name();
    return rule.equals(Sides.BE_THERE) || rule.equals(Visits.VISIT);
  }

  private static boolean isIts(Meeting meeting, Meeting journey) {
    return !isJourney(meeting)
        && meeting.match().sentence().equals(journey.match().sentence())
        && meeting.match().trigger().index() > journey.match().trigger().index()
        && Set.copyOf(meeting.sides()).equals(Set.copyOf(journey.sides()))
        && (meeting.place().isEmpty() || meeting.place().equals(journey.place()))
        && (isAhead(meeting, journey)
            || meeting.when().isPresent()
                && journey.when().isPresent()
                && !meeting.when().equals(journey.when())
                && isLater(meeting, journey));
  }

  /** "er ankommet til A, hvor han i dag mødes med X": he has come, and has not met anybody. */
  private static boolean isAhead(Meeting meeting, Meeting journey) {
    return meeting.stance().filter(s -> s == Stance.COMING).isPresent()
        && journey.stance().filter(s -> s == Stance.DONE).isPresent()
        && meeting.when().isPresent()
        && meeting.match().clause().filter(Clause::isRelative).isPresent();
  }

  private static boolean isLater(Meeting meeting, Meeting journey) {
    return meeting
        .match()
        .clause()
        .filter(
            c ->
                c.relation().equals("conj")
                    || c.isRelative() && isOnADay(meeting) && isOnADay(journey))
        .isPresent();
  }

  private static boolean isOnADay(Meeting mention) {
    return mention.when().filter(w -> w.notBefore().equals(w.notAfter())).isPresent();
  }
}
