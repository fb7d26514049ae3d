package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Sentence;

/** Who says yes to an offer in a clause of its own: "X har inviteret Y, og Y har sagt ja". */
final class Answers {

  private final Document document;
  private final Parties parties;
  private final Modality modality;

  Answers(Document document, Parties parties, Modality modality) {
    this.document = document;
    this.parties = parties;
    this.modality = modality;
  }

  /** The mentions, with who accepts what they offer. */
  List<Meeting> to(List<Meeting> meetings) {
    List<Meeting> answered = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      boolean open =
          meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
              && meeting.accepters().isEmpty();
      List<EntityId> yes = open ? saying(meeting) : List.of();
      answered.add(yes.isEmpty() ? meeting : meeting.accepted(yes));
    }
    return answered;
  }

  private List<EntityId> saying(Meeting meeting) {
    int here = meeting.match().sentence().index();
    for (int s = here; s <= here + 2; s++) {
      Optional<Sentence> sentence = document.sentence(s);
      if (sentence.isEmpty()) {
        break;
      }
      int from = s == here ? meeting.match().trigger().index() : -1;
      List<EntityId> who = saying(meeting, sentence.get(), from);
      if (!who.isEmpty()) {
        return who;
      }
    }
    return List.of();
  }

  private List<EntityId> saying(Meeting meeting, Sentence sentence, int from) {
    Clauses clauses = document.clauses(sentence);
    for (Clause clause : clauses.all()) {
      if (clause.verb().index() > from && modality.accepts(clauses, clause)) {
        List<EntityId> who =
            Stream.concat(
                    clauses.subject(clause).stream(),
                    clause.arguments(Clause.OBJECT).stream().map(Argument::head))
                .flatMap(h -> parties.of(sentence, h).stream())
                .filter(meeting.sides()::contains)
                .filter(e -> !meeting.proposers().contains(e))
                .toList();
        if (!who.isEmpty()) {
          return who;
        }
      }
    }
    return List.of();
  }
}
