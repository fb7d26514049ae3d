package org.depeche.extract;

import java.util.List;
import java.util.Set;
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
        && meeting.when().isPresent()
        && journey.when().isPresent()
        && !meeting.when().equals(journey.when())
        && meeting
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
