package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.Lists;
import org.depeche.text.Token;

/**
 * A token at which a walk through an article has something to read; at most it passes by.
 *
 * @param token the token
 * @param names the names that begin there
 * @param description the description of which it is the head
 * @param pronoun the pronoun that it is
 */
record Stop(
    Token token,
    List<FoundName> names,
    Optional<Description> description,
    Optional<Pronouns> pronoun) {

  /** The stops in a sentence of a scene, in order. */
  static List<Stop> in(Scene scene, int sentence) {
    List<Stop> stops = new ArrayList<>();
    for (Token token : scene.sentence(sentence).tokens()) {
      int t = token.index();
      String word = scene.word(sentence, t);
      Stop stop =
          new Stop(
              token,
              Lists.where(scene.names(sentence), n -> n.from() == t),
              Lists.first(scene.descriptions(sentence), d -> d.head() == t),
              Pronouns.of(word));
      if (!stop.isEmpty() || Pronouns.number(word).isPresent()) {
        stops.add(stop);
      }
    }
    return stops;
  }

  private boolean isEmpty() {
    return names.isEmpty() && description.isEmpty() && pronoun.isEmpty();
  }
}
