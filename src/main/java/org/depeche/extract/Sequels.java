package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.extract.MeetingMerger.Group;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/** Whether a mention tells what went before a meeting that is known, or that it is off too. */
final class Sequels {

  private final Document document;

  Sequels(Document document) {
    this.document = document;
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
            g -> isBefore(g.when(), held.when()) && MeetingMerger.sharesSentence(g, meeting));
  }

  /** Whether it was asked: "bad ham komme", "inviterede ham". */
  private boolean isPast(Clause clause) {
    Clause told =
        clause.isFinite()
            ? clause
            : document.clauses(clause.sentence()).parent(clause).orElse(clause);
    return told.first().tag().isPast();
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
