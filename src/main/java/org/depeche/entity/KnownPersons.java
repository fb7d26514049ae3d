package org.depeche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority.Person;
import org.depeche.text.Lists;

/** The persons of an authority, found by a spelling that it does not list, or by one name alone. */
final class KnownPersons {

  /** "Hak-song" at the end of a name, and no "al-Sabah". */
  private static final Pattern TWO_PARTS = Pattern.compile("(?<!\\S)\\p{Lu}\\p{Ll}+-\\p{Ll}+$");

  /** The number of a monarch: nobody is called "X" for short, which is where people post. */
  private static final Pattern REGNAL = Pattern.compile("[IVX]+");

  private final Map<EntityId, Person> byId = new LinkedHashMap<>();
  private final Map<String, Set<EntityId>> byWord = new HashMap<>();
  private final Map<String, Set<EntityId>> byShortName = new HashMap<>();

  private KnownPersons() {}

  static KnownPersons of(Authority authority, Lexicon lexicon) {
    KnownPersons known = new KnownPersons();
    for (Person person : authority.persons()) {
      known.byId.put(person.id(), person);
      for (String name : person.names()) {
        known.index(name, person.id(), lexicon);
      }
    }
    return known;
  }

  private void index(String name, EntityId id, Lexicon lexicon) {
    List<String> words = Folding.words(name);
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    put(byWord, Folding.transliterated(first), id);
    put(byWord, Folding.transliterated(last), id);
    List<String> spaced = List.of(name.split(" "));
    String family = spaced.get(spaced.size() - 1);
    boolean father = spaced.size() > 1 && ShortNames.isFather(spaced.get(spaced.size() - 2));
    if (!father && !REGNAL.matcher(family).matches()) {
      put(byShortName, Folding.fold(family), id);
      put(byShortName, Folding.fold(ShortNames.withoutArticle(family)), id);
    }
    if (!lexicon.isGivenName(spaced.get(0))) {
      put(byShortName, Folding.fold(spaced.get(0)), id);
    }
  }

  private static void put(Map<String, Set<EntityId>> map, String key, EntityId id) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
  }

  /** The person of that identity. */
  Optional<Person> get(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The one person of whose name this is a spelling. */
  Optional<EntityId> like(String name) {
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    Set<EntityId> candidates = new LinkedHashSet<>();
    candidates.addAll(byWord.getOrDefault(Folding.transliterated(words.get(0)), Set.of()));
    candidates.addAll(
        byWord.getOrDefault(Folding.transliterated(words.get(words.size() - 1)), Set.of()));
    List<EntityId> same = new ArrayList<>();
    for (EntityId id : candidates) {
      if (Lists.any(byId.get(id).names(), n -> isSame(n, name, words))) {
        same.add(id);
      }
    }
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** "Kim Hak-song" is not "Kim Song": of a given name in two parts none is left out. */
  private static boolean isSame(String known, String name, List<String> words) {
    List<String> own = Folding.words(known);
    return Likeness.isSame(own, words)
        && (own.size() >= words.size() || !TWO_PARTS.matcher(name).find());
  }

  /** The persons who are called by that name alone: "Obama", "Kim". */
  List<EntityId> calledBy(String shortName) {
    return List.copyOf(byShortName.getOrDefault(Folding.fold(shortName), Set.of()));
  }
}
