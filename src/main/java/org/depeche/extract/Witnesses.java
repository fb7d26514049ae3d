package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.claim.ActId;
import org.depeche.claim.Evidence;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * The tellings of a meeting at a mention of it. Whoever only speaks of a meeting that is known is
 * no source of it: "Mødet var nyttigt, siger X", "Under middagen sagde X, at Y under mødet gav
 * efter".
 */
final class Witnesses {

  private static final Set<Stance> TURNS = Set.of(Stance.COMING, Stance.CANCELLED);
  private static final Set<String> COPULAS = Set.of("være", "blive");

  /** Who tells when or where a meeting is tells of it. */
  private static final Set<String> SETTING = Set.of("tid", "tidspunkt", "dato", "sted");

  private static final int NEAR = 3;

  private final Document document;
  private final Lexicon lexicon;

  Witnesses(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  List<Evidence> of(Match match) {
    Sentence sentence = match.sentence();
    String rule = match.frame().name();
    return tells(match)
        ? document.sources().evidence(sentence, match.trigger(), rule)
        : List.of(Evidence.of(sentence.span(), sentence.text(), rule));
  }

  private boolean tells(Match match) {
    if (!match.frame().noun()) {
      return true;
    }
    if (isInLetter(match)) {
      return false;
    }
    Optional<Token> above = nounAbove(match);
    return !isKnown(match)
        || (above.isPresent()
            ? isTurn(above.get())
            : match.clause().filter(c -> isOf(c, match)).isPresent());
  }

  /** Whether it speaks of a meeting as one that the reader knows: "mødet", "deres møde". */
  private static boolean isKnown(Match match) {
    int noun = match.trigger().index();
    return match.trigger().tag().isDefinite()
        || IntStream.range(Math.max(0, noun - NEAR), noun)
            .mapToObj(match.sentence()::token)
            .anyMatch(
                t ->
                    t.tag() == Tag.PRONOUN_POSSESSIVE
                        || t.tag().isGenitive()
                        || SmallWords.isAny(t, "det", "dette"));
  }

  /** The noun to which it belongs: the "idé" of "idéen til mødet". */
  private static Optional<Token> nounAbove(Match match) {
    Sentence sentence = match.sentence();
    Token at = match.trigger();
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      if (at.tag().isVerb()) {
        return Optional.empty();
      }
      Token core = Phrase.core(sentence, at);
      if (core.tag().isNoun() && core.index() < match.trigger().index()) {
        return Optional.of(core);
      }
    }
    return Optional.empty();
  }

  /** "et brev med en invitation til et møde": the source is one of the letter. */
  private boolean isInLetter(Match match) {
    Sentence sentence = match.sentence();
    for (int i = match.trigger().index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.tag().isVerb() || SmallWords.isMark(token)) {
        return false;
      }
      if (token.tag().isNoun() && isLetter(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(Token noun) {
    return Lists.any(lexicon.frames(noun.lemma()), f -> f.noun() && f.act() == ActId.Kind.LETTER);
  }

  /** "aflysningen af mødet", "planerne om mødet", "datoen for mødet". */
  private boolean isTurn(Token noun) {
    return SETTING.contains(noun.lemma())
        || lexicon.stance(noun.lemma()).filter(w -> TURNS.contains(w.stance())).isPresent();
  }

  /** Whether the clause tells that the meeting is, was or comes, and not of something at it. */
  private boolean isOf(Clause clause, Match match) {
    String verb = clause.verb().lemma();
    boolean aside = clause.isFinite() && !clause.markers().isEmpty() && !clause.hasMarker("at");
    if (aside) {
      return false;
    }
    if (COPULAS.contains(verb)) {
      return clause.arguments(Clause.PREDICATIVE).isEmpty() && !isAdverbial(clause, match);
    }
    boolean turns =
        (lexicon.stance(verb).isPresent() || isTold(clause) || isLasting(clause))
            && !isAdverbial(clause, match);
    return turns || lexicon.is("support", verb) || lexicon.is("happen", verb);
  }

  /** "Mødet varede to timer": who tells how long it was tells of it. */
  private static boolean isLasting(Clause clause) {
    return clause.verb().lemma().equals("vare") && clause.verb().tag().isPast();
  }

  /** "bekræfter mødet", "mødet blev annonceret". */
  private static boolean isTold(Clause clause) {
    return SpeechWords.DANISH
        .at(clause.sentence(), clause.verb(), Set.of(SpeechWord.Kind.TELLS))
        .isPresent();
  }

  /** Whether a preposition brings it to the verb. */
  private static boolean isAdverbial(Clause clause, Match match) {
    return Lists.any(
        clause.arguments(),
        a -> Phrase.core(match.sentence(), a.head()).equals(match.trigger()),
        a ->
            !Set.of(Clause.SUBJECT, Clause.OBJECT, Clause.INDIRECT_OBJECT, Clause.PREDICATIVE)
                .contains(a.function()));
  }
}
