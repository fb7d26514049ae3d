package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * What somebody is said to have told another in writing: "har skriftligt bedt X om", "har over for
 * X skriftligt bekræftet". Where no letter is named, that is one.
 */
final class InWriting {

  private static final String RULE = "approach-in-writing";

  private final Document document;
  private final Matcher matcher;
  private final Parties parties;
  private final Doers doers;
  private final LetterWords words;
  private final Exchange exchange;

  InWriting(
      Document document, Matcher matcher, Parties parties, LetterWords words, Exchange exchange) {
    this.document = document;
    this.matcher = matcher;
    this.parties = parties;
    this.doers = new Doers(document, parties);
    this.words = words;
    this.exchange = exchange;
  }

  /** The letter that the adverb "skriftligt" tells of. */
  Optional<Missive> at(Sentence sentence, Token token) {
    return isAdverb(sentence, token)
        ? document
            .clauses(sentence)
            .of(token)
            .filter(c -> matcher.at(sentence, c.verb(), ActId.Kind.LETTER).isEmpty())
            .filter(c -> exchange.isSent(c) && !SmallWords.isNegated(c))
            .filter(c -> Lists.none(sentence.tokens(), words::isLetter))
            .map(c -> missive(c, token))
            .filter(Missive::isWhole)
        : Optional.empty();
  }

  /** Not the word of "et skriftligt svar". */
  private static boolean isAdverb(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return SmallWords.isAny(token, "skriftligt")
        && next < sentence.tokens().size()
        && !sentence.token(next).tag().isNoun()
        && !sentence.token(next).tag().isAdjective();
  }

  private Missive missive(Clause clause, Token token) {
    List<EntityId> from = Lists.where(doers.all(clause), parties::canAct);
    List<EntityId> to = Lists.where(told(clause), e -> parties.canAct(e) && !from.contains(e));
    return new Missive(
        from,
        to,
        List.of(),
        Optional.empty(),
        Mention.NEW,
        document.sources().evidence(clause.sentence(), token, RULE));
  }

  private List<EntityId> told(Clause clause) {
    if (clause.isPassive()) {
      return doers.subject(clause);
    }
    List<EntityId> towards =
        Stream.of("over for", "til")
            .flatMap(f -> clause.arguments(f).stream())
            .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
            .toList();
    return towards.isEmpty() ? doers.bare(clause) : towards;
  }
}
