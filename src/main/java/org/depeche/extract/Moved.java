package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.When;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Edtf;
import org.depeche.time.TimeExpression;

/**
 * To where and to when a meeting has been moved: of "fra A til B" and "fra mandag til onsdag" the
 * latter. It is read off the row of words, as "til B" may hang on anything before it.
 */
final class Moved {

  private final Document document;
  private final Lexicon lexicon;

  Moved(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The place to which a meeting has been moved. */
  Optional<EntityId> to(Match match) {
    return clause(match)
        .flatMap(
            c ->
                match.sentence().tokens().stream()
                    .skip(c.first().index())
                    .filter(t -> SmallWords.isAny(t, "til"))
                    .filter(t -> document.clauses(match.sentence()).of(t).equals(Optional.of(c)))
                    .flatMap(t -> place(match.sentence(), t).stream())
                    .findFirst());
  }

  private Optional<EntityId> place(Sentence sentence, Token to) {
    int next = to.index() + 1;
    return next < sentence.tokens().size() && sentence.token(next).tag().isName()
        ? document
            .mention(sentence, sentence.token(next))
            .flatMap(EntityMention::place)
            .filter(p -> p.kind() == Kind.PLACE)
        : Optional.empty();
  }

  /** Until when a meeting has been put off, where one of the times tells from when too. */
  When until(Match match, List<TimeExpression> times, When when) {
    boolean from = Lists.any(times, t -> SmallWords.isAny(match.sentence().token(t.from()), "fra"));
    return from && clause(match).isPresent() ? Edtf.end(when) : when;
  }

  private Optional<Clause> clause(Match match) {
    return match
        .clause()
        .filter(c -> match.frame().noun() && lexicon.is("postpone", Fate.said(c).lemma()));
  }
}
