package org.depeche.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.When;

/** Which meetings came of those that were intended for another time. */
final class Outcomes {

  /** The days within which a meeting still counts as what came of an earlier intention. */
  private static final long REALISED_WITHIN = 366;

  private Outcomes() {}

  /** The act, with what came of it among those. */
  static RealAct realised(RealAct act, List<RealAct> acts) {
    return act.realisedBy(outcome(act, acts).map(RealAct::id).stream().toList());
  }

  /** The first one held by the same parties; by some of the same states only where it is alone. */
  private static Optional<RealAct> outcome(RealAct act, List<RealAct> acts) {
    if (act.when().isEmpty() || !act.tellings().stream().allMatch(Telling::isIntended)) {
      return Optional.empty();
    }
    List<RealAct> held =
        acts.stream()
            .filter(RealAct::isHeld)
            .filter(other -> follows(other.when(), act.when().get()))
            .filter(other -> sides(act, other) != Sides.DIFFERENT)
            .sorted(
                Comparator.comparing((RealAct other) -> start(other))
                    .thenComparing(other -> other.id().slug()))
            .toList();
    return held.stream()
        .filter(other -> sides(act, other) == Sides.EQUAL)
        .findFirst()
        .or(() -> held.stream().filter(only -> held.size() == 1).findFirst());
  }

  private static Sides sides(RealAct one, RealAct other) {
    List<Sides> all =
        one.tellings().stream()
            .flatMap(a -> other.tellings().stream().map(b -> Sides.of(a.doers(), b.doers())))
            .toList();
    return all.contains(Sides.DIFFERENT)
        ? Sides.DIFFERENT
        : all.stream().max(Comparator.naturalOrder()).orElseThrow();
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
