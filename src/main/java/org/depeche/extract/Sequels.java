package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.extract.MeetingMerger.Group;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.time.TimeExpression;

/** Whether a mention tells what went before a meeting that is known, what came of it, or not. */
final class Sequels {

  private final Document document;

  Sequels(Document document) {
    this.document = document;
  }

  /** "X foreslog, at de mødtes, og et døgn senere stod de over for hinanden": what came of it. */
  boolean cameAbout(Group group, Meeting meeting) {
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

  /** "Det var X, der havde inviteret ham": to what has been told of since. */
  static boolean wasAsked(Meeting meeting) {
    return meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
        && meeting.match().frame().verb()
        && meeting.place().isEmpty()
        && meeting.when().isEmpty()
        && meeting
            .match()
            .clause()
            .filter(c -> c.isPerfect() && c.first().tag().isPast())
            .isPresent();
  }

  /**
   * "I maj besøgte X Y, og her bad han ham komme til A": a visit to A that has been since is what
   * he asked for.
   */
  boolean wasAskedBefore(List<Group> groups, Group held, Meeting meeting) {
    Match match = meeting.match();
    boolean asked =
        meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
            && match.frame().verb()
            && meeting.when().isEmpty()
            && match.clause().filter(this::isPast).isPresent();
    boolean there =
        meeting.place().isPresent()
            && held.place().isPresent()
            && document.geography().isWithin(held.place().get(), meeting.place().get());
    return asked
        && there
        && Lists.any(
            groups,
            g ->
                isBefore(g.when(), held.when())
                    && Lists.any(g.evidence(), e -> isOf(meeting.evidence(), e)));
  }

  /** Whether it was asked: "bad ham komme", "inviterede ham". */
  private boolean isPast(Clause clause) {
    Clause told =
        clause.isFinite()
            ? clause
            : document.clauses(clause.sentence()).parent(clause).orElse(clause);
    return told.first().tag().isPast();
  }

  private static boolean isOf(List<Evidence> evidence, Evidence other) {
    return Lists.any(evidence, e -> e.sentence().equals(other.sentence()));
  }

  private static boolean isBefore(Optional<When> when, Optional<When> then) {
    return when.flatMap(When::notAfter)
        .filter(w -> then.flatMap(When::notBefore).filter(w::isBefore).isPresent())
        .isPresent();
  }

  /** "Også Y skulle have været med til mødet med X": the one with X that was told to be off. */
  static boolean isCalledOffToo(Group group, Meeting meeting) {
    List<EntityId> with = meeting.match().parties().getOrDefault("med", List.of());
    return meeting.definite()
        && meeting.stance().filter(s -> s == Stance.CANCELLED).isPresent()
        && group.status() == Status.CANCELLED
        && !with.isEmpty()
        && group.sides().containsAll(with);
  }
}
