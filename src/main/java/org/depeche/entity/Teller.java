package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/**
 * Tells who is only the source of what another did: in "Det skriver X, efter at Y havde været i
 * Cairo" the story goes on with Y, unless it goes on with what X says.
 */
final class Teller {

  private static final Set<String> SAYING =
      Set.of("sige", "skrive", "oplyse", "fortælle", "meddele", "forklare", "bekræfte");
  private static final Set<String> MORE =
      Set.of("tilføje", "understrege", "mene", "kalde", "håbe", "tro", "love");
  private static final List<String> WHEN = List.of("efter", "da", "mens", "inden", "før");

  private final Scene scene;
  private final Discourse discourse;

  Teller(Scene scene, Discourse discourse) {
    this.scene = scene;
    this.discourse = discourse;
  }

  /** Whether an event is such a source in the sentence before that of a pronoun. */
  boolean is(Event event, int s, int t, Pronouns pronoun) {
    int before = s - 1;
    return event.sentence() == before
        && event.prominence() == Discourse.Prominence.MAIN
        && scene.word(before, 0).equals("det")
        && isOf(before, event.token(), SAYING)
        && !isOf(s, t, SAYING)
        && !isOf(s, t, MORE)
        && Lists.any(
            discourse.events(),
            e ->
                e.sentence() == before
                    && e.prominence() == Discourse.Prominence.SUBORDINATE
                    && e.figure().filter(f -> pronoun.agrees(f.gender())).isPresent()
                    && !e.figure().equals(event.figure())
                    && isWhen(e));
  }

  private boolean isOf(int s, int t, Set<String> verbs) {
    return scene.clauseOf(s, t).filter(c -> verbs.contains(c.verb().lemma())).isPresent();
  }

  private boolean isWhen(Event event) {
    Optional<Clause> clause = scene.clauseOf(event.sentence(), event.token());
    return Lists.any(WHEN, w -> clause.filter(c -> c.hasMarker(w)).isPresent());
  }
}
