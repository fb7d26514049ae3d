package org.depeche.extract;

import java.util.stream.Stream;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The words by which somebody brings a thing: "havde det med", "med sig havde han et brev", "i
 * tasken havde han et brev", "har et brev fra X med til Y".
 */
final class Along {

  private Along() {}

  /** Whether a clause tells that somebody has or takes a thing along. */
  static boolean isIn(Lexicon lexicon, Clauses clauses, Clause clause) {
    return words(lexicon, clauses, clause)
            .anyMatch(t -> isLoose(clause, t) || hasOneself(clause, t))
        || isInBaggage(lexicon, clause);
  }

  private static boolean isInBaggage(Lexicon lexicon, Clause clause) {
    return lexicon.is("along", clause.verb().lemma())
        && Lists.any(
            clause.arguments("i"),
            a -> lexicon.is("baggage", Phrase.core(clause.sentence(), a.head()).lemma()));
  }

  /** The same where "med" stands right behind the thing, whatever the tree hangs below it. */
  static boolean isBehind(Lexicon lexicon, Clauses clauses, Clause clause, Token thing) {
    return isIn(lexicon, clauses, clause)
        || words(lexicon, clauses, clause)
            .anyMatch(t -> t.index() == thing.index() + 1 || isBefore(clause.sentence(), t, "til"))
        || isHome(clause);
  }

  /** "et brev, som X fik med hjem": who got it so has been given it for somebody else. */
  static boolean isHome(Clause clause) {
    return clause.verb().lemma().equals("få")
        && Lists.any(
            clause.sentence().tokens(),
            t -> SmallWords.isAny(t, "med") && t.head() == clause.verb().index(),
            t -> isBefore(clause.sentence(), t, "hjem") || isBefore(clause.sentence(), t, "til"));
  }

  private static boolean isBefore(Sentence sentence, Token with, String word) {
    int next = with.index() + 1;
    return next < sentence.tokens().size()
        && SmallWords.isAny(sentence.token(next), word)
        && sentence.childrenOf(with).noneMatch(t -> t.relation().equals("nobj"));
  }

  private static Stream<Token> words(Lexicon lexicon, Clauses clauses, Clause clause) {
    return lexicon.is("along", clause.verb().lemma())
        ? clause.sentence().tokens().stream()
            .filter(t -> SmallWords.isAny(t, "med"))
            .filter(t -> clauses.of(t).filter(clause::equals).isPresent())
        : Stream.empty();
  }

  private static boolean isLoose(Clause clause, Token with) {
    return Lists.any(clause.chain(), v -> v.index() == with.head())
        && clause.sentence().childrenOf(with).noneMatch(t -> t.relation().equals("nobj"));
  }

  private static boolean hasOneself(Clause clause, Token with) {
    Sentence sentence = clause.sentence();
    return sentence.childrenOf(with).anyMatch(t -> SmallWords.isAny(t, "sig"));
  }
}
