package org.depeche.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Whom somebody sees next: "Mandag var X hos Y. Onsdag venter Z" tells that X sees Z. */
final class NextInRow {

  /** So many sentences back the meeting can be that was the one before. */
  private static final int NEAR = 2;

  private static final String RECEIVING = "receive";
  private static final List<String> ELSEWHERE =
      List.of(Clause.OBJECT, "på", "med", "efter", "om", "for");

  private final Document document;
  private final Parties parties;

  NextInRow(Document document, Parties parties) {
    this.document = document;
    this.parties = parties;
  }

  /**
   * The mention as one of a meeting with whoever went to the one before; empty where it is none.
   */
  Optional<Meeting> after(Meeting before, Meeting mention) {
    Match match = mention.match();
    boolean close = match.sentence().index() - before.match().sentence().index() <= NEAR;
    boolean another =
        Lists.all(mention.sides(), e -> e.kind() == Kind.PERSON && !before.sides().contains(e));
    boolean later = mention.when().filter(w -> isOver(w, before.when())).isEmpty();
    if (!close || !another || !later || !opensWithTime(match) || waits(match)) {
      return Optional.empty();
    }
    return guest(before)
        .map(g -> Stream.concat(Stream.of(g), mention.sides().stream()).toList())
        .filter(parties::canMeet)
        .map(mention::anotherBetween);
  }

  private static boolean isOver(When when, Optional<When> before) {
    Optional<LocalDate> first = before.flatMap(When::notBefore);
    return when.notAfter().filter(l -> first.filter(l::isBefore).isPresent()).isPresent();
  }

  private boolean opensWithTime(Match match) {
    Sentence sentence = match.sentence();
    return Lists.any(
        document.times(sentence), t -> t.from() == 0 && t.to() <= match.trigger().index());
  }

  /** "Onsdag venter Z på svar", "venter, at det sker": who waits for something else. */
  private static boolean waits(Match match) {
    return match.frame().lemma().equals("vente")
        && match
            .clause()
            .filter(c -> !c.isFinite() || Lists.any(ELSEWHERE, f -> !c.arguments(f).isEmpty()))
            .isPresent();
  }

  /** Who went to the meeting before: the one of its sides of whom that clause speaks. */
  private Optional<EntityId> guest(Meeting before) {
    return before
        .match()
        .clause()
        .filter(c -> !before.match().frame().name().startsWith(RECEIVING) || c.isPassive())
        .map(parties::subject)
        .filter(s -> s.size() == 1 && before.sides().containsAll(s))
        .map(s -> s.get(0));
  }
}
