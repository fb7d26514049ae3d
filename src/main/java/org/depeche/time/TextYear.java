package org.depeche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.When;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * When a text itself says that it is written.
 *
 * <p>An article without a date still tells its year where its lead gives a day in full: with a
 * weekday and of something done ("mødtes onsdag den 16. juni 2021") that is the report's own day,
 * else, in the first two paragraphs, it is the month. And a text that speaks of "næste år" and
 * names two years in a row, none of them later, is of the first of these. Years of what was long
 * ago ("i november 1985", "siden 1978") fix nothing.
 */
public final class TextYear {

  private static final int LEAD_PARAGRAPHS = 3;
  private static final int DATELINE_TOKENS = 8;

  private final List<Sentence> sentences;
  private final List<TimeExpression> expressions = new ArrayList<>();

  private TextYear(List<Sentence> sentences) {
    this.sentences = sentences;
    sentences.forEach(s -> expressions.addAll(DanishTime.load().find(s)));
  }

  /** From where an article counts its times: its date, or else what its text fixes. */
  public static Anchor of(Article article, List<Sentence> sentences) {
    return article.published().map(Anchor::at).orElseGet(() -> of(sentences));
  }

  /** What the text fixes: a day, a month, a year, or nothing. */
  public static Anchor of(List<Sentence> sentences) {
    TextYear text = new TextYear(sentences);
    return text.lead().or(() -> text.yearInRow().map(Anchor::in)).orElse(Anchor.NONE);
  }

  private Optional<Anchor> lead() {
    return expressions.stream()
        .filter(e -> sentence(e).paragraph() < LEAD_PARAGRAPHS && !isOld(e))
        .flatMap(e -> day(e).map(isDateline(sentence(e)) ? Anchor::at : Anchor::told).stream())
        .findFirst();
  }

  private Optional<PublicationDate> day(TimeExpression expression) {
    if (!(expression.meaning() instanceof InYear dated)
        || dated.year().by() != YearChoice.By.NUMBER) {
      return Optional.empty();
    }
    boolean named = dated.part() instanceof YearPart.NamedDay;
    Sentence sentence = sentence(expression);
    if (!named && sentence.paragraph() > 1 || !isOfDays(dated.part())) {
      return Optional.empty();
    }
    boolean told = named && dated.part().fits(year(dated)) && !isComing(sentence);
    return dated.part().of(year(dated)).map(w -> date(w, told || isDateline(sentence)));
  }

  private static boolean isOfDays(YearPart part) {
    return part instanceof YearPart.NamedDay
        || part instanceof YearPart.Day
        || part instanceof YearPart.Joined joined && Lists.all(joined.parts(), TextYear::isOfDays);
  }

  private static PublicationDate date(When when, boolean exact) {
    LocalDate last = Edtf.last(when);
    return new PublicationDate(
        last.getYear(),
        OptionalInt.of(last.getMonthValue()),
        exact ? OptionalInt.of(last.getDayOfMonth()) : OptionalInt.empty());
  }

  /** Whether the text tells of a later year, or month of it, as of something that has been. */
  private boolean isOld(TimeExpression expression) {
    return expression.meaning() instanceof InYear dated
        && dated.year().by() == YearChoice.By.NUMBER
        && expressions.stream()
            .filter(e -> !isComing(sentence(e)) && !isNow(e))
            .anyMatch(
                e ->
                    number(e.meaning()).filter(y -> y > year(dated)).isPresent()
                        || isMonthAfter(e.meaning(), dated));
  }

  private static boolean isMonthAfter(Meaning meaning, InYear dated) {
    Optional<LocalDate> end = dated.part().of(year(dated)).flatMap(When::notAfter);
    return inYear(meaning)
        .filter(i -> i.year().by() == YearChoice.By.NUMBER && year(i) == year(dated))
        .flatMap(i -> i.part().of(year(i)))
        .flatMap(When::notBefore)
        .filter(b -> end.filter(d -> b.isAfter(d.plusMonths(1))).isPresent())
        .isPresent();
  }

  /** The days of a date in full. */
  static Optional<When> fullDate(TimeExpression expression) {
    return expression.meaning() instanceof InYear dated
            && dated.year().by() == YearChoice.By.NUMBER
            && (isOfDays(dated.part()) || dated.part() instanceof YearPart.Month)
        ? dated.part().of(year(dated))
        : Optional.empty();
  }

  /** The first of two years in a row, of which the text calls the second one the next year. */
  private Optional<Integer> yearInRow() {
    Set<Integer> numbers = new TreeSet<>();
    Set<Integer> shifts = new HashSet<>();
    for (TimeExpression e : expressions) {
      number(e.meaning()).ifPresent(numbers::add);
      shift(e.meaning()).ifPresent(shifts::add);
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    int last = Collections.max(numbers);
    boolean inRow = numbers.contains(last - 1);
    return Stream.of(-1, 1)
        .filter(s -> inRow && shifts.contains(s))
        .map(s -> s > 0 ? last - 1 : last)
        .reduce((a, b) -> a.equals(b) ? a : -1)
        .filter(y -> y > 0);
  }

  private static Optional<Integer> number(Meaning meaning) {
    return inYear(meaning).filter(i -> i.year().by() == YearChoice.By.NUMBER).map(TextYear::year);
  }

  private static Optional<Integer> shift(Meaning meaning) {
    return inYear(meaning).filter(i -> i.year().by() == YearChoice.By.FROM_NOW).map(TextYear::year);
  }

  private static Optional<InYear> inYear(Meaning meaning) {
    if (meaning instanceof Portion portion) {
      return inYear(portion.whole());
    }
    if (meaning instanceof Sided sided) {
      return inYear(sided.time());
    }
    if (meaning instanceof Bound bound && bound.side() != Bound.Side.SINCE) {
      return inYear(bound.of());
    }
    return meaning instanceof InYear year ? Optional.of(year) : Optional.empty();
  }

  private static int year(InYear dated) {
    return dated.year().value();
  }

  /** "at strømmen i 2030 må komme fra": between its marks the text tells of it in the present. */
  private boolean isNow(TimeExpression expression) {
    List<Token> tokens = sentence(expression).tokens();
    int from = expression.from();
    while (from > 0 && !tokens.get(from - 1).tag().isMark()) {
      from--;
    }
    int to = expression.to();
    while (to < tokens.size() && !tokens.get(to).tag().isMark()) {
      to++;
    }
    List<Token> span = Lists.where(tokens.subList(from, to), t -> t.tag().isFinite());
    return !span.isEmpty() && Lists.none(span, t -> t.tag().isPast());
  }

  private static boolean isComing(Sentence sentence) {
    return Lists.any(sentence.tokens(), t -> DanishTime.load().isComing(t));
  }

  /** "Genève, den 16. juni 2021." */
  private static boolean isDateline(Sentence sentence) {
    return sentence.index() == 0 && sentence.tokens().size() <= DATELINE_TOKENS;
  }

  private Sentence sentence(TimeExpression expression) {
    return Lists.first(sentences, s -> s.index() == expression.sentence()).orElseThrow();
  }
}
