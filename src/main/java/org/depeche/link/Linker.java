package org.depeche.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.claim.ActId;
import org.depeche.claim.ActSlug;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/**
 * Puts together what several articles tell of one act. The result depends on the tellings alone,
 * not on their order, and each {@link Telling#key} can be linked by itself.
 */
public final class Linker {

  /** The days within which a meeting still counts as what came of an earlier intention. */
  private static final long REALISED_WITHIN = 366;

  /**
   * Tellings with a narrow time first, since they settle which acts there are; then those that say
   * less and have to find their act among them.
   */
  private static final Comparator<Telling> SAYING_MORE_FIRST =
      Comparator.<Telling>comparingLong(
              t ->
                  t.when()
                      .map(w -> Math.min(Times.days(w), Long.MAX_VALUE - 1))
                      .orElse(Long.MAX_VALUE))
          .thenComparing(RealAct.ORDER);

  private Linker() {}

  /** The acts of the real world behind these tellings, by kind and slug. */
  public static List<RealAct> link(Collection<Telling> tellings) {
    Map<String, List<Telling>> byKey = new TreeMap<>();
    tellings.forEach(t -> byKey.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(t));
    return byKey.values().stream().flatMap(same -> linkKey(same).stream()).toList();
  }

  private static List<RealAct> linkKey(List<Telling> tellings) {
    List<RealAct> acts = named(groups(tellings));
    return acts.stream().map(act -> act.realisedBy(outcome(act, acts))).toList();
  }

  private static List<List<Telling>> groups(List<Telling> tellings) {
    List<List<Telling>> groups = new ArrayList<>();
    for (Telling telling : tellings.stream().sorted(SAYING_MORE_FIRST).toList()) {
      groupOf(telling, groups)
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(telling);
    }
    return groups;
  }

  /** The one group that a telling belongs to; where several would do, none is guessed. */
  private static Optional<List<Telling>> groupOf(Telling telling, List<List<Telling>> groups) {
    List<List<Telling>> fitting =
        groups.stream()
            .filter(group -> group.stream().allMatch(other -> Agreement.between(telling, other)))
            .toList();
    return fitting.size() == 1
        ? Optional.of(fitting.get(0))
        : fitting.stream().filter(group -> group.get(0).when().equals(telling.when())).findFirst();
  }

  /** Acts with their slugs; where several would have one slug, the first article's goes first. */
  private static List<RealAct> named(List<List<Telling>> groups) {
    List<RealAct> acts =
        groups.stream()
            .map(Linker::joined)
            .sorted(
                Comparator.comparing((RealAct act) -> act.id().slug())
                    .thenComparing(act -> act.tellings().get(0), RealAct.ORDER))
            .toList();
    Map<String, Integer> used = new HashMap<>();
    List<RealAct> named = new ArrayList<>();
    for (RealAct act : acts) {
      int number = used.merge(act.id().slug(), 1, Integer::sum);
      named.add(number == 1 ? act : numbered(act, number));
    }
    return named;
  }

  private static RealAct numbered(RealAct act, int number) {
    ActId id = new ActId(act.id().kind(), act.id().slug() + "-" + number);
    return new RealAct(id, act.tellings(), act.when(), act.place(), act.status(), List.of());
  }

  private static RealAct joined(List<Telling> group) {
    Telling first = group.get(0);
    Optional<When> when =
        Times.together(group.stream().map(Telling::when).flatMap(Optional::stream).toList());
    String slug = ActSlug.of(first.doers(), first.addressees(), when);
    return new RealAct(
        new ActId(first.kind(), slug), group, when, place(group), status(group), List.of());
  }

  private static Optional<EntityId> place(List<Telling> group) {
    return group.stream()
        .map(Telling::place)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparing(Agreement::isState)
                .thenComparing(Comparator.<EntityId>naturalOrder()));
  }

  /** The furthest point; a meeting that was called off and held after all was held. */
  private static Optional<Status> status(List<Telling> group) {
    return group.stream().anyMatch(Telling::isHeld)
        ? Optional.of(Status.HELD)
        : group.stream()
            .map(Telling::status)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
  }

  private static List<ActId> outcome(RealAct act, List<RealAct> acts) {
    if (act.when().isEmpty() || !act.tellings().stream().allMatch(Telling::isIntended)) {
      return List.of();
    }
    return acts.stream()
        .filter(other -> other.status().filter(Status.HELD::equals).isPresent())
        .filter(other -> sameSides(act, other) && follows(other.when(), act.when().get()))
        .min(
            Comparator.comparing((RealAct other) -> start(other)).thenComparing(o -> o.id().slug()))
        .map(other -> List.of(other.id()))
        .orElse(List.of());
  }

  private static boolean sameSides(RealAct one, RealAct other) {
    Telling a = one.tellings().get(0);
    Telling b = other.tellings().get(0);
    return a.doers().equals(b.doers()) && a.addressees().equals(b.addressees());
  }

  private static LocalDate start(RealAct act) {
    return act.when().flatMap(When::notBefore).orElse(LocalDate.MIN);
  }

  private static boolean follows(Optional<When> held, When intended) {
    if (held.isEmpty() || held.get().notBefore().isEmpty() || intended.notAfter().isEmpty()) {
      return false;
    }
    LocalDate end = intended.notAfter().get();
    LocalDate start = held.get().notBefore().get();
    return start.isAfter(end) && ChronoUnit.DAYS.between(end, start) <= REALISED_WITHIN;
  }
}
