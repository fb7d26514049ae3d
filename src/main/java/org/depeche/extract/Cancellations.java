package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Meetings that a clause of its own calls off: "X skulle mødes med Y. Det blev aflyst." */
final class Cancellations {

  private static final Set<String> POINTING =
      Set.of("det", "den", "dette", "turen", "rejsen", "besøget", "visitten", "mødet", "planen");
  private static final Set<String> POINTED =
      Set.of("tur", "rejse", "besøg", "genbesøg", "visit", "genvisit", "møde", "topmøde", "plan");
  private static final Set<String> POINTERS = Set.of("den", "det", "denne", "dette");

  private final Document document;
  private final Lexicon lexicon;

  Cancellations(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The mentions, those that are called off right behind as what they have come to. */
  List<Meeting> in(List<Meeting> meetings) {
    List<Meeting> told = new ArrayList<>();
    for (Meeting meeting : meetings) {
      told.add(isOpen(meeting) && isCalledOff(meeting) ? meeting.cancelled() : meeting);
    }
    return told;
  }

  private static boolean isOpen(Meeting meeting) {
    boolean done = meeting.stance().filter(s -> s == Stance.DONE).isPresent();
    return meeting.stance().isPresent()
        && (!done || meeting.match().frame().name().equals("call-to"));
  }

  private boolean isCalledOff(Meeting meeting) {
    Sentence here = meeting.match().sentence();
    int verb = meeting.match().trigger().index();
    return Lists.any(document.clauses(here).all(), c -> c.verb().index() > verb && isCallingOff(c))
        || document.sentence(here.index() + 1).stream()
            .flatMap(s -> document.clauses(s).all().stream())
            .anyMatch(this::isCallingOff);
  }

  /**
   * "Det blev aflyst", "det aflyste X", "blev turen taget af programmet": what it is said of is
   * only pointed at.
   */
  private boolean isCallingOff(Clause clause) {
    boolean passive = clause.isPassive();
    Optional<Token> said =
        passive
            ? document.clauses(clause.sentence()).subject(clause)
            : clause.arguments(Clause.OBJECT).stream()
                .map(Clause.Argument::head)
                .filter(h -> h.index() < clause.first().index())
                .findFirst();
    boolean pointed =
        said.map(s -> Phrase.core(clause.sentence(), s))
            .filter(s -> POINTING.contains(s.lower()) || isPointed(clause.sentence(), s))
            .isPresent();
    boolean negated = clause.dependent("ikke").isPresent();
    return pointed && clause.isFinite() && !negated && isOff(clause);
  }

  /** "Den rejse blev skrinlagt". */
  private static boolean isPointed(Sentence sentence, Token noun) {
    return POINTED.contains(noun.lemma())
        && noun.index() > 0
        && POINTERS.contains(sentence.token(noun.index() - 1).lower());
  }

  private boolean isOff(Clause clause) {
    boolean off =
        lexicon
            .stance(clause.verb().lemma())
            .filter(w -> w.stance() == Stance.CANCELLED)
            .isPresent();
    boolean struck =
        clause.arguments("af").stream()
            .map(a -> Phrase.core(clause.sentence(), a.head()))
            .anyMatch(t -> lexicon.is("schedule", t.lemma()));
    return off || struck && clause.verb().lemma().equals("tage");
  }
}
