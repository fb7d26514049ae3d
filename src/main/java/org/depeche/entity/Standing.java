package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/** Tells whether a capital or an institution acts, or is only where something happens. */
final class Standing {

  private static final Set<String> WHERE =
      Set.of("i", "ved", "på", "nær", "omkring", "foran", "bag", "inde", "langs");
  private static final Set<String> WHITHER = Set.of("til", "fra", "mod", "via", "over", "gennem");
  private static final Set<String> PARTY = Set.of("mellem", "ifølge", "hos", "med", "af", "for");

  private final Scene scene;
  private final Bodies bodies;

  Standing(Scene scene, Bodies bodies) {
    this.scene = scene;
    this.bodies = bodies;
  }

  /** Whether a name stands after a preposition of place: "i Det Hvide Hus". */
  boolean isWhere(FoundName name) {
    String before = preposition(name);
    boolean outside =
        before.equals("for")
            && isOneOf(scene.word(name.sentence(), name.from() - 2), "uden", "inden");
    return WHERE.contains(before) || outside;
  }

  /**
   * Whether a capital stands for its state: as subject of a verb of acting, as a source, or as the
   * one to whom something is given.
   */
  boolean isActing(FoundName name) {
    String before = preposition(name);
    if (isWhere(name) || WHITHER.contains(before) || name.entities().isEmpty()) {
      return false;
    }
    if (bodies.stateOf(name.entities().get(0)).isEmpty()) {
      return false;
    }
    return PARTY.contains(before)
        || name.genitive()
        || scene.sentence(name.sentence()).token(name.from()).relation().equals("iobj")
        || scene.isSubject(name.sentence(), name.from(), name.to()) && !isBeing(name);
  }

  /** The preposition before a name, also before one with which it is coordinated. */
  private String preposition(FoundName name) {
    int t = name.from() - 1;
    while (t > 1 && isOneOf(scene.word(name.sentence(), t), "og", "eller", ",", "både")) {
      int at = t;
      FoundName other = Lists.first(scene.names(name.sentence()), n -> n.to() == at).orElse(null);
      if (other == null) {
        break;
      }
      t = other.from() - 1;
    }
    return scene.word(name.sentence(), t);
  }

  /** "Helsinki ligger", "Seoul er": a place that is, and does nothing. */
  private boolean isBeing(FoundName name) {
    return scene
        .clauseOf(name.sentence(), name.from())
        .map(Clause::verb)
        .filter(v -> isOneOf(v.lemma(), "være", "ligge", "blive", "hedde"))
        .isPresent();
  }
}
