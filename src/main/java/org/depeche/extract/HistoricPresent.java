package org.depeche.extract;

import java.util.Optional;
import java.util.Set;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.time.Chronicle;

/** The present tense of what has been: "1972: X og Y mødes i Simla". */
final class HistoricPresent {

  private static final Set<String> AHEAD = Set.of("skulle", "ville", "kunne", "måtte", "vente");

  private final Document document;
  private final Lexicon lexicon;

  HistoricPresent(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** How things stand, where the present tense of an entry of a chronicle tells of its own time. */
  Optional<Stance> below(Match match, Optional<Stance> stance) {
    boolean past =
        document.chronicle().entry(match.sentence()).filter(Chronicle.Entry::past).isPresent();
    return past && isPlain(match, stance) ? Optional.of(Stance.DONE) : stance;
  }

  /** The same, where the time that is given was over when the article was written. */
  Optional<Stance> on(Match match, Optional<Stance> stance, Optional<When> when) {
    boolean over =
        when.flatMap(When::notAfter)
            .filter(
                last ->
                    document.anchor().published().filter(p -> last.isBefore(p.first())).isPresent())
            .isPresent();
    return over && isPlain(match, stance) ? Optional.of(Stance.DONE) : stance;
  }

  private boolean isPlain(Match match, Optional<Stance> stance) {
    return stance.filter(s -> s == Stance.COMING).isPresent()
        && match.clause().filter(this::isPlain).isPresent();
  }

  private boolean isPlain(Clause clause) {
    return clause.first().tag().isPresent()
        && Lists.none(clause.chain(), v -> AHEAD.contains(v.lemma()))
        && lexicon.stance(clause.verb().lemma()).isEmpty();
  }
}
