package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Sentence;

/** Who has gone somewhere just before: it is he whose visit is returned. */
final class Journeys {

  private static final Set<String> VISITING = Set.of("besøge", "gæste", "modtage");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Journeys(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * Who is told to have gone somewhere, or to have been called on, at most two sentences before.
   */
  Optional<List<EntityId>> traveller(Match match) {
    int here = match.sentence().index();
    for (int i = here; i >= Math.max(0, here - 2); i--) {
      Sentence at = document.sentences().get(i);
      List<Clause> clauses = document.clauses(at).all();
      for (int c = clauses.size() - 1; c >= 0; c--) {
        Clause clause = clauses.get(c);
        boolean before = i < here || clause.verb().index() < match.trigger().index();
        List<EntityId> who =
            before && isJourney(clause)
                ? document.clauses(at).subject(clause).map(h -> parties.of(at, h)).orElse(List.of())
                : List.of();
        if (!who.isEmpty()) {
          return Optional.of(who);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isJourney(Clause clause) {
    return lexicon.is("travel", clause.verb().lemma()) || VISITING.contains(clause.verb().lemma());
  }
}
