package org.depeche.entity;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/**
 * Who is met with by something that is nobody, where the next clause tells what he does there:
 * "Nyheden nåede X i Y, hvor han talte med Z".
 */
final class Affected implements Predicate<Event> {

  private final Scene scene;
  private final int sentence;
  private final Optional<Clause> above;

  /** What the clause above the word at that place tells. */
  Affected(Scene scene, Discourse discourse, int s, int t) {
    this.scene = scene;
    this.sentence = s;
    this.above =
        scene
            .clauseOf(s, t)
            .filter(c -> c.dependent("hvor").isPresent() && c.verb().index() > t)
            .flatMap(scene.clauses(s)::parent)
            .filter(c -> c.verb().index() < t)
            .filter(
                c ->
                    Lists.none(
                        discourse.events(),
                        e ->
                            e.sentence() == s
                                && e.token() < t
                                && e.figure().isPresent()
                                && e.isSubject()));
  }

  @Override
  public boolean test(Event event) {
    return event.sentence() == sentence
        && event.figure().isPresent()
        && above.stream()
            .flatMap(
                c ->
                    Stream.of(Clause.OBJECT, Clause.INDIRECT_OBJECT)
                        .flatMap(f -> c.arguments(f).stream()))
            .anyMatch(
                a ->
                    Lists.any(
                        scene.names(sentence),
                        n -> n.from() == event.token() && n.covers(a.head().index())));
  }
}
