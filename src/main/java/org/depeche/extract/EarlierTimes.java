package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;

/**
 * When something is of which the words point back to a time that was told before: "Da lovede han
 * at", "Her mødte han Z", "Det meddelte X efter et møde med Y".
 */
final class EarlierTimes {

  private final Document document;
  private final ToldTimes times;

  EarlierTimes(Document document) {
    this.document = document;
    this.times = new ToldTimes(document);
  }

  /** The time to which the words point, where they do. */
  Optional<When> of(Match match, Tense tense, Optional<When> previous) {
    Sentence sentence = match.sentence();
    return pointed(match, tense, previous)
        .or(() -> opensThen(sentence) ? justNamed(sentence, tense) : Optional.empty())
        .or(() -> isTelling(match) ? justTold(sentence) : Optional.empty());
  }

  private Optional<When> pointed(Match match, Tense tense, Optional<When> previous) {
    Sentence sentence = match.sentence();
    return match
        .clause()
        .map(c -> finite(sentence, c))
        .flatMap(
            c ->
                isItself(c) || isWhenItWas(c)
                    ? times.reached(sentence)
                    : Setting.pointsBack(c) ? then(c, tense, previous) : Optional.empty());
  }

  /** "Her håber X at se Y": the clause above says where they are. */
  private Clause finite(Sentence sentence, Clause clause) {
    Clauses clauses = document.clauses(sentence);
    Optional<Clause> above = clause.isFinite() ? Optional.empty() : clauses.parent(clause);
    return above.filter(Setting::pointsBack).orElse(clause);
  }

  /** "Det skete under et møde": at the time of what was told before. */
  private static boolean isItself(Clause clause) {
    return Set.of("ske", "foregå").contains(clause.verb().lemma())
        && SmallWords.isAny(clause.sentence().token(0), "det");
  }

  /** "Det skete i X, da A mødtes med B": it happened when they met. */
  private boolean isWhenItWas(Clause clause) {
    return clause.hasMarker("da")
        && document
            .clauses(clause.sentence())
            .parent(clause)
            .filter(EarlierTimes::isItself)
            .isPresent();
  }

  /**
   * "Da lovede han at", "Kort efter mødtes de", "I stedet mødtes de": at the time that was named
   * last.
   */
  private static boolean opensThen(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean soon =
        tokens.size() > 2
            && SmallWords.isAny(tokens.get(0), "kort", "straks", "umiddelbart", "lidt")
            && SmallWords.isAny(tokens.get(1), "efter", "senere", "forinden", "før");
    boolean moments =
        tokens.size() > 3
            && SmallWords.isAny(tokens.get(0), "få", "nogle")
            && SmallWords.isAny(tokens.get(1), "minutter", "øjeblikke", "sekunder")
            && SmallWords.isAny(tokens.get(2), "efter", "senere", "forinden", "før");
    boolean instead =
        tokens.size() > 2
            && (SmallWords.isAny(tokens.get(0), "i") && SmallWords.isAny(tokens.get(1), "stedet")
                || SmallWords.isAny(tokens.get(0), "så")
                    && SmallWords.isAny(tokens.get(1), "længe"));
    int verb = moments ? 3 : soon || instead ? 2 : 1;
    return tokens.size() > 1
        && (soon
            || moments
            || instead && tokens.get(verb).tag().isPast()
            || SmallWords.isAny(tokens.get(0), "da"))
        && tokens.get(verb).tag().isFinite();
  }

  /** "Det meddelte X efter et møde med Y": what is told of happened on the day just named. */
  private static boolean isTelling(Match match) {
    Sentence sentence = match.sentence();
    List<Token> tokens = sentence.tokens();
    Token above =
        match.frame().noun()
            ? sentence
                .headOf(NounPhrases.phraseHead(sentence, match.trigger()))
                .orElse(match.trigger())
            : match.trigger();
    boolean after =
        SmallWords.isAny(above, "efter")
            || match.clause().filter(c -> c.hasMarker("efter")).isPresent();
    return after
        && tokens.size() > 1
        && SmallWords.isAny(tokens.get(0), "det")
        && SpeechWords.DANISH.forms().contains(tokens.get(1).lower());
  }

  private Optional<When> justTold(Sentence sentence) {
    return document
        .sentence(sentence.index() - 1)
        .filter(s -> s.paragraph() == sentence.paragraph())
        .flatMap(s -> times.first(s, document.times(s), Tense.PAST, Optional.empty()));
  }

  private Optional<When> justNamed(Sentence sentence, Tense tense) {
    if (tense == Tense.PAST) {
      return times.reached(sentence);
    }
    return document
        .sentence(sentence.index() - 1)
        .flatMap(s -> times.first(s, document.times(s), tense, Optional.empty()));
  }

  /**
   * When the one was at the place to which "her" points back: what is told there is of that day.
   */
  private Optional<When> then(Clause clause, Tense tense, Optional<When> previous) {
    Optional<Sentence> before = document.sentence(clause.sentence().index() - 1);
    return before
        .filter(s -> Lists.any(s.tokens(), t -> isPlaceName(s, t)))
        .flatMap(s -> times.first(s, document.times(s), tense, previous));
  }

  private boolean isPlaceName(Sentence sentence, Token token) {
    Optional<EntityId> place = document.mention(sentence, token).flatMap(m -> m.place());
    return place
        .filter(p -> p.kind() == Kind.PLACE || Setting.isLocative(sentence, token))
        .isPresent();
  }
}
