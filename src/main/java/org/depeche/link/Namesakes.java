package org.depeche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Spellings;

/**
 * Tells which people stand behind names that are alike: different spellings are one person where
 * nothing speaks against it, and one name is two people where their states exclude each other. The
 * result depends on the bearers alone, not on their order.
 */
public final class Namesakes {

  /** Whoever is called by the name alone keeps it; then the one of the first article does. */
  private static final Comparator<Person> NAMED_FIRST =
      Comparator.comparing((Person person) -> !person.states().isEmpty())
          .thenComparing(person -> person.first().article())
          .thenComparing(person -> person.first().id());

  private static final Comparator<Bearer> FULLEST_FIRST =
      Comparator.comparing((Bearer b) -> -Spellings.words(b.name())).thenComparing(Bearer::id);

  private Namesakes() {}

  /**
   * One person, as it is gathered.
   *
   * @param bearers how articles have it
   * @param vague whether the first of them may be any of several people
   */
  private record Person(List<Bearer> bearers, boolean vague) {

    boolean fits(Bearer bearer) {
      return bearers.stream().allMatch(bearer::canBe) && bearers.stream().anyMatch(bearer::is);
    }

    boolean hasNameOf(Bearer bearer) {
      return bearers.stream().anyMatch(bearer::hasNameOf);
    }

    TreeSet<EntityId> states() {
      TreeSet<EntityId> states = new TreeSet<>();
      bearers.forEach(bearer -> states.addAll(bearer.states()));
      return states;
    }

    Bearer first() {
      return bearers.stream()
          .min(Comparator.comparing(Bearer::article).thenComparing(Bearer::id))
          .orElseThrow();
    }
  }

  /**
   * The identity that each bearer has in the story.
   *
   * @param isKnown whether an identity is that of somebody else, whom an authority knows
   */
  public static Map<Bearer, EntityId> survivors(
      Collection<Bearer> bearers, Predicate<EntityId> isKnown) {
    Map<Bearer, EntityId> survivors = new TreeMap<>();
    TreeSet<EntityId> taken = new TreeSet<>();
    for (Person person : people(bearers).stream().sorted(NAMED_FIRST).toList()) {
      EntityId id = identity(person, other -> taken.contains(other) || isKnown.test(other));
      taken.add(id);
      person.bearers().forEach(bearer -> survivors.put(bearer, id));
    }
    return survivors;
  }

  private static List<Person> people(Collection<Bearer> bearers) {
    List<Person> people = new ArrayList<>();
    for (Bearer bearer : new TreeSet<>(bearers)) {
      List<Person> fitting = people.stream().filter(person -> person.fits(bearer)).toList();
      choose(bearer, fitting)
          .ifPresentOrElse(
              person -> person.bearers().add(bearer),
              () -> people.add(new Person(new ArrayList<>(List.of(bearer)), !fitting.isEmpty())));
    }
    return people;
  }

  /** The one person that is meant; where it may be any of several, none is guessed. */
  private static Optional<Person> choose(Bearer bearer, List<Person> fitting) {
    return only(fitting, person -> true)
        .or(() -> only(fitting, person -> person.hasNameOf(bearer)))
        .or(() -> only(fitting, person -> person.vague() && person.hasNameOf(bearer)));
  }

  private static Optional<Person> only(List<Person> people, Predicate<Person> test) {
    List<Person> found = people.stream().filter(test).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** What articles call the person, the fullest first; else that with the state's code. */
  private static EntityId identity(Person person, Predicate<EntityId> isTaken) {
    List<EntityId> ids = person.bearers().stream().sorted(FULLEST_FIRST).map(Bearer::id).toList();
    Optional<EntityId> free = ids.stream().filter(isTaken.negate()).findFirst();
    if (free.isPresent()) {
      return free.get();
    }
    String own =
        ids.get(0).slug()
            + person.states().stream().findFirst().map(state -> "-" + state.slug()).orElse("");
    EntityId id = EntityId.person(own);
    for (int number = 2; isTaken.test(id); number++) {
      id = EntityId.person(own + "-" + number);
    }
    return id;
  }
}
