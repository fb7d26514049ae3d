package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;

/**
 * Who is met with in the clause above and goes on in the next: by something that is nobody, where
 * that clause tells what he does there ("Nyheden nåede X i Y, hvor han talte med Z"), or by
 * somebody who does it for his sake ("X ringede til Y for at fortælle ham om planen").
 */
final class Affected implements Predicate<Event> {

  private final Scene scene;
  private final int sentence;
  private final Optional<Clause> above;

  /** What the clause above the word at that place tells. */
  Affected(Scene scene, Discourse discourse, int s, int t) {
    this.scene = scene;
    this.sentence = s;
    Optional<Clause> clause = scene.clauseOf(s, t);
    Optional<Clause> where =
        clause
            .filter(c -> c.dependent("hvor").isPresent() && c.verb().index() > t)
            .flatMap(scene.clauses(s)::parent)
            .filter(
                c ->
                    Lists.none(
                        discourse.events(),
                        e ->
                            e.sentence() == s
                                && e.token() < t
                                && e.figure().isPresent()
                                && e.isSubject()));
    boolean oblique = isOneOf(scene.word(s, t), "ham", "hende");
    this.above =
        where
            .or(
                () ->
                    clause
                        .filter(c -> oblique && c.hasMarker("for") && c.hasMarker("at"))
                        .flatMap(scene.clauses(s)::parent))
            .filter(c -> c.verb().index() < t);
  }

  @Override
  public boolean test(Event event) {
    return event.sentence() == sentence
        && event.figure().isPresent()
        && above.stream()
            .flatMap(
                c ->
                    Stream.of(Clause.OBJECT, Clause.INDIRECT_OBJECT, "til", "med", "hos")
                        .flatMap(f -> c.arguments(f).stream()))
            .flatMap(a -> Phrase.names(scene.sentence(sentence), a.head()).stream())
            .anyMatch(
                w ->
                    Lists.any(
                        scene.names(sentence),
                        n -> n.from() == event.token() && n.covers(w.index())));
  }
}
