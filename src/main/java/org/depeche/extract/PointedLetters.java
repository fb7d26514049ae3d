package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Clause;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Tense;

/** What sentences say of a letter just told of that they only point to: "I det …", "Det ene …". */
final class PointedLetters {

  private static final int NEAR = 5;

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Sources sources;
  private final Doers doers;
  private final LetterWords words;

  PointedLetters(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.sources = document.sources();
    this.doers = new Doers(document, parties);
    this.words = new LetterWords(document, lexicon);
  }

  /** "I det …": a sentence of what stands in the letter before, and of whose it is. */
  Missive inside(Sentence sentence, Token token, Correspondence known) {
    List<Evidence> evidence = sources.evidence(sentence, token, words.letter().name());
    boolean told = known.isToldIn(document.sentences().get(sentence.index() - 1));
    Optional<Clause> clause = told ? Optional.empty() : document.clauses(sentence).of(token);
    List<EntityId> from = clause.map(doers::of).orElse(List.of());
    List<EntityId> to = from.isEmpty() ? List.of() : clause.map(doers::bare).orElse(List.of());
    return new Missive(
        acting(from),
        acting(to).stream().filter(r -> !from.contains(r)).limit(1).toList(),
        List.of(),
        Optional.empty(),
        Mention.KNOWN,
        evidence);
  }

  /** "Det var i januar", behind a letter: when that was. */
  Optional<Missive> dated(Sentence sentence, Correspondence known) {
    boolean told = known.isToldIn(document.sentences().get(sentence.index() - 1));
    Optional<When> when =
        told
            ? document.resolve(document.times(sentence).get(0), Tense.PAST, Optional.empty())
            : Optional.empty();
    return when.map(
        w ->
            new Missive(
                List.of(),
                List.of(),
                List.of(),
                when,
                Mention.KNOWN,
                sources.evidence(sentence, sentence.token(0), words.letter().name())));
  }

  /** "Det ene er stilet til X, det andet til Y": one of the letters before. */
  Missive oneOf(Sentence sentence, Token token) {
    return new Missive(
        acting(phrase(sentence, token, "fra")),
        acting(phrase(sentence, token, "til")),
        List.of(),
        Optional.empty(),
        Mention.NEW,
        sources.evidence(sentence, token, words.letter().name()));
  }

  /** Whom a preposition close behind a token brings. */
  private List<EntityId> phrase(Sentence sentence, Token token, String preposition) {
    return sentence.tokens().stream()
        .skip(token.index() + 1L)
        .limit(NEAR)
        .takeWhile(t -> !words.isOneOf(sentence, t))
        .filter(t -> SmallWords.isAny(t, preposition))
        .flatMap(t -> sentence.childrenOf(t).filter(c -> c.index() > t.index()))
        .limit(1)
        .flatMap(c -> parties.of(sentence, c).stream())
        .toList();
  }

  /** "Afsenderen er X", "Postbuddet var Y": more of the letter before. */
  Optional<Missive> role(Sentence sentence, Token noun) {
    List<EntityId> who = words.named(sentence, noun, parties);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Missive(
            lexicon.is("sender", noun.lemma()) ? who : List.of(),
            lexicon.is("recipient", noun.lemma()) ? who : List.of(),
            lexicon.is("messenger", noun.lemma()) ? who : List.of(),
            Optional.empty(),
            Mention.KNOWN,
            sources.evidence(sentence, noun, words.letter().name())));
  }

  /** "et brev til X og et til Y": who gets the other letter. */
  List<EntityId> ofOthers(Match match) {
    Sentence sentence = match.sentence();
    return sentence.tokens().stream()
        .skip(match.trigger().index() + 1L)
        .filter(t -> words.isElliptic(sentence, t))
        .flatMap(t -> phrase(sentence, t, "til").stream())
        .toList();
  }

  private List<EntityId> acting(List<EntityId> ids) {
    return ids.stream().filter(parties::canAct).distinct().toList();
  }
}
