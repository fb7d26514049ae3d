package org.depeche.extract;

import org.depeche.text.Clause;
import org.depeche.text.Lists;

/** Whether what was planned came about. */
final class Plans {

  private final Document document;
  private final Lexicon lexicon;

  Plans(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /**
   * "skulle have mødtes", "bliver alligevel ikke" and "topmødet bliver ikke til noget" tell of a
   * plan that came to nothing.
   */
  Stance met(Match match, Stance stance) {
    boolean planned = match.clause().filter(c -> isPlan(match, c)).isPresent();
    boolean afterAll = Lists.any(match.sentence().tokens(), t -> t.lemma().equals("alligevel"));
    boolean negated = stance == Stance.DENIED && (afterAll || comesToNothing(match));
    boolean unreal = stance == Stance.UNREAL && planned;
    boolean dropped =
        stance == Stance.COMING && match.clause().filter(this::isOfDropped).isPresent();
    return unreal || negated || dropped ? Stance.CANCELLED : stance;
  }

  /** "aflyste rejsen til X, hvor han skulle mødes med Y": what was to happen where nobody goes. */
  private boolean isOfDropped(Clause clause) {
    return Setting.isWhere(clause)
        && clause.first().tag().isPast()
        && document
            .clauses(clause.sentence())
            .parent(clause)
            .filter(p -> p.dependent("ikke").isEmpty())
            .flatMap(p -> lexicon.stance(p.verb().lemma()))
            .filter(w -> w.stance() == Stance.CANCELLED)
            .isPresent();
  }

  /** "skulle have været i X for at tale med Y": also where the plan is told in the clause above. */
  private boolean isPlan(Match match, Clause clause) {
    return clause.hasAuxiliary("skulle")
        || !clause.isFinite()
            && document
                .clauses(match.sentence())
                .parent(clause)
                .filter(p -> p.hasAuxiliary("skulle"))
                .isPresent();
  }

  /** What is spoken of as known and does not come about, or "Der bliver ikke noget topmøde". */
  private boolean comesToNothing(Match match) {
    if (!match.frame().noun() || match.clause().isEmpty()) {
      return false;
    }
    Clause clause = match.clause().get();
    boolean is =
        document.clauses(match.sentence()).subject(clause).filter(match::isHeadedBy).isPresent();
    boolean becomes = clause.verb().lemma().equals("blive");
    boolean expletive =
        becomes && Lists.any(match.sentence().tokens(), t -> SmallWords.isAny(t, "der"));
    boolean arises =
        clause.verb().lemma().equals("komme")
            && Lists.any(match.sentence().tokens(), t -> SmallWords.isAny(t, "stand"));
    boolean happens = becomes || arises || lexicon.is("happen", clause.verb().lemma());
    return is && match.isDefinite() && happens || expletive;
  }
}
