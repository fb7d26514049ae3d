package org.depeche.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;

/** How well two lists of parties can be the same. */
enum Sides {
  /** Somebody takes part who cannot be anybody of the other list. */
  DIFFERENT,
  /** The same states and bodies, of which one list names more people than the other. */
  ALIKE,
  /** The same parties. */
  EQUAL;

  /** Compares two lists of parties. */
  static Sides of(List<Party> one, List<Party> other) {
    if (ids(one).equals(ids(other))) {
      return EQUAL;
    }
    Map<EntityId, Set<EntityId>> a = named(one);
    Map<EntityId, Set<EntityId>> b = named(other);
    boolean alike =
        a.keySet().equals(b.keySet())
            && a.keySet().stream().allMatch(side -> isNested(a.get(side), b.get(side)));
    return alike ? ALIKE : DIFFERENT;
  }

  /** The states and bodies that parties act for, as one text, however names are spelt. */
  static String keys(Collection<Party> parties) {
    return parties.stream()
        .map(Party::sideKey)
        .distinct()
        .sorted()
        .map(EntityId::path)
        .collect(Collectors.joining("+"));
  }

  /** Everyone who takes part; a state or body no longer, where someone acts for it by name. */
  static List<EntityId> joined(Collection<Party> parties) {
    Set<EntityId> spokenFor =
        parties.stream().filter(Party::isNamed).map(Party::side).collect(Collectors.toSet());
    return parties.stream()
        .filter(party -> party.isNamed() || !spokenFor.contains(party.id()))
        .map(Party::id)
        .distinct()
        .sorted()
        .toList();
  }

  static Set<EntityId> ids(Collection<Party> parties) {
    return parties.stream().map(Party::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who takes part, however their names are spelt. */
  static Set<EntityId> spelt(Collection<Party> parties) {
    return parties.stream().map(Party::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<EntityId, Set<EntityId>> named(List<Party> parties) {
    Map<EntityId, Set<EntityId>> named = new TreeMap<>();
    for (Party party : parties) {
      Set<EntityId> people = named.computeIfAbsent(party.side(), side -> new TreeSet<>());
      if (party.isNamed()) {
        people.add(party.id());
      }
    }
    return named;
  }

  private static boolean isNested(Set<EntityId> one, Set<EntityId> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
