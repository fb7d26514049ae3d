package org.depeche.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the IRI of an act ends in: its parties and its time. Articles and the story that is merged
 * from them name acts by the same rule, so that an act told once keeps its name.
 */
public final class ActSlug {

  /** More parties than this are counted and not named, so that no IRI grows without bound. */
  private static final int NAMED = 4;

  private ActSlug() {}

  /** The slug of an act as its own values give it, without a number for ties. */
  public static String of(Act act) {
    Optional<When> when = act.facts().when();
    if (act instanceof Summit summit) {
      return of(summit.participants(), List.of(), when);
    }
    if (act instanceof Letter letter) {
      return of(letter.senders(), letter.recipients(), when);
    }
    Pledge pledge = (Pledge) act;
    return of(pledge.pledgedBy(), pledge.pledgedTo(), when);
  }

  /**
   * The slug of an act: who did it, to whom, and when.
   *
   * @param doers participants, senders or who promises, in any order
   * @param addressees recipients or to whom is promised, in any order
   * @param when its time, where that is known
   */
  public static String of(
      Collection<EntityId> doers, Collection<EntityId> addressees, Optional<When> when) {
    String parties = parties(doers, addressees);
    return when.map(time -> parties + "-" + time(time)).orElse(parties);
  }

  /** The part of the slug that names the parties; {@code unknown} where there is none. */
  public static String parties(Collection<EntityId> doers, Collection<EntityId> addressees) {
    String names =
        Stream.of(doers, addressees)
            .filter(side -> !side.isEmpty())
            .map(ActSlug::side)
            .collect(Collectors.joining("-"));
    return names.isEmpty() ? "unknown" : names;
  }

  private static String side(Collection<EntityId> ids) {
    List<String> slugs = new TreeSet<>(ids).stream().map(EntityId::slug).toList();
    String named = String.join("-", slugs.subList(0, Math.min(NAMED, slugs.size())));
    int more = slugs.size() - NAMED;
    return more > 0 ? named + "-and-" + more + "-more" : named;
  }

  private static String time(When when) {
    String name = Slug.joined(when.edtf().toLowerCase(Locale.ROOT));
    if (when.notBefore().isEmpty()) {
      return "by-" + name;
    }
    return when.notAfter().isEmpty() ? "from-" + name : name;
  }
}
