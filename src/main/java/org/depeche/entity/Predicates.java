package org.depeche.entity;

import java.util.Set;

/** Descriptions that say what somebody is, and mean nobody. */
final class Predicates {

  private final Scene scene;

  Predicates(Scene scene) {
    this.scene = scene;
  }

  /** "som leder", "er præsident": what somebody is, and no mention of him. */
  boolean is(Description d) {
    String before = scene.word(d.sentence(), d.from() - 1);
    return before.equals("som") && !isSubjectOfRelative(d)
        || scene.sentence(d.sentence()).token(d.from()).relation().equals("pred") && !isPicked(d);
  }

  /** "Det var den indiske regeringschef, der inviterede": who it was, and not what he is. */
  private boolean isPicked(Description d) {
    int relative = scene.word(d.sentence(), d.head() + 1).equals(",") ? d.head() + 2 : d.head() + 1;
    return d.isDefinite()
        && !d.states().isEmpty()
        && scene.word(d.sentence(), d.from() - 2).equals("det")
        && Set.of("der", "som").contains(scene.word(d.sentence(), relative));
  }

  /** "et brev, som den amerikanske præsident har fået": "som" is the letter, and not he. */
  private boolean isSubjectOfRelative(Description d) {
    int s = d.sentence();
    return d.isDefinite()
        && scene.isSubject(s, d.from(), d.head() + 1)
        && scene
            .clauseOf(s, d.from())
            .filter(c -> c.isRelative() && c.first().index() > d.head())
            .isPresent();
  }
}
