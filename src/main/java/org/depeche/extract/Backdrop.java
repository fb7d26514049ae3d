package org.depeche.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whether an event is only where or when a clause tells something else. */
final class Backdrop {

  private static final Set<String> PAST_SETTINGS =
      Set.of("efter", "under", "ved", "på", "siden", "til", "i", "fra", "hos");

  /** What is never brought to a verb as its own: "tager hjem efter topmødet". */
  private static final Set<String> OVER = Set.of("efter", "under", "siden");

  private final Lexicon lexicon;
  private final GoverningWords words;

  Backdrop(Lexicon lexicon, GoverningWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether the noun is where or when something else happens: "efter topmødet sagde han". */
  boolean isSetting(Clause clause, Token noun) {
    Sentence sentence = clause.sentence();
    boolean supported = lexicon.is("support", clause.verb().lemma()) || isHousing(clause);
    boolean led = words.word(sentence, clause.verb()).isPresent();
    return clause.arguments().stream()
        .filter(
            a ->
                (supported ? OVER : PAST_SETTINGS).contains(a.function())
                    || led && a.function().equals("ved") // "ved et møde bad X om"
                    || isBack(clause, a.function()))
        .filter(a -> !led || !a.function().equals("til")) // "takkede ja til et møde"
        .filter(a -> lexicon.stance(clause.verb().lemma() + " " + a.function()).isEmpty())
        .anyMatch(a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** "Genève lægger by til et topmøde". */
  private boolean isHousing(Clause clause) {
    return lexicon.is("hosting", clause.verb().lemma())
        && words.brings(clause, Clause.OBJECT, "house");
  }

  /** "Det siger X efter et møde", "X er hjemme fra et møde": what has been. */
  static boolean isOver(Clause clause, Token noun) {
    return clause.chain().size() == 1
        && Lists.any(
            clause.arguments(),
            a -> a.function().equals("efter") || isBack(clause, a.function()),
            a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** "Forud for besøget var X i Y": where and when X was tells nothing of the visit. */
  static boolean isPrelude(Match match) {
    int noun = NounPhrases.phraseHead(match.sentence(), match.trigger()).index();
    return match.frame().noun()
        && noun > 1
        && SmallWords.isAny(match.sentence().token(noun - 1), "for")
        && SmallWords.isAny(match.sentence().token(noun - 2), "forud");
  }

  /** "Efter to timer hos X kaldte han det spild": what came before what is told has been. */
  static boolean isAfter(Match match) {
    Sentence sentence = match.sentence();
    Token at = match.trigger();
    boolean past = match.clause().filter(c -> c.first().tag().isPast()).isPresent();
    while (past && at.head() >= 0 && !at.tag().isVerb()) {
      if (SmallWords.isAny(at, "efter")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** "er tilbage fra et møde", "vender hjem fra et møde". */
  private static boolean isBack(Clause clause, String function) {
    return function.equals("fra")
        && Stream.of("tilbage", "hjem", "hjemme").anyMatch(w -> clause.dependent(w).isPresent());
  }

  /** "Efter mødet kunne X fortælle": what one was able to do has been. */
  static boolean wasAble(Clause clause) {
    return clause.first().tag().isPast()
        && (clause.hasAuxiliary("kunne") || clause.hasAuxiliary("måtte"));
  }
}
