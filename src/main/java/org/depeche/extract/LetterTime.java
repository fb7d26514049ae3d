package org.depeche.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** When a letter was sent or handed over. */
final class LetterTime {

  private final Lexicon lexicon;
  private final Setting setting;

  LetterTime(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /**
   * What the words around the match say, else a clause that tells how the letter went.
   *
   * @param others the clauses that tell what somebody has done with it since
   */
  Optional<When> of(Match match, List<Clause> ways, List<Clause> others) {
    return when(match, ofOthers(match, others))
        .or(() -> ways.stream().flatMap(c -> when(told(match, c), List.of()).stream()).findFirst())
        .or(() -> atMeeting(match));
  }

  private Optional<When> when(Match match, List<Token> apart) {
    return setting.when(match, Optional.of(Stance.DONE), setting.reached(match.sentence()), apart);
  }

  /** "roste mandag brevet fra X": the words that tell when he did so, and not when it came. */
  private static List<Token> ofOthers(Match match, List<Clause> others) {
    if (match.clause().filter(others::contains).isEmpty()) {
      return List.of();
    }
    Sentence sentence = match.sentence();
    List<Token> own = Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
    return Lists.where(sentence.tokens(), t -> !own.contains(t));
  }

  private static Match told(Match match, Clause clause) {
    return new Match(match.frame(), match.sentence(), clause.verb(), Optional.of(clause), Map.of());
  }

  /** "Med sig havde han et brev", "X havde taget et brev med": to where he has just been. */
  private boolean isBrought(Match match) {
    return match
        .clause()
        .filter(c -> c.first().tag().isPast())
        .filter(c -> lexicon.is("bring-along", c.verb().lemma()))
        .filter(c -> Lists.any(c.sentence().tokens(), t -> isAlong(c, t)))
        .isPresent();
  }

  private static boolean isAlong(Clause clause, Token token) {
    boolean own = Lists.any(clause.chain(), v -> v.index() == token.head());
    int next = token.index() + 1;
    List<Token> tokens = clause.sentence().tokens();
    return own
        && SmallWords.isAny(token, "med")
        && next < tokens.size()
        && (SmallWords.isAny(tokens.get(next), "sig") || !tokens.get(next).tag().isName());
  }

  /** "Under et møde overrakte X et brev": at the time of which the sentence before tells. */
  private Optional<When> atMeeting(Match match) {
    Sentence sentence = match.sentence();
    boolean there =
        match.clause().stream()
            .flatMap(c -> Stream.of("under", "ved").flatMap(p -> c.arguments(p).stream()))
            .map(a -> Phrase.core(sentence, a.head()))
            .anyMatch(t -> !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
    return there || isBrought(match) ? setting.reached(sentence) : Optional.empty();
  }
}
