package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.entity.Authority.Gender;
import org.depeche.entity.Authority.Person;
import org.depeche.text.Lists;

/** A person of an article while it is being read: the names met, and what is told of the person. */
final class Figure {

  private final Map<String, Integer> fullNames = new LinkedHashMap<>();
  private final Set<String> shortNames = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Map<String, String> posts = new LinkedHashMap<>();
  private final Set<EntityId> represents = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Figure> kin = new LinkedHashSet<>();
  private Optional<Person> known = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private boolean stateless;
  private boolean former;
  private int mentions;

  /**
   * What is told of a person so far, as far as it bears on whom words mean.
   *
   * @param posts the names of the offices; the kind of each never changes
   * @param titles by which it can be called
   * @param represents for whom it speaks
   * @param stateless whether its land is no state
   * @param former whether an office of its is one of the past
   * @param known the identity of the person of the authority that it is
   * @param gender its gender
   * @param kin whose relative it is
   */
  record Told(
      List<String> posts,
      List<String> titles,
      List<EntityId> represents,
      boolean stateless,
      boolean former,
      Optional<EntityId> known,
      Optional<Gender> gender,
      Set<Figure> kin) {}

  /** What is told of it so far. */
  Told told() {
    return new Told(
        List.copyOf(posts.keySet()),
        List.copyOf(titles),
        List.copyOf(represents),
        stateless,
        former,
        known.map(Person::id),
        gender,
        Set.copyOf(kin));
  }

  /** Takes in a full name. */
  void addFullName(String name) {
    fullNames.merge(name, 1, Integer::sum);
    mentions++;
  }

  /** Takes in a part of the name that stands for the whole. */
  void addShortName(String name) {
    shortNames.add(name);
    mentions++;
  }

  void know(Person person) {
    known = Optional.of(person);
    gender = person.gender().or(() -> gender);
  }

  /** Takes back that it is a person of the authority. */
  void forget() {
    known = Optional.empty();
  }

  /** Takes in an office: its name, and its kind in the list of offices. */
  void addPost(String label, String kind) {
    posts.putIfAbsent(label, kind);
  }

  /** Takes in that an office of his is one of the past. */
  void retire() {
    former = true;
  }

  /** Whether the text tells an office of his as one of the past: "daværende", "tidligere". */
  boolean isFormer() {
    return former;
  }

  void addTitle(String lemma) {
    titles.add(lemma);
  }

  void represent(EntityId body) {
    represents.add(body);
  }

  /** Whether every office that the text gives is held for no state. */
  boolean isPrivate() {
    return !posts.isEmpty() && Lists.all(posts.values(), Noun::isPrivate);
  }

  /** Remembers that the text gives it a land that is no state. */
  void beStateless() {
    stateless = true;
    if (isPrivate()) {
      represents.removeIf(e -> e.kind() == EntityId.Kind.STATE);
    }
  }

  void guessGender(Optional<Gender> guess) {
    gender = gender.or(() -> guess);
  }

  /** Remembers that the text calls one the other's "søster", "far" …: so is the other his. */
  void beKin(Figure other) {
    if (other != this) {
      kin.add(other);
      other.kin.add(this);
    }
  }

  /** Those whose relative the text says that it is. */
  Set<Figure> kin() {
    return kin;
  }

  void addEvidence(Evidence told) {
    if (!evidence.contains(told)) {
      evidence.add(told);
    }
  }

  /** The person of the authority that it is. */
  Optional<Person> known() {
    return known;
  }

  Optional<Gender> gender() {
    return gender;
  }

  Map<String, String> posts() {
    return posts;
  }

  /** Posts and courtesies by which it can be called. */
  Set<String> titles() {
    return titles;
  }

  Set<EntityId> represents() {
    return represents;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  boolean isStateless() {
    return stateless;
  }

  /** How often it is named. */
  int mentions() {
    return mentions;
  }

  /** Every full name met, in the order of the text. */
  Set<String> fullNames() {
    return fullNames.keySet();
  }

  Set<String> shortNames() {
    return shortNames;
  }

  /** Whether the words are part of one of its full names. */
  boolean isCalled(List<String> words) {
    return Lists.any(fullNames.keySet(), n -> ShortNames.isPart(words, n));
  }

  /** The name to show: the spelling that the authority prefers, else the most frequent. */
  String label() {
    if (fullNames.isEmpty()) {
      return shortNames.iterator().next();
    }
    Optional<String> preferred =
        known.map(p -> p.names().get(0)).filter(n -> fullNames.containsKey(n));
    int most = fullNames.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return preferred.orElseGet(
        () ->
            fullNames.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow());
  }
}
