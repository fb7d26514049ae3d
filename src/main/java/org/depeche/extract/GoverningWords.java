package org.depeche.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.extract.Lexicon.StanceWord;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The words on which a clause or a noun hangs, and what each of them says of it by itself. */
final class GoverningWords {

  private final Lexicon lexicon;

  GoverningWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a governing word says, with the particle that belongs to it: "sige ja", "gå med til". */
  Optional<StanceWord> word(Sentence sentence, Token governor) {
    if (isRetiring(sentence, governor) || isInPlace(sentence, governor)) {
      return Optional.empty();
    }
    if (governor.tag() == Tag.ADVERB && governor.head() >= 0) { // "lægger op til, at X mødes"
      return lexicon
          .stance(sentence.token(governor.head()).lemma() + " " + governor.lower())
          .or(() -> lexicon.stance(governor.lemma()));
    }
    Optional<StanceWord> withParticle =
        sentence
            .childrenOf(governor)
            .map(c -> governor.lemma() + " " + c.lower())
            .flatMap(l -> lexicon.stance(l).stream())
            .findFirst();
    return withParticle.isPresent() ? withParticle : lexicon.stance(governor.lemma());
  }

  /** "trak sig tilbage til samtaler": who goes aside to talk does not pull out of it. */
  private boolean isRetiring(Sentence sentence, Token governor) {
    return lexicon.is("absent", governor.lemma())
        && sentence
            .childrenOf(governor)
            .filter(t -> SmallWords.isAny(t, "tilbage"))
            .filter(t -> t.index() + 1 < sentence.tokens().size())
            .anyMatch(t -> SmallWords.isAny(sentence.token(t.index() + 1), "til"));
  }

  /** "stod klar til at tage imod X": who stands there does not only offer it. */
  private boolean isInPlace(Sentence sentence, Token governor) {
    return governor.tag().isAdjective()
        && above(sentence, governor).anyMatch(t -> lexicon.is("posture", t.lemma()));
  }

  /** "rygter på nettet om, at X mødes": the noun before the one on which the clause hangs. */
  Optional<StanceWord> before(Clause clause, Token governor) {
    return Stream.of(governor)
        .filter(g -> g.tag().isNoun() && clause.hasMarker("om"))
        .flatMap(g -> above(clause.sentence(), g))
        .filter(t -> t.tag() == Tag.PREPOSITION)
        .flatMap(t -> above(clause.sentence(), t))
        .filter(t -> t.tag().isNoun())
        .flatMap(t -> word(clause.sentence(), t).map(w -> unowned(t, w)).stream())
        .findFirst();
  }

  private static Stream<Token> above(Sentence sentence, Token token) {
    return token.head() < 0 ? Stream.empty() : Stream.of(sentence.token(token.head()));
  }

  /** "fik en indbydelse fra X til at komme": the offer that a verb has for its object. */
  Optional<StanceWord> offer(Clause clause, Clause parent) {
    boolean to = clause.hasMarker("til") && !clause.isFinite();
    return parent.arguments(Clause.OBJECT).stream()
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .filter(t -> to && t.tag().isNoun())
        .flatMap(t -> lexicon.stance(t.lemma()).stream())
        .filter(w -> w.stance() == Stance.OFFERED)
        .map(w -> new StanceWord(w.stance(), Optional.empty()))
        .findFirst();
  }

  /** "vil have X til at komme": what one wants of another. */
  static Optional<StanceWord> wanted(Clause clause, Clause parent) {
    boolean wants =
        parent.verb().lemma().equals("have")
            && parent.hasAuxiliary("ville")
            && clause.hasMarker("til");
    return wants
        ? Optional.of(new StanceWord(Stance.WISHED, Optional.of(Role.PROPOSER)))
        : Optional.empty();
  }

  /** An invitation that somebody has is not one that he gives. */
  static StanceWord unowned(Token governor, StanceWord word) {
    boolean thing = governor.tag().isNoun() && word.stance() == Stance.OFFERED;
    return thing ? new StanceWord(word.stance(), Optional.empty()) : word;
  }

  /** Whether a clause has such a word in such a function: "går i vasken", "er på tale". */
  boolean brings(Clause clause, String function, String kind) {
    return Lists.any(
        clause.arguments(function),
        a -> lexicon.is(kind, Phrase.core(clause.sentence(), a.head()).lemma()));
  }
}
