package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;

/** What an article has spoken of so far, and what comes to mind first. */
final class Discourse {

  private static final int FARTHEST = 5;
  private static final int PER_SENTENCE = 3;
  private static final int SUBJECT = 2;
  private static final int NEAREST = 10;

  private final List<Event> events = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final TreeMap<Integer, EntityId> bodies = new TreeMap<>();

  /**
   * One time that a person or state is spoken of.
   *
   * @param sentence index of the sentence
   * @param token index of the token
   * @param figure the person; empty for a state
   * @param state the state; of a person the one that is represented, where there is one
   * @param subject whether it is the subject of its clause
   * @param named whether a name stands there, and no adjective
   */
  record Event(
      int sentence,
      int token,
      Optional<Figure> figure,
      Optional<EntityId> state,
      boolean subject,
      boolean named) {}

  /**
   * Several that are spoken of together.
   *
   * @param sentence index of the sentence
   * @param token index of the last token
   * @param figures the persons; none for states
   * @param states the states, of persons those that they represent
   */
  record Group(int sentence, int token, List<Figure> figures, List<EntityId> states) {

    Group {
      figures = List.copyOf(figures);
      states = List.copyOf(states);
    }
  }

  void add(Event event) {
    events.add(event);
  }

  void add(Group group) {
    groups.add(group);
  }

  /** Takes in an international body. */
  void addBody(int sentence, int token, EntityId body) {
    bodies.put(sentence << 12 | token, body);
  }

  /** The body that was spoken of last before that place. */
  Optional<EntityId> body(int sentence, int token) {
    return Optional.ofNullable(bodies.lowerEntry(sentence << 12 | token)).map(Map.Entry::getValue);
  }

  /** All that was spoken of, in order. */
  List<Event> events() {
    return events;
  }

  /** The person who comes to mind first at that place, of those that may. */
  Optional<Figure> person(int sentence, int token, Predicate<Event> may) {
    return best(sentence, token, may.and(e -> e.figure().isPresent())).flatMap(Event::figure);
  }

  /** The state that comes to mind first at that place, of those that may. */
  Optional<EntityId> state(int sentence, int token, Predicate<Event> may) {
    return best(sentence, token, may.and(e -> e.state().isPresent())).flatMap(Event::state);
  }

  private Optional<Event> best(int sentence, int token, Predicate<Event> may) {
    Event best = null;
    for (Event event : events) {
      if (isBefore(event, sentence, token)
          && sentence - event.sentence() <= FARTHEST
          && may.test(event)
          && (best == null || score(event, sentence) >= score(best, sentence))) {
        best = event;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBefore(Event event, int sentence, int token) {
    return event.sentence() < sentence || event.sentence() == sentence && event.token() < token;
  }

  private static int score(Event event, int sentence) {
    int distance = NEAREST - PER_SENTENCE * (sentence - event.sentence());
    return distance + (event.subject() ? SUBJECT : 0);
  }

  /**
   * The last group before that place, no farther than so many sentences back, of those that may.
   */
  Optional<Group> group(int sentence, int token, int farthest, Predicate<Group> may) {
    Group best = null;
    for (Group group : groups) {
      boolean before =
          group.sentence() < sentence || group.sentence() == sentence && group.token() < token;
      if (before
          && sentence - group.sentence() <= farthest
          && may.test(group)
          && (best == null || group.sentence() > best.sentence())) {
        best = group;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last persons before that place, each for another state, the last first. */
  List<Figure> lastPersons(int sentence, int token, int farthest, Predicate<Figure> may) {
    List<Figure> found = new ArrayList<>();
    Set<Optional<EntityId>> states = new LinkedHashSet<>();
    for (Event event : backwards(sentence, token, farthest)) {
      if (event.figure().filter(may).isPresent()
          && !found.contains(event.figure().get())
          && states.add(event.state())) {
        found.add(event.figure().get());
      }
    }
    return found;
  }

  /** The last states before that place, the last first. */
  List<EntityId> lastStates(int sentence, int token, int farthest) {
    Set<EntityId> found = new LinkedHashSet<>();
    backwards(sentence, token, farthest).forEach(e -> e.state().ifPresent(found::add));
    return List.copyOf(found);
  }

  private List<Event> backwards(int sentence, int token, int farthest) {
    List<Event> found = new ArrayList<>();
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (isBefore(event, sentence, token) && sentence - event.sentence() <= farthest) {
        found.add(event);
      }
    }
    return found;
  }
}
