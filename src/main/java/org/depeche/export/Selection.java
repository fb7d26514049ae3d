package org.depeche.export;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of the story a network shows.
 *
 * @param mode what its nodes are
 * @param kinds the local names of classes of acts; empty for all of them
 * @param period acts that can have been then; where it is bounded, acts without a time stay out
 * @param focus the IRI of the thing whose neighbourhood is shown; empty for the whole story
 * @param most how many acts, the latest of them
 */
public record Selection(
    NetworkMode mode, Set<String> kinds, Period period, Optional<String> focus, int most) {

  /** As many acts as there are. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  /** The whole story, acts being nodes. */
  public static final Selection ALL =
      new Selection(NetworkMode.EVENTS, Set.of(), Period.OPEN, Optional.empty(), NO_LIMIT);

  /** The class of acts that addresses and commands call so: {@code Summit} for {@code summit}. */
  public static Optional<String> kind(String name) {
    return Terms.ACTS.stream().filter(act -> act.toLowerCase(Locale.ROOT).equals(name)).findFirst();
  }

  /** Copies its set. */
  public Selection {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }

  /** The same in another mode. */
  public Selection in(NetworkMode other) {
    return new Selection(other, kinds, period, focus, most);
  }

  /** The same with another limit. */
  public Selection atMost(int acts) {
    return new Selection(mode, kinds, period, focus, acts);
  }

  boolean isWhole() {
    return kinds.isEmpty() && period.isOpen() && focus.isEmpty() && most == NO_LIMIT;
  }

  boolean holds(String kind, Period when) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && (period.isOpen() || !when.isOpen() && period.meets(when));
  }
}
