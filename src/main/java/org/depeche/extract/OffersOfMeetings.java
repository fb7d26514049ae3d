package org.depeche.extract;

import org.depeche.claim.Status;
import org.depeche.extract.MeetingMerger.Group;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.time.TimeExpression;

/** Tells whether an offer to meet and a meeting that was held are one: what came of the offer. */
final class OffersOfMeetings {

  private final Document document;

  OffersOfMeetings(Document document) {
    this.document = document;
  }

  /** Whether a mention is of the same meeting as others, of which one side was only offered. */
  boolean areOf(Group group, Meeting meeting) {
    boolean held = group.status() == Status.HELD;
    return held && (wasAsked(meeting) || isPrelude(group, meeting)) || cameAbout(group, meeting);
  }

  /** "X foreslog, at de mødtes, og et døgn senere stod de over for hinanden": what came of it. */
  private boolean cameAbout(Group group, Meeting meeting) {
    Match match = meeting.match();
    int back = match.sentence().index() - group.first().sentence().index();
    return meeting.stance().filter(s -> s == Stance.DONE).isPresent()
        && match.frame().verb()
        && group.status() != Status.CANCELLED
        && group.when().isEmpty()
        && back >= 0
        && back <= 1
        && Lists.any(document.times(match.sentence()), t -> isLater(match.sentence(), t));
  }

  /** "et døgn senere stod de", and not "dagen efter at de stod". */
  private static boolean isLater(Sentence sentence, TimeExpression time) {
    return SmallWords.isAny(sentence.token(time.to() - 1), "senere", "efter")
        && time.to() < sentence.tokens().size()
        && sentence.token(time.to()).tag().isVerb();
  }

  /** "Mødet var X' idé. I et brev inviterede han de to": to what the sentence before speaks of. */
  private static boolean isPrelude(Group group, Meeting meeting) {
    Match match = meeting.match();
    return meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
        && match.frame().verb()
        && meeting.when().isEmpty()
        && match.clause().filter(c -> c.first().tag().isPast()).isPresent()
        && group.pointed() == match.sentence().index() - 1;
  }

  /** "Det var X, der havde inviteret ham": to what has been told of since. */
  private static boolean wasAsked(Meeting meeting) {
    return meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
        && meeting.match().frame().verb()
        && meeting.place().isEmpty()
        && meeting.when().isEmpty()
        && meeting
            .match()
            .clause()
            .filter(c -> c.first().tag().isPast() && (c.isPerfect() || isCleft(c)))
            .isPresent();
  }

  /** "Det var X, der inviterede ham" */
  private static boolean isCleft(Clause clause) {
    return clause.isRelative() && SmallWords.isAny(clause.sentence().token(0), "det");
  }
}
