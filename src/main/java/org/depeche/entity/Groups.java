package org.depeche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Group;
import org.depeche.text.Lists;

/** Tells whom "de to ledere", "parterne", "begge" and "de to lande" stand for. */
final class Groups {

  private static final int FARTHEST = 3;
  private static final int FAR = 6;
  private static final int NEAR = 1;

  private final Discourse discourse;
  private final Cast cast;
  private final Roles roles;

  Groups(Discourse discourse, Cast cast, Roles roles) {
    this.discourse = discourse;
    this.cast = cast;
    this.roles = roles;
  }

  /** So many persons who were spoken of together, else the last ones. */
  List<Figure> persons(int sentence, int token, int count, Predicate<Figure> may) {
    Optional<Group> group =
        discourse.group(
            sentence,
            token,
            FARTHEST,
            g -> g.figures().size() == count && Lists.all(g.figures(), may));
    List<Figure> last = discourse.lastPersons(sentence, token, NEAR, may);
    if (group.isPresent() && (sentence - group.get().sentence() <= NEAR || last.size() < count)) {
      return group.get().figures();
    }
    List<Figure> pair = forStates(sentence, token, count, count > 2 ? sentence : NEAR, may);
    if (!pair.isEmpty()) {
      return pair;
    }
    if (last.size() < count) {
      List<Figure> two = discourse.lastPersons(sentence, token, NEAR + 1, may);
      if (two.size() == count) {
        return inTextOrder(two, count);
      }
      List<Figure> main = main(count, may);
      return main.isEmpty() ? ofLast(sentence, token, count, may) : main;
    }
    return inTextOrder(last, count);
  }

  private List<Figure> ofLast(int sentence, int token, int count, Predicate<Figure> may) {
    List<Figure> last = discourse.lastPersons(sentence, token, FARTHEST, may);
    return last.size() < count ? List.of() : inTextOrder(last, count);
  }

  /** Those of whom there was most talk, each for another state. */
  List<Figure> main(int count, Predicate<Figure> may) {
    Map<Figure, Long> talk =
        discourse.events().stream()
            .flatMap(e -> e.figure().stream())
            .filter(f -> may.test(f) && roles.state(f).isPresent())
            .collect(Collectors.groupingBy(f -> f, LinkedHashMap::new, Collectors.counting()));
    Map<EntityId, Figure> most = new LinkedHashMap<>();
    talk.entrySet().stream()
        .sorted(Map.Entry.<Figure, Long>comparingByValue().reversed())
        .forEach(e -> most.putIfAbsent(roles.state(e.getKey()).orElseThrow(), e.getKey()));
    List<Figure> found = most.values().stream().limit(count).toList();
    return found.size() < count ? List.of() : Lists.where(talk.keySet(), found::contains);
  }

  private static <T> List<T> inTextOrder(List<T> last, int count) {
    List<T> ordered = new ArrayList<>(last.subList(0, count));
    Collections.reverse(ordered);
    return ordered;
  }

  /**
   * The persons of states that were spoken of together: "USA og Rusland … de to præsidenter". Of
   * many that can be long ago: "De fem lande … de fem præsidenter".
   */
  private List<Figure> forStates(
      int sentence, int token, int count, int farthest, Predicate<Figure> may) {
    Optional<Group> group =
        discourse.group(
            sentence, token, farthest, g -> g.figures().isEmpty() && g.states().size() == count);
    List<Figure> found = new ArrayList<>();
    for (EntityId state : group.map(Group::states).orElse(List.of())) {
      Lists.first(cast.figures(), f -> may.test(f) && roles.represented(f).contains(state))
          .ifPresent(found::add);
    }
    return found.size() == count ? found : List.of();
  }

  /** So many states that were spoken of together, or whose people were, else the last ones. */
  List<EntityId> states(int sentence, int token, int count, Predicate<EntityId> may) {
    Optional<Group> group =
        discourse.group(
            sentence,
            token,
            FARTHEST,
            g -> g.states().size() == count && Lists.all(g.states(), may));
    List<EntityId> last =
        discourse.lastStates(
            sentence,
            token,
            NEAR,
            e -> !discourse.isOfLarger(e, count) && e.state().filter(may).isPresent());
    if (group.isPresent() && (sentence - group.get().sentence() <= NEAR || last.size() != count)) {
      return group.get().states();
    }
    return last.size() < count ? most(count, may) : inTextOrder(last, count);
  }

  /**
   * "Parterne": states that were just spoken of together, else those of whom there is most talk.
   */
  List<EntityId> sides(int sentence, int token, int count) {
    Optional<Group> near = discourse.group(sentence, token, NEAR, g -> g.states().size() == count);
    if (near.isPresent()) {
      return near.get().states();
    }
    if (discourse.isCrowded(sentence)) {
      return List.of();
    }
    return discourse
        .group(sentence, token, FAR, g -> g.states().size() == count)
        .map(Group::states)
        .orElseGet(() -> most(count, this::hasPart));
  }

  /** Whether a state does something, or somebody who represents it. */
  private boolean hasPart(EntityId state) {
    return Lists.any(
        discourse.events(),
        e -> e.state().filter(state::equals).isPresent() && (e.isSubject() || isPerson(e)));
  }

  private static boolean isPerson(Event event) {
    return event.figure().isPresent();
  }

  private List<EntityId> most(int count, Predicate<EntityId> may) {
    Map<EntityId, Long> talk =
        discourse.events().stream()
            .flatMap(e -> e.state().stream())
            .filter(may)
            .collect(Collectors.groupingBy(e -> e, LinkedHashMap::new, Collectors.counting()));
    List<EntityId> most =
        talk.entrySet().stream()
            .sorted(Map.Entry.<EntityId, Long>comparingByValue().reversed())
            .limit(count)
            .map(Map.Entry::getKey)
            .toList();
    return most.size() < count ? List.of() : most;
  }

  /**
   * The last group of any size, for "de" and "hinanden"; of persons also past a sentence that
   * speaks of no other.
   */
  Optional<Group> any(int sentence, int token) {
    return discourse
        .group(sentence, token, NEAR, g -> true)
        .or(() -> discourse.group(sentence, token, NEAR + 1, g -> g.figures().size() > 1));
  }

  /** The persons of the article who represent states of a list: "de nordiske landes ledere". */
  List<Figure> of(List<EntityId> states, Predicate<Figure> may) {
    Set<EntityId> left = new LinkedHashSet<>(states);
    List<Figure> found = new ArrayList<>();
    for (Figure figure : cast.figures()) {
      if (may.test(figure) && Lists.any(roles.represented(figure), left::remove)) {
        found.add(figure);
      }
    }
    return left.isEmpty() ? found : List.of();
  }
}
