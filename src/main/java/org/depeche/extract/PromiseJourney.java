package org.depeche.extract;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Lists;
import org.depeche.text.Token;

/** Promises that somebody takes along on a journey: home, as got, or to where they are given. */
final class PromiseJourney {

  private PromiseJourney() {}

  /** "rejste hjem med et løfte fra X": who brings it along has got it. */
  static boolean isBroughtHome(Lexicon lexicon, Match match, Clause clause) {
    Token head = NounPhrases.phraseHead(match.sentence(), match.trigger());
    return (lexicon.is("travel", clause.verb().lemma()) || isLeaving(clause))
        && head.index() > 0
        && SmallWords.isAny(match.sentence().token(head.index() - 1), "med");
  }

  /** "rejste hjem fra Beijing med et løfte": he has got it there. */
  static boolean isHome(Lexicon lexicon, Match match, Clause clause) {
    return isBroughtHome(lexicon, match, clause)
        && (isLeaving(clause)
            || Lists.any(clause.dependents(), t -> SmallWords.isAny(t, "hjem", "tilbage")));
  }

  private static boolean isLeaving(Clause clause) {
    return clause.verb().lemma().equals("forlade");
  }

  /** "rejste til X med løfte om hjælp": who brings it there gives it. */
  static List<EntityId> bringing(Lexicon lexicon, Doers doers, Match match, Clause clause) {
    boolean there =
        isBroughtHome(lexicon, match, clause)
            && Lists.any(clause.arguments("til"), Argument::direct)
            && clause.arguments("fra").isEmpty()
            && Lists.none(clause.dependents(), t -> SmallWords.isAny(t, "hjem", "tilbage"));
    return there ? doers.all(clause) : List.of();
  }
}
