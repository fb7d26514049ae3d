package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.entity.Discourse.Group;
import org.depeche.text.Lists;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Tells whom a bare number means: "de to", "alle fem", "X og de fire andre". */
final class NumberReading {

  private final Scene scene;
  private final PluralMeaning plurals;
  private final Referents referents;

  NumberReading(Scene scene, PluralMeaning plurals, Referents referents) {
    this.scene = scene;
    this.plurals = plurals;
    this.referents = referents;
  }

  /**
   * Whom a number means.
   *
   * @param from index of the first token: "de", "alle"
   * @param group those whom it means
   */
  record Counted(int from, Group group) {}

  /** Whom the number at a token means; empty for what is no number, or counts a noun. */
  Optional<Counted> of(int s, Token token) {
    int t = token.index();
    OptionalInt count = Pronouns.number(scene.word(s, t));
    int begin = scene.word(s, t - 1).equals("samme") ? t - 2 : t - 1;
    boolean points = Words.isOneOf(scene.word(s, begin), "de", "alle");
    if (count.isEmpty() || !points) {
      return Optional.empty();
    }
    boolean inside = Lists.any(scene.descriptions(s), d -> d.from() <= t && t < d.head());
    if (inside) {
      return Optional.empty();
    }
    Optional<Group> rest = rest(s, begin, t, count.getAsInt());
    return rest.or(
            () -> isCounting(s, t + 1) ? Optional.empty() : plurals.some(s, t, count.getAsInt()))
        .map(g -> new Counted(begin, g));
  }

  /** "X og de fire andre": of the five of whom X is one, all but him. */
  private Optional<Group> rest(int s, int begin, int t, int count) {
    boolean joined =
        scene.word(s, begin - 1).equals("og")
            && Words.isOneOf(scene.word(s, t + 1), "andre", "øvrige");
    return joined
        ? Lists.first(scene.names(s), n -> n.to() == begin - 1)
            .flatMap(n -> referents.figure(s, n.from()))
            .flatMap(f -> plurals.rest(s, t, count, f))
        : Optional.empty();
  }

  /** Whether a noun follows that is counted: "de to øer", "de to store øer". */
  private boolean isCounting(int s, int t) {
    List<Token> tokens = scene.sentence(s).tokens();
    if (t >= tokens.size()) {
      return false;
    }
    Tag tag = tokens.get(t).tag();
    return tag.isPlural() && !tag.isDefinite()
        || tag.isAdjective()
            && t + 1 < tokens.size()
            && (tokens.get(t + 1).tag().isNoun() || tokens.get(t + 1).tag().isAdjective());
  }
}
