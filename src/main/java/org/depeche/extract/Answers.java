package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** Who says yes to an offer in a clause of its own: "X har inviteret Y, og Y har sagt ja". */
final class Answers {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Modality modality;

  Answers(Document document, Lexicon lexicon, Parties parties, Modality modality) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.modality = modality;
  }

  /** The mentions, with who accepts what they offer. */
  List<Meeting> to(List<Meeting> meetings) {
    List<Meeting> answered = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      boolean offered =
          meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
              || meeting.stance().filter(s -> s != Stance.DENIED).isPresent()
                  && !meeting.proposers().isEmpty();
      boolean open = offered && meeting.accepters().isEmpty();
      Match match = meeting.match();
      answered.add(
          open ? to(meeting, match.sentence().index(), match.trigger().index()) : pointed(meeting));
    }
    return answered;
  }

  /** "X skal mødes med Y. Det sagde han ja til": the mention, with who says yes to just that. */
  private Meeting pointed(Meeting meeting) {
    boolean coming = meeting.stance().filter(s -> s == Stance.COMING).isPresent();
    return document
        .sentence(meeting.match().sentence().index() + 1)
        .filter(s -> coming && meeting.accepters().isEmpty())
        .filter(s -> s.token(0).form().equals("Det"))
        .flatMap(s -> saying(meeting, s, -1))
        .orElse(meeting);
  }

  /** The mention, with who says yes to it soon after a word of a sentence. */
  Meeting to(Meeting meeting, int here, int word) {
    for (int s = here; s <= here + 2; s++) {
      Optional<Sentence> sentence = document.sentence(s);
      if (sentence.isEmpty()) {
        break;
      }
      Optional<Meeting> answered = saying(meeting, sentence.get(), s == here ? word : -1);
      if (answered.isPresent()) {
        return answered.get();
      }
    }
    return meeting;
  }

  private Optional<Meeting> saying(Meeting meeting, Sentence sentence, int from) {
    Clauses clauses = document.clauses(sentence);
    for (Clause clause : clauses.all()) {
      boolean yes =
          clause.verb().index() > from
              && modality.accepts(clauses, clause)
              && Lists.all(clause.arguments("imod"), a -> parties.of(sentence, a.head()).isEmpty());
      List<EntityId> who = yes ? answering(meeting, sentence, clauses, clause) : List.of();
      if (!who.isEmpty()) {
        return Optional.of(meeting.accepted(who).witnessed(told(meeting, clause)));
      }
    }
    return Optional.empty();
  }

  /** "X har sagt ja, oplyser Y": who tells of the answer, where somebody does. */
  private List<Evidence> told(Meeting meeting, Clause clause) {
    String rule = meeting.match().frame().name();
    return Lists.where(
        document.sources().evidence(clause.sentence(), clause.verb(), rule),
        e -> !e.attributedTo().isEmpty() || e.sourceText().isPresent());
  }

  private List<EntityId> answering(
      Meeting meeting, Sentence sentence, Clauses clauses, Clause clause) {
    List<EntityId> named =
        Stream.concat(
                clauses.subject(clause).stream(),
                clause.arguments(Clause.OBJECT).stream().map(Argument::head))
            .flatMap(h -> parties.of(sentence, h).stream())
            .flatMap(e -> side(meeting, e))
            .distinct()
            .toList();
    List<EntityId> others = Lists.where(meeting.sides(), e -> !meeting.proposers().contains(e));
    boolean pronoun =
        clauses.subject(clause).filter(t -> SmallWords.isAny(t, "han", "hun", "denne")).isPresent();
    // whoever it seems to mean: nobody says yes to his own offer
    boolean sole = pronoun || isOffer(clauses, clause);
    return sole && others.size() == 1 ? others : Lists.where(named, others::contains);
  }

  /** The side that a party is, or that speaks for it: the Xi of "Beijing har sagt ja". */
  private Stream<EntityId> side(Meeting meeting, EntityId party) {
    return meeting.sides().contains(party)
        ? Stream.of(party)
        : meeting.sides().stream()
            .filter(s -> party.kind() != EntityId.Kind.PERSON)
            .filter(s -> parties.delegation(s).contains(party));
  }

  /** "Invitationen er accepteret": by whoever was invited. */
  private boolean isOffer(Clauses clauses, Clause clause) {
    return clauses
        .subject(clause)
        .or(() -> Lists.first(clause.arguments(Clause.OBJECT), a -> true).map(Argument::head))
        .map(h -> Phrase.core(clause.sentence(), h))
        .filter(t -> t.tag().isNoun() && lexicon.is("initiative", t.lemma()))
        .isPresent();
  }
}
