package org.depeche.extract;

import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Whether it is the promising that is negated, or what is promised. */
final class PromiseNegation {

  private static final Set<String> PLAIN = Set.of("ikke", "aldrig", "hverken", "ej");

  private PromiseNegation() {}

  /** "har ikke lovet". */
  static boolean hasNegation(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.tokens().stream()
        .filter(t -> PLAIN.contains(t.lower()))
        .filter(t -> !isOfContent(sentence, t) && !SmallWords.isOfAnother(sentence, t))
        .anyMatch(
            t ->
                Lists.any(clause.chain(), v -> v.index() == t.head())
                    || t.index() < clause.verb().index() && t.index() > clause.first().index()
                    || isBehind(clause, t));
  }

  /** "lovede ikke mere hjælp", and not "lovede ikke kun hjælp". */
  private static boolean isBehind(Clause clause, Token negation) {
    int next = negation.index() + 1;
    return clause.isFinite()
        && negation.index() == clause.verb().index() + 1
        && next < clause.sentence().tokens().size()
        && clause.sentence().token(next).tag() == Tag.ADJECTIVE_COMPARATIVE;
  }

  /** "lover ikke at …": the negation that hangs on the verb is none of it. */
  static boolean negatesContent(Clause clause) {
    return clause.isFinite()
        && Lists.any(
            clause.dependents(), SmallWords::isNegating, t -> isOfContent(clause.sentence(), t));
  }

  /** "ikke at …", "aldrig mere at …": it is what is promised that is negated. */
  private static boolean isOfContent(Sentence sentence, Token negation) {
    int next = negation.index() + 1;
    while (next < sentence.tokens().size() && isMore(sentence.token(next))) {
      next++;
    }
    return next < sentence.tokens().size() && SmallWords.isAny(sentence.token(next), "at");
  }

  /** "Ingen lovede", "noget løfte fik han ikke". */
  static boolean isNegated(Clauses clauses, Match match) {
    Sentence sentence = match.sentence();
    boolean nobody =
        match
            .clause()
            .flatMap(clauses::subject)
            .filter(t -> Lists.any(Phrase.subtree(sentence, t), x -> x.lemma().equals("ingen")))
            .isPresent();
    boolean no =
        match.frame().noun()
            && match.trigger().index() > 0
            && Set.of("intet", "ingen", "noget", "nogen")
                .contains(sentence.token(match.trigger().index() - 1).lower());
    boolean atNoTime =
        Lists.any(
            sentence.tokens(),
            t -> SmallWords.isAny(t, "intet", "ingen") && t.index() > 0,
            t -> SmallWords.isAny(sentence.token(t.index() - 1), "på", "under"));
    return nobody || no || atNoTime;
  }

  private static boolean isMore(Token token) {
    return token.tag() == Tag.ADVERB || SmallWords.isAny(token, "mere", "igen", "længere");
  }
}
