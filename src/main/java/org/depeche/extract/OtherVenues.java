package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.ActId;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** The places that the clause of an act names and at which something else is. */
final class OtherVenues {

  private static final String DISCUSS = "discuss-with";

  private final Lexicon lexicon;

  OtherVenues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a phrase of the clause of an act tells where something else is. */
  boolean has(Match match, Argument argument) {
    return isOfAnotherHost(match, argument)
        || match.frame().noun() && isOfAnotherNoun(match, argument)
        || isDiscussed(match, argument);
  }

  /** "var hos X i A, hos Y i B": B is where he was with Y. */
  private static boolean isOfAnotherHost(Match match, Argument argument) {
    if (!SmallWords.isAny(match.trigger(), Venue.HOST)) {
      return false;
    }
    List<Token> hosts =
        Lists.where(match.sentence().tokens(), t -> SmallWords.isAny(t, Venue.HOST));
    int last = argument.head().index();
    boolean own =
        hosts.stream()
            .filter(t -> t.index() < last)
            .reduce((a, b) -> b)
            .filter(match.trigger()::equals)
            .isPresent();
    return hosts.size() > 1 && !own;
  }

  /** "Efter ceremonien skyndte X sig hjem til et møde i A": A is where the other meeting is. */
  private boolean isOfAnotherNoun(Match match, Argument argument) {
    Sentence sentence = match.sentence();
    Optional<Token> at = sentence.headOf(argument.head());
    while (at.isPresent() && !at.get().tag().isVerb()) {
      Token noun = Phrase.core(sentence, at.get());
      if (!noun.equals(match.trigger())
          && noun.tag().isNoun()
          && !noun.tag().isDefinite()
          && !lexicon.nouns(ActId.Kind.SUMMIT, noun.lemma()).isEmpty()) {
        return Venue.isBefore(match, match.clause().orElseThrow());
      }
      at = sentence.headOf(at.get());
    }
    return false;
  }

  /** "drøftede krigen i X": where it is of which they talk. */
  private static boolean isDiscussed(Match match, Argument argument) {
    Sentence sentence = match.sentence();
    int preposition = argument.head().head();
    int noun = preposition - 1;
    return match.frame().name().equals(DISCUSS)
        && noun > match.trigger().index()
        && Venue.LOCATIVE.contains(sentence.token(preposition).lower())
        && sentence.token(noun).tag().isNoun()
        && sentence.token(noun).tag().isDefinite();
  }
}
