package org.depeche.extract;

import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;
import org.depeche.time.TimeExpression;

/**
 * When those met last who have not met since: "X og Y har ikke set hinanden siden Hanoi i februar
 * 2019" tells of a meeting.
 */
final class LastTimes {

  /** Where and when it was. */
  record Last(Optional<EntityId> place, Optional<When> when) {}

  private static final String SINCE = "siden";

  private final Document document;
  private final Parties parties;

  LastTimes(Document document, Parties parties) {
    this.document = document;
    this.parties = parties;
  }

  /** The last time that a denied meeting speaks of; empty where it names no time and no place. */
  Optional<Last> of(Match match) {
    Optional<Clause> clause =
        match.clause().filter(c -> c.isPerfect() && match.frame().verb() && isNegated(c));
    Optional<Token> since = clause.flatMap(c -> c.dependent(SINCE));
    return since.flatMap(s -> last(match.sentence(), s, clause.get()));
  }

  private static boolean isNegated(Clause clause) {
    return SmallWords.isNegated(clause) && clause.dependent("aldrig").isEmpty();
  }

  private Optional<Last> last(Sentence sentence, Token since, Clause clause) {
    Optional<TimeExpression> time =
        document.times(sentence).stream()
            .filter(
                t ->
                    t.from() >= since.index()
                        && document
                            .clauses(sentence)
                            .of(sentence.token(t.from()))
                            .filter(clause::equals)
                            .isPresent())
            .findFirst();
    Optional<EntityId> place =
        clause.arguments(SINCE).stream()
            .map(Argument::head)
            .flatMap(h -> parties.place(sentence, h).stream())
            .findFirst();
    boolean bare = time.filter(t -> t.from() - since.index() <= 1).isPresent();
    return place.isPresent() || bare
        ? Optional.of(new Last(place, time.flatMap(this::resolved)))
        : Optional.empty();
  }

  private Optional<When> resolved(TimeExpression time) {
    return document.resolve(time.beginning(), Tense.PAST, Optional.empty());
  }
}
