package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Edtf;
import org.depeche.time.Tense;

/**
 * From when to when something lasts whose beginning and end are told apart: "Topmødet, som begyndte
 * tirsdag og slutter torsdag".
 */
final class Course {

  private static final List<String> DAYS =
      List.of("en", "to", "tre", "fire", "fem", "seks", "syv", "otte");

  private final Document document;
  private final Lexicon lexicon;
  private final ToldTimes times;

  Course(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.times = new ToldTimes(document);
  }

  /** From its beginning to its end, or until its end where nothing tells when it began. */
  Optional<When> of(Match match) {
    Optional<When> days = ofDays(match);
    if (days.isPresent()) {
      return days;
    }
    Optional<When> end = when(match, "end", false);
    Optional<When> begin = when(match, "begin", false);
    return begin.isPresent()
        ? end.filter(e -> isBefore(begin.get(), e)).map(e -> Edtf.lasting(begin.get(), e))
        : when(match, "end", !isEnding(match))
            .filter(e -> e.notBefore().equals(e.notAfter()))
            .map(e -> Edtf.by(e.notAfter().get()));
  }

  /** "sluttede søndag to dages topmøde", "et to dage langt møde sluttede søndag". */
  private Optional<When> ofDays(Match match) {
    int days = days(match);
    return match
        .clause()
        .filter(c -> days > 1 && lexicon.is("end", c.verb().lemma()))
        .filter(c -> isOf(match, c))
        .flatMap(c -> times.first(match.sentence(), times.in(c), tense(c), Optional.empty()))
        .filter(e -> e.notBefore().isPresent() && e.notBefore().equals(e.notAfter()))
        .map(e -> Edtf.lasting(When.day(e.notAfter().get().minusDays(days - 1L)), e));
  }

  private boolean isOf(Match match, Clause clause) {
    return document.clauses(match.sentence()).subject(clause).filter(match::isHeadedBy).isPresent()
        || Lists.any(clause.arguments(Clause.OBJECT), a -> match.isHeadedBy(a.head()));
  }

  /** How many days it lasts by the words before it; 0 where they do not say. */
  private static int days(Match match) {
    List<Token> tokens = match.sentence().tokens();
    for (int i = match.trigger().index() - 1; i > 0 && i > match.trigger().index() - 4; i--) {
      if (SmallWords.isAny(tokens.get(i), "dages", "dage")) {
        return DAYS.indexOf(tokens.get(i - 1).lower()) + 1;
      }
    }
    return 0;
  }

  /** "Topmødet slutter torsdag": it is under way, and nothing tells when it began. */
  boolean isEnding(Match match) {
    return match.frame().noun()
        && match
            .clause()
            .filter(c -> lexicon.is("end", c.verb().lemma()) && c.chain().size() == 1)
            .filter(c -> c.first().tag().isPresent() && c.governor().isEmpty())
            .flatMap(document.clauses(match.sentence())::subject)
            .filter(match::isHeadedBy)
            .isPresent();
  }

  private static boolean isBefore(When begin, When end) {
    return begin
        .notBefore()
        .filter(b -> end.notBefore().filter(b::isBefore).isPresent())
        .isPresent();
  }

  private Optional<When> when(Match match, String words, boolean relative) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    Token head = NounPhrases.phraseHead(sentence, match.trigger());
    List<Clause> told = Lists.where(clauses.all(), c -> lexicon.is(words, c.verb().lemma()));
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<Token> below = Phrase.subtree(sentence, head);
    return told.stream()
        .filter(c -> isBelow(c, below) || clauses.subject(c).filter(below::contains).isPresent())
        .filter(c -> !relative || isBelow(c, below) || isWhich(c))
        .flatMap(c -> times.first(sentence, times.in(c), tense(c), Optional.empty()).stream())
        .findFirst();
  }

  /** A relative clause behind the noun; what is told of a person there has an object. */
  private static boolean isBelow(Clause clause, List<Token> below) {
    return below.contains(clause.verb()) && clause.arguments(Clause.OBJECT).isEmpty();
  }

  /** "der sluttede torsdag": whose subject is a relative pronoun. */
  private static boolean isWhich(Clause clause) {
    return Lists.any(
        clause.arguments(Clause.SUBJECT), a -> SmallWords.isAny(a.head(), "der", "som"));
  }

  private static Tense tense(Clause clause) {
    return clause.first().tag().isPast() ? Tense.PAST : Tense.FUTURE;
  }
}
