package org.depeche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.text.Lists;

/** What an article has spoken of so far, and what comes to mind first. */
final class Discourse {

  private static final int FARTHEST = 5;
  private static final int PER_SENTENCE = 6;
  private static final int SPOKEN = 3;
  private static final int AFFECTED = 8;

  private final List<Event> events = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> crowds = new ArrayList<>();
  private final TreeMap<Integer, EntityId> bodies = new TreeMap<>();
  private final TreeMap<Integer, EntityId> institutions = new TreeMap<>();

  /**
   * One time that a person or state is spoken of.
   *
   * @param sentence index of the sentence
   * @param token index of the token
   * @param figure the person; empty for a state
   * @param state the state; of a person the one that is represented, where there is one
   * @param prominence its part in its clause
   * @param form by what kind of word
   */
  record Event(
      int sentence,
      int token,
      Optional<Figure> figure,
      Optional<EntityId> state,
      Prominence prominence,
      Form form) {

    boolean isSubject() {
      return prominence != Prominence.NONE;
    }

    /** Whether a noun stands there, and no adjective or place. */
    boolean isNamed() {
      return form != Form.ASIDE;
    }
  }

  /** The parts that one can have in a clause, the less prominent first. */
  enum Prominence {
    /** An object or complement. */
    NONE,
    /** The subject of a subordinate clause. */
    SUBORDINATE,
    /** Who is named as the source behind what is told: "…, siger X". */
    SPEAKER,
    /** The subject of a main clause. */
    MAIN,
    /** Whom "det er X, der …" brings to the front. */
    FOCUS
  }

  /** The kinds of words that speak of somebody. */
  enum Form {
    /** An adjective, or a capital as a place. */
    ASIDE,
    /** A name or a description. */
    NOUN,
    /** A pronoun: whom the text goes on speaking of. */
    PRONOUN
  }

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

  /** Takes in that many states were spoken of, and not which: "de seks lande". */
  void addCrowd(int sentence) {
    crowds.add(sentence);
  }

  /** Whether many states were spoken of shortly before, and it is not known which. */
  boolean isCrowded(int sentence) {
    return Lists.any(crowds, c -> c <= sentence && sentence - c <= FARTHEST);
  }

  /** Takes in an international body. */
  void addBody(int sentence, int token, EntityId body) {
    bodies.put(sentence << 12 | token, body);
  }

  /** Adds an institution that was spoken of: a ministry, a palace. */
  void addInstitution(int sentence, int token, EntityId institution) {
    institutions.put(sentence << 12 | token, institution);
  }

  /** The institution that was spoken of last before that place, of those that may. */
  Optional<EntityId> institution(int sentence, int token, Predicate<EntityId> may) {
    return Lists.first(
        institutions.headMap(sentence << 12 | token, false).descendingMap().values(), may);
  }

  /** The body that was spoken of last before that place, of those that may. */
  Optional<EntityId> body(int sentence, int token, Predicate<EntityId> may) {
    return Lists.first(bodies.headMap(sentence << 12 | token, false).descendingMap().values(), may);
  }

  /** All that was spoken of, in order. */
  List<Event> events() {
    return events;
  }

  /** Whether a person was spoken of so far. */
  boolean hasToldOf(Figure figure) {
    return Lists.any(events, e -> e.figure().filter(figure::equals).isPresent());
  }

  /** The person who comes to mind first at that place, of those that may. */
  Optional<Figure> person(int sentence, int token, Predicate<Event> may) {
    return best(sentence, token, may.and(e -> e.figure().isPresent())).flatMap(Event::figure);
  }

  /**
   * The person whom a pronoun at that place means; none where somebody of whom it is not known who
   * he is comes to mind before him: "Borgmesteren kom. Han …".
   *
   * @param says whether the pronoun says a quote, as rather those do who have spoken before
   * @param affected of whom the clause above tells, though he is not its subject
   */
  Optional<Figure> antecedent(
      int sentence, int token, boolean says, Predicate<Event> affected, Predicate<Event> may) {
    Set<Figure> speakers = says ? speakers() : Set.of();
    return best(
            sentence,
            token,
            may.and(e -> e.figure().isPresent() || isStranger(e)),
            e ->
                (e.figure().filter(speakers::contains).isPresent() ? SPOKEN : 0)
                    + (affected.test(e) ? AFFECTED : 0))
        .flatMap(Event::figure);
  }

  private Set<Figure> speakers() {
    return events.stream()
        .filter(e -> e.prominence() == Prominence.SPEAKER)
        .flatMap(e -> e.figure().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isStranger(Event event) {
    return event.figure().isEmpty() && event.state().isEmpty();
  }

  /** The state that comes to mind first at that place, of those that may. */
  Optional<EntityId> state(int sentence, int token, Predicate<Event> may) {
    return best(sentence, token, may.and(e -> e.state().isPresent())).flatMap(Event::state);
  }

  private Optional<Event> best(int sentence, int token, Predicate<Event> may) {
    return best(sentence, token, may, e -> 0);
  }

  private Optional<Event> best(
      int sentence, int token, Predicate<Event> may, ToIntFunction<Event> more) {
    List<Event> possible = Lists.where(since(sentence - FARTHEST), before(sentence, token, may));
    Event best = null;
    int most = Integer.MIN_VALUE;
    for (Event event : possible) {
      int score =
          score(event, sentence) + repeated(event, possible, sentence) + more.applyAsInt(event);
      if (score >= most) {
        best = event;
        most = score;
      }
    }
    return Optional.ofNullable(best).map(b -> ofGroup(b, possible, may));
  }

  /** "X roste Y. De to mødes, siger han": of a group the one who came to mind before it. */
  private Event ofGroup(Event best, List<Event> possible, Predicate<Event> may) {
    Set<Optional<Figure>> group =
        possible.stream()
            .filter(e -> e.sentence() == best.sentence() && e.token() == best.token())
            .map(Event::figure)
            .collect(Collectors.toSet());
    return group.size() < 2
        ? best
        : best(best.sentence(), best.token(), may.and(e -> group.contains(e.figure())))
            .orElse(best);
  }

  /** How often else the sentence speaks of the same person. */
  private static int repeated(Event event, List<Event> events, int sentence) {
    return event.figure().isEmpty() || event.sentence() == sentence
        ? 0
        : Lists.where(events, e -> isAlso(e, event)).size();
  }

  private static boolean isAlso(Event other, Event event) {
    return other != event
        && other.sentence() == event.sentence()
        && other.figure().equals(event.figure());
  }

  /** What was spoken of from that sentence on; the text is walked through in its order. */
  private List<Event> since(int sentence) {
    int from = events.size();
    while (from > 0 && events.get(from - 1).sentence() >= sentence) {
      from--;
    }
    return events.subList(from, events.size());
  }

  private static Predicate<Event> before(int sentence, int token, Predicate<Event> may) {
    return e -> isBefore(e, sentence, token) && may.test(e);
  }

  private static boolean isBefore(Event event, int sentence, int token) {
    return event.sentence() < sentence || event.sentence() == sentence && event.token() < token;
  }

  private static int score(Event event, int sentence) {
    if (event.sentence() == sentence) {
      return event.isSubject() ? 4 : 0;
    }
    int prominence =
        switch (event.prominence()) {
          case NONE -> 0;
          case SUBORDINATE -> 2;
          case SPEAKER -> 3;
          case MAIN -> 4;
          case FOCUS -> 7;
        };
    int pronoun = event.form() == Form.PRONOUN ? 3 : 0;
    return prominence + pronoun - PER_SENTENCE * (sentence - event.sentence());
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
          && event.prominence() != Prominence.SPEAKER
          && !found.contains(event.figure().get())
          && states.add(event.state())) {
        found.add(event.figure().get());
      }
    }
    return found;
  }

  /** The first group of the article, no later than that sentence. */
  Optional<Group> firstGroup(int last) {
    return Lists.first(groups, g -> g.sentence() <= last);
  }

  /** Whether a place is where a group of more than so many is spoken of. */
  boolean isOfLarger(Event event, int count) {
    return Lists.any(
        groups,
        g ->
            g.sentence() == event.sentence()
                && g.token() == event.token()
                && g.states().size() > count);
  }

  /** The last states of which nouns spoke before that place, the last first. */
  List<EntityId> lastStates(int sentence, int token, int farthest, Predicate<Event> may) {
    Set<EntityId> found = new LinkedHashSet<>();
    backwards(sentence, token, farthest).stream()
        .filter(may.and(e -> e.isNamed() && e.prominence() != Prominence.SPEAKER))
        .forEach(e -> e.state().ifPresent(found::add));
    return List.copyOf(found);
  }

  private List<Event> backwards(int sentence, int token, int farthest) {
    List<Event> found = Lists.where(since(sentence - farthest), e -> isBefore(e, sentence, token));
    Collections.reverse(found);
    return found;
  }
}
