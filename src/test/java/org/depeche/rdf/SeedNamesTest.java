package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Authority;
import org.junit.jupiter.api.Test;

/** That the states, bodies, media and places of the seeds are complete, and each name is of one. */
class SeedNamesTest {

  private static final Authority SEEDS = Seeds.shipped(new Iris(Base.standard())).authority();

  @Test
  void everySovereignStateIsThere() {
    Set<String> codes =
        SEEDS.states().stream()
            .map(Authority.State::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> iso = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

    assertEquals(201, codes.size());
    assertTrue(codes.containsAll(Set.of("PS", "SU", "TW", "VA", "XK")));
    codes.removeAll(iso);
    assertEquals(Set.of("CS", "DD", "SU", "XK", "YU"), codes);
  }

  @Test
  void everyStateHasAnAdjectiveButThoseWithoutACommonOne() {
    assertEquals(
        Set.of("CG", "DM", "KN", "LC", "SB", "ST", "VC"),
        codes(SEEDS.states().stream().filter(state -> state.adjectives().isEmpty())));
  }

  @Test
  void everyStateHasACapitalButThoseWhoseCapitalMeansSomethingElse() {
    assertEquals(
        Set.of("BE", "CS", "DD", "DJ", "GY", "LU", "MC", "SC", "SG", "SM", "SU", "VA", "YU"),
        codes(SEEDS.states().stream().filter(state -> state.capital().isEmpty())));
  }

  @Test
  void inhabitantsWithOtherEndingsHaveTheirPlural() {
    for (Authority.State state : SEEDS.states()) {
      long irregular =
          state.inhabitants().stream().filter(noun -> !noun.matches(".*(e|er)")).count();

      assertEquals(irregular, state.inhabitantPlurals().size(), state.code());
    }
  }

  @Test
  void everyNameIsOfOneThing() {
    Map<String, Set<String>> bearers = new TreeMap<>();
    SEEDS.states().forEach(it -> add(bearers, it.id(), it.names()));
    SEEDS.organizations().forEach(it -> add(bearers, it.id(), it.names()));
    SEEDS.persons().forEach(it -> add(bearers, it.id(), it.names()));
    SEEDS.places().forEach(it -> add(bearers, it.id(), it.names()));

    assertEquals(Map.of(), shared(bearers));
  }

  @Test
  void everyAdjectiveAndInhabitantIsOfOneState() {
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (Authority.State state : SEEDS.states()) {
      Stream.of(state.adjectives(), state.inhabitants(), state.inhabitantPlurals())
          .forEach(words -> add(bearers, state.id(), words));
    }

    assertEquals(Map.of(), shared(bearers));
  }

  @Test
  void standInsThatArePlacesLieInTheirState() {
    Map<String, Authority.Place> places = new TreeMap<>();
    SEEDS.places().forEach(place -> place.names().forEach(name -> places.put(name, place)));
    for (Authority.State state : SEEDS.states()) {
      for (String standIn : state.standIns()) {
        assertEquals(state.id(), places.get(standIn).state().orElseThrow(), standIn);
      }
      state
          .capital()
          .ifPresent(capital -> assertEquals(state.id(), place(capital).state().orElseThrow()));
    }
  }

  @Test
  void irisOfBodiesAndPlacesAreMadeOfTheirNames() {
    SEEDS.organizations().forEach(it -> assertEquals(Slug.of(it.names().get(0)), it.id().slug()));
    SEEDS.places().forEach(it -> assertEquals(Slug.of(it.names().get(0)), it.id().slug()));
  }

  @Test
  void everyInstitutionSpeaksForSomeoneButThoseOfGreenlandAndTheFaroes() {
    assertEquals(
        Set.of("inatsisartut", "lagtinget", "naalakkersuisut"),
        SEEDS.organizations().stream()
            .filter(it -> it.type() == Authority.OrganizationType.INSTITUTION)
            .filter(it -> it.represents().isEmpty())
            .map(it -> it.id().slug())
            .collect(Collectors.toSet()));
  }

  @Test
  void noMediumSpeaksForAState() {
    assertTrue(
        SEEDS.organizations().stream()
            .filter(it -> it.type() == Authority.OrganizationType.MEDIA)
            .allMatch(it -> it.represents().isEmpty()));
  }

  private static Authority.Place place(EntityId id) {
    return SEEDS.places().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<String> codes(Stream<Authority.State> states) {
    return states.map(Authority.State::code).collect(Collectors.toSet());
  }

  private static void add(Map<String, Set<String>> bearers, EntityId id, Collection<String> names) {
    names.forEach(name -> bearers.computeIfAbsent(name, n -> new TreeSet<>()).add(id.path()));
  }

  private static Map<String, Set<String>> shared(Map<String, Set<String>> bearers) {
    Map<String, Set<String>> shared = new TreeMap<>(bearers);
    shared.values().removeIf(ids -> ids.size() == 1);
    return shared;
  }
}
