package org.depeche.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;
import org.depeche.time.TimeExpression;

/** What days the expressions of time in a document mean, as it goes on from one to the next. */
final class ToldTimes {

  private static final int FARTHEST = 3;
  private static final int DEEPEST = 18;
  private static final int DAYS_OF_WEEK = 7;

  private final Document document;

  ToldTimes(Document document) {
    this.document = document;
  }

  /** The expressions that stand in a clause. */
  List<TimeExpression> in(Clause clause) {
    return Lists.where(document.times(clause.sentence()), t -> isIn(t, clause));
  }

  /** Whether an expression stands in a clause of its sentence. */
  boolean isIn(TimeExpression time, Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    return clauses
        .of(first(clause.sentence(), time))
        .filter(c -> c.verb().index() == clause.verb().index())
        .isPresent();
  }

  /** The first word of an expression that is no verb: the "onsdag" of "førstkommende onsdag". */
  private static Token first(Sentence sentence, TimeExpression time) {
    return Lists.first(sentence.tokens().subList(time.from(), time.to()), t -> !t.tag().isVerb())
        .orElse(sentence.token(time.from()));
  }

  /** The last time that the sentences just before have told of: what "dagen efter" counts from. */
  Optional<When> reached(Sentence sentence) {
    return reached(sentence, FARTHEST);
  }

  private Optional<When> reached(Sentence sentence, int steps) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2); i--) {
      Sentence before = document.sentences().get(i);
      List<TimeExpression> times = document.times(before);
      for (int t = times.size() - 1; t >= 0; t--) {
        TimeExpression time = times.get(t);
        Optional<When> when =
            document
                .resolve(time.beginning(), Tense.PAST, Optional.empty())
                .or(
                    () ->
                        steps > 0
                            ? document.resolve(time, Tense.PAST, reached(before, steps - 1))
                            : Optional.empty());
        if (when.filter(w -> !isAhead(w)).isPresent()) {
          return when;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a time was over before the article was written: what is to come is not then. */
  boolean isOver(When when) {
    return document
        .article()
        .published()
        .filter(p -> when.notAfter().filter(d -> d.isBefore(p.first())).isPresent())
        .isPresent();
  }

  private boolean isAhead(When when) {
    return document
        .article()
        .published()
        .filter(p -> when.notBefore().filter(d -> d.isAfter(p.last())).isPresent())
        .isPresent();
  }

  /** The first of the times that resolves; what was is on no day to come. */
  Optional<When> first(
      Sentence sentence, List<TimeExpression> times, Tense tense, Optional<When> previous) {
    return Stream.concat(
            times.stream().filter(t -> isExact(sentence, t)),
            times.stream().filter(t -> !isExact(sentence, t)))
        .flatMap(
            t -> {
              boolean past = tense == Tense.PAST || isToldThere(sentence, t);
              Optional<When> told = past ? told(sentence, t) : Optional.empty();
              TimeExpression time =
                  t.ofTold().filter(x -> isLongOver(told) && isPluperfect(sentence, t)).orElse(t);
              return document
                  .resolve(time, past ? Tense.PAST : tense, told.or(() -> previous))
                  .filter(w -> !past || !isAhead(w))
                  .stream();
            })
        .findFirst();
  }

  private boolean isLongOver(Optional<When> told) {
    return told.filter(document.anchor()::isOfEarlierMonth).isPresent();
  }

  /** "De mødtes i marts. Tidligere på måneden havde han set X": before what was told. */
  private boolean isPluperfect(Sentence sentence, TimeExpression time) {
    return document
        .clauses(sentence)
        .of(sentence.token(time.from()))
        .filter(c -> c.isPerfect() && c.first().tag().isPast())
        .isPresent();
  }

  /** "i A i januar og en måned senere i B, hvor X kom": of two times the one at that place. */
  static List<TimeExpression> before(Optional<Clause> where, List<TimeExpression> times) {
    if (where.filter(Setting::isWhere).isEmpty() || times.size() < 2) {
      return times;
    }
    Sentence sentence = where.get().sentence();
    TimeExpression last = times.get(times.size() - 1);
    int from = times.get(times.size() - 2).to();
    boolean joined =
        last.to() <= where.get().first().index()
            && from < last.from()
            && Lists.any(
                sentence.tokens().subList(from, last.from()), t -> SmallWords.isAny(t, "og"));
    return joined ? List.of(last) : times;
  }

  /** "- Et år efter står byen her, sagde X, da han så Y": what a quote tells is not then. */
  static boolean isQuoted(Match match, TimeExpression time) {
    Sentence sentence = match.sentence();
    return isBelowQuote(sentence, sentence.token(time.from()))
        && !isBelowQuote(sentence, match.trigger());
  }

  private static boolean isBelowQuote(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < DEEPEST && at.head() >= 0; steps++) {
      if (at.relation().equals("qobj")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** "om to uger, nærmere bestemt den 28. juni": the time that says it best. */
  static boolean isExact(Sentence sentence, TimeExpression time) {
    int before = time.from() - 1;
    return before > 0
        && SmallWords.isAny(sentence.token(before), "bestemt")
        && SmallWords.isAny(sentence.token(before - 1), "nærmere", "mere");
  }

  /** "er på besøg i X, hvor han mandag blev modtaget": a day of what has been there already. */
  private boolean isToldThere(Sentence sentence, TimeExpression time) {
    return document
        .clauses(sentence)
        .of(sentence.token(time.from()))
        .filter(c -> Setting.isWhere(c) && c.first().tag().isPast())
        .filter(c -> !c.hasAuxiliary("skulle") && !c.hasAuxiliary("ville"))
        .isPresent();
  }

  /** The time told last before an expression, in its sentence or in those just before. */
  private Optional<When> told(Sentence sentence, TimeExpression time) {
    List<TimeExpression> times = document.times(sentence);
    for (int i = times.size() - 1; i >= 0; i--) {
      Optional<When> when =
          times.get(i).to() <= time.from()
              ? document.resolve(times.get(i), Tense.PAST, reached(sentence))
              : Optional.empty();
      if (when.filter(w -> !isAhead(w)).isPresent()) {
        return when;
      }
    }
    return reached(sentence);
  }

  /**
   * "rejste i denne uge til X i den tro, at han onsdag skulle tale med Y": the weekday of the week
   * that a clause above tells.
   */
  When inWeekAbove(Clause clause, When day) {
    Clauses clauses = document.clauses(clause.sentence());
    Optional<Clause> above = clauses.parent(clause);
    while (above.isPresent()) {
      Optional<When> moved =
          in(above.get()).stream()
              .flatMap(t -> document.resolve(t, Tense.PAST, Optional.empty()).stream())
              .filter(ToldTimes::isWeek)
              .flatMap(w -> moved(day, w).stream())
              .findFirst();
      if (moved.isPresent()) {
        return moved.get();
      }
      above = clauses.parent(above.get());
    }
    return day;
  }

  private static boolean isWeek(When when) {
    return when.notBefore()
        .flatMap(b -> when.notAfter().filter(b.plusDays(DAYS_OF_WEEK - 1L)::equals))
        .isPresent();
  }

  private static Optional<When> moved(When day, When week) {
    LocalDate first = week.notBefore().orElseThrow();
    return day.notBefore()
        .filter(d -> day.equals(When.day(d)))
        .flatMap(
            d ->
                Stream.of(d.minusDays(DAYS_OF_WEEK), d, d.plusDays(DAYS_OF_WEEK))
                    .filter(x -> !x.isBefore(first) && x.isBefore(first.plusDays(DAYS_OF_WEEK)))
                    .findFirst())
        .map(When::day);
  }
}
