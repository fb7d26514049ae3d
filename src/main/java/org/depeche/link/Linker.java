package org.depeche.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.depeche.claim.ActId;

/**
 * Puts together what several articles tell of one act. The result depends on the tellings alone,
 * not on their order, and tellings that no chain of equal {@link Telling#keys} joins can be linked
 * apart from each other.
 */
public final class Linker {

  /**
   * Those that name people first, and among them those with a narrow time, since they settle which
   * acts there are; then those that say less and have to find their act among them.
   */
  private static final Comparator<Telling> SAYING_MORE_FIRST =
      Comparator.comparing(Telling::namesOnlyStates)
          .thenComparingLong(
              t ->
                  t.when()
                      .map(w -> Math.min(Times.days(w), Long.MAX_VALUE - 1))
                      .orElse(Long.MAX_VALUE))
          .thenComparing(t -> t.place().isEmpty())
          .thenComparing(RealAct.ORDER);

  private Linker() {}

  /** The acts of the real world behind these tellings, by kind and slug. */
  public static List<RealAct> link(Collection<Telling> tellings) {
    return connected(tellings).stream()
        .flatMap(some -> linkConnected(some).stream())
        .sorted(Comparator.comparing(act -> act.id().kind().path() + "/" + act.id().slug()))
        .toList();
  }

  /** Splits tellings into those that chains of equal keys join. */
  private static List<List<Telling>> connected(Collection<Telling> tellings) {
    Map<String, List<Telling>> byKey = new TreeMap<>();
    tellings.forEach(
        t -> t.keys().forEach(k -> byKey.computeIfAbsent(k, key -> new ArrayList<>()).add(t)));
    List<List<Telling>> parts = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Telling telling : tellings.stream().sorted(RealAct.ORDER).toList()) {
      List<Telling> part = new ArrayList<>();
      Deque<Telling> open = new ArrayDeque<>(List.of(telling));
      while (!open.isEmpty()) {
        Telling next = open.remove();
        if (done.add(next.act())) {
          part.add(next);
          next.keys().forEach(key -> open.addAll(byKey.getOrDefault(key, List.of())));
          next.keys().forEach(byKey::remove);
        }
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<RealAct> linkConnected(List<Telling> tellings) {
    List<RealAct> acts = named(groups(tellings));
    return acts.stream().map(act -> Outcomes.realised(act, acts)).toList();
  }

  private static List<Group> groups(List<Telling> tellings) {
    List<Group> groups = new ArrayList<>();
    for (Telling telling : tellings.stream().sorted(SAYING_MORE_FIRST).toList()) {
      List<Group> fitting = groups.stream().filter(group -> group.fits(telling)).toList();
      Optional<Group> found = choose(telling, fitting);
      if (found.isPresent()) {
        found.get().add(telling);
      } else {
        groups.add(new Group(telling, !fitting.isEmpty()));
      }
    }
    return groups;
  }

  /** The one group that a telling belongs to; where several would do, none is guessed. */
  private static Optional<Group> choose(Telling telling, List<Group> fitting) {
    List<Group> certain = fitting.stream().filter(group -> !group.isVague()).toList();
    return only(certain, group -> true)
        .or(() -> mostQuoted(telling, certain))
        .or(() -> only(certain, group -> group.isOf(telling)))
        .or(() -> fitting.stream().filter(Group::isVague).findFirst());
  }

  private static Optional<Group> only(List<Group> groups, Predicate<Group> test) {
    List<Group> found = groups.stream().filter(test).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The group that shares most sentences with the telling, where versions of a text do. */
  private static Optional<Group> mostQuoted(Telling telling, List<Group> groups) {
    long most = groups.stream().mapToLong(group -> group.quotesOf(telling)).max().orElse(0);
    return only(groups, group -> most > 0 && group.quotesOf(telling) == most);
  }

  /** Acts with their slugs; where several would have one slug, the first article's goes first. */
  private static List<RealAct> named(List<Group> groups) {
    List<RealAct> acts =
        groups.stream()
            .map(group -> Joining.of(group.tellings()))
            .sorted(
                Comparator.comparing((RealAct act) -> act.id().slug())
                    .thenComparing(act -> act.tellings().get(0), RealAct.ORDER))
            .toList();
    Map<ActId, Integer> used = new TreeMap<>(Comparator.comparing(ActId::toString));
    List<RealAct> named = new ArrayList<>();
    for (RealAct act : acts) {
      int number = used.merge(act.id(), 1, Integer::sum);
      named.add(number == 1 ? act : act.named(act.id().slug() + "-" + number));
    }
    return named;
  }
}
