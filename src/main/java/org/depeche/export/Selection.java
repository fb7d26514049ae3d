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
 */
public record Selection(
    NetworkMode mode, Set<String> kinds, Period period, Optional<String> focus) {

  /** The whole story, acts being nodes. */
  public static final Selection ALL =
      new Selection(NetworkMode.EVENTS, Set.of(), Period.OPEN, Optional.empty());

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
    return new Selection(other, kinds, period, focus);
  }

  boolean isWhole() {
    return kinds.isEmpty() && period.isOpen() && focus.isEmpty();
  }

  boolean holds(String kind, Period when) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && (period.isOpen() || !when.isOpen() && period.meets(when));
  }
}
