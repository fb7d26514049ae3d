package org.depeche.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** When a letter was sent or handed over. */
final class LetterTime {

  private final Lexicon lexicon;
  private final Setting setting;

  LetterTime(Lexicon lexicon, Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /** What the words around the match say, else a clause that tells how the letter went. */
  Optional<When> of(Match match, List<Clause> ways) {
    return when(match)
        .or(() -> ways.stream().flatMap(c -> when(told(match, c)).stream()).findFirst())
        .or(() -> atMeeting(match));
  }

  private Optional<When> when(Match match) {
    return setting.when(match, Optional.of(Stance.DONE), setting.reached(match.sentence()));
  }

  private static Match told(Match match, Clause clause) {
    return new Match(match.frame(), match.sentence(), clause.verb(), Optional.of(clause), Map.of());
  }

  /** "Under et møde overrakte X et brev": at the time of which the sentence before tells. */
  private Optional<When> atMeeting(Match match) {
    Sentence sentence = match.sentence();
    boolean there =
        match.clause().stream()
            .flatMap(c -> Stream.of("under", "ved").flatMap(p -> c.arguments(p).stream()))
            .map(a -> Phrase.core(sentence, a.head()))
            .anyMatch(t -> !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
    return there ? setting.reached(sentence) : Optional.empty();
  }
}
