package org.depeche.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Group;

/** Whom the words of an article were found to mean, by the place of the word. */
final class Referents {

  private final Map<Integer, Figure> figures = new HashMap<>();
  private final Map<Integer, EntityId> states = new HashMap<>();
  private final Map<Integer, Group> groups = new HashMap<>();

  void put(int sentence, int token, Figure figure) {
    figures.put(key(sentence, token), figure);
  }

  void put(int sentence, int token, EntityId state) {
    states.put(key(sentence, token), state);
  }

  void put(int sentence, int token, Group group) {
    groups.put(key(sentence, token), group);
  }

  /** The person whom the word means. */
  Optional<Figure> figure(int sentence, int token) {
    return Optional.ofNullable(figures.get(key(sentence, token)));
  }

  /** The state or body that the word means. */
  Optional<EntityId> state(int sentence, int token) {
    return Optional.ofNullable(states.get(key(sentence, token)));
  }

  /** Those whom the word means together. */
  Optional<Group> group(int sentence, int token) {
    return Optional.ofNullable(groups.get(key(sentence, token)));
  }

  private static int key(int sentence, int token) {
    return sentence << 12 | token;
  }
}
