package org.depeche.entity;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Prominence;
import org.depeche.text.Lists;

/**
 * Who is the only one in the sentence before that a pronoun for one can mean, as all others are
 * told of together: "X og Y blev modtaget af Z. Han lovede …".
 */
final class Lone implements Predicate<Event> {

  private final Set<Figure> figures;
  private final int sentence;

  /** Of whom the sentence before that one tells, as far as the pronoun agrees. */
  Lone(Discourse discourse, int sentence, Pronouns pronoun) {
    this.sentence = sentence - 1;
    Set<Figure> together = told(discourse, pronoun, true);
    Set<Figure> others = told(discourse, pronoun, false);
    others.removeAll(together);
    this.figures =
        together.size() > 1 && others.size() == 1 && !pronoun.isPossessive() ? others : Set.of();
  }

  private Set<Figure> told(Discourse discourse, Pronouns pronoun, boolean subject) {
    return Lists.where(
            discourse.events(),
            e ->
                e.sentence() == sentence
                    && subject == (e.prominence() == Prominence.MAIN)
                    && (subject || e.prominence() == Prominence.NONE))
        .stream()
        .flatMap(e -> e.figure().stream())
        .filter(f -> pronoun.agrees(f.gender()))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean test(Event event) {
    return event.sentence() == sentence && event.figure().filter(figures::contains).isPresent();
  }
}
