package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Spellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

  @ParameterizedTest
  @CsvSource({
    "Pavlo Zelenskyj, Pavlo Zelenskij",
    "Pavlo Zelenskyj, Pavlo Zelensky",
    "Park Min Su, Park Min-su",
    "Park Min-su, Park Minsu",
    "Sergej Ivanov, Sergey Ivanov",
    "Anne Støre, Anne Store",
  })
  void spellingsOfOneNameAreOnePerson(String one, String other) {
    assertEquals(1, people(bearer("a", one, ""), bearer("b", other, "ua")));
  }

  @ParameterizedTest
  @CsvSource({
    "Christina Holm, Christine Holm",
    "Lars Petersen, Lars Pedersen",
    "Hans Jensen, Hans Peter Jensen",
    "Park Min-su, Park Min-so",
    "Ivan Hansen, Ivan Jansen",
  })
  void namesThatDifferInMoreThanSpellingAreTwoPeople(String one, String other) {
    assertEquals(2, people(bearer("a", one, "dk"), bearer("b", other, "dk")));
  }

  @Test
  void oneLetterMakesNoDifferenceToWhoHasTheSamePostOfTheSameState() {
    Bearer a = bearer("a", "Chung Eui-yong", "kr", "rådgiver");
    assertEquals(1, people(a, bearer("b", "Chung Eui-young", "kr", "rådgiver")));
    assertEquals(2, people(a, bearer("b", "Chung Eui-young", "kr", "minister")));
    assertEquals(2, people(a, bearer("b", "Chung Eui-young", "us", "rådgiver")));
  }

  @Test
  void nobodyActsForTwoStates() {
    assertEquals(
        Map.of("a", "michael-jensen", "b", "michael-jensen-nz", "c", "michael-jensen"),
        named(
            bearer("a", "Michael Jensen", "dk"),
            bearer("b", "Michael Jensen", "nz"),
            bearer("c", "Michael Jensen", "dk")));
  }

  @Test
  void whoMayBeAnyOfSeveralIsNoneOfThem() {
    assertEquals(
        Map.of("a", "michael-jensen-dk", "b", "michael-jensen-nz", "c", "michael-jensen"),
        named(
            bearer("a", "Michael Jensen", "dk"),
            bearer("b", "Michael Jensen", "nz"),
            bearer("c", "Michael Jensen", "")));
    assertEquals(
        3,
        people(
            bearer("a", "George W. Bush", "us", "præsident"),
            bearer("b", "George H. Bush", "us", "præsident"),
            bearer("c", "George Bush", "us", "præsident")));
  }

  @Test
  void anArticleTellsItsOwnPeopleApart() {
    Bearer one = bearer("a", "Michael Jensen", "dk");
    Bearer other =
        new Bearer(
            "a",
            EntityId.person("michael-jensen-2"),
            "Michael Jensen",
            Set.of(EntityId.state("dk")),
            Set.of());
    assertEquals(2, people(one, other));
  }

  @Test
  void theFullestNameSurvives() {
    assertEquals(
        Map.of("a", "donald-j-trump", "b", "donald-j-trump"),
        named(
            bearer("a", "Donald Trump", "us", "præsident"),
            bearer("b", "Donald J. Trump", "us", "præsident")));
  }

  @Test
  void anIdentityThatAnAuthorityGivesToSomebodyElseIsNotTaken() {
    Map<Bearer, EntityId> survivors =
        Namesakes.survivors(
            List.of(bearer("a", "Michael Jensen", "dk"), bearer("b", "Michael Jensen", "nz")),
            id -> id.slug().equals("michael-jensen-nz"));
    assertEquals(
        List.of("michael-jensen", "michael-jensen-nz-2"),
        survivors.values().stream().map(EntityId::slug).sorted().toList());
  }

  @Test
  void whoIsWhoDoesNotDependOnTheOrderOfArticles() {
    Random random = new Random(7);
    String[] names = {"Igor Zelenskyj", "Igor Zelenskij", "Igor Zelensky", "Igor A. Zelenskyj"};
    String[] states = {"", "ua", "ru"};
    for (int round = 0; round < 50; round++) {
      List<Bearer> bearers = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        String name = names[random.nextInt(names.length)];
        bearers.add(bearer("m" + i, name, states[random.nextInt(3)], "minister"));
      }
      Map<Bearer, EntityId> before = Namesakes.survivors(bearers, id -> false);
      Collections.shuffle(bearers, random);
      assertEquals(before, Namesakes.survivors(bearers, id -> false));
    }
  }

  @Test
  void allSpellingsOfANameHaveOneKeyAndManyOthersAnother() {
    assertEquals(
        1,
        Stream.of("Zelenskyj", "Zelenskij", "Zelensky", "Zelenskiy")
            .map(name -> Spellings.key(Slug.of("Pavlo " + name)))
            .distinct()
            .count());
    assertEquals(Spellings.key("michael-jensen"), Spellings.key("michael-jensen-nz"));
    assertNotEquals(Spellings.key("michael-jensen"), Spellings.key("michael-hansen"));
  }

  private static int people(Bearer... bearers) {
    return Set.copyOf(Namesakes.survivors(List.of(bearers), id -> false).values()).size();
  }

  private static Map<String, String> named(Bearer... bearers) {
    return Namesakes.survivors(List.of(bearers), id -> false).entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().article(), e -> e.getValue().slug(), (a, b) -> a, TreeMap::new));
  }

  private static Bearer bearer(String article, String name, String state, String... posts) {
    return new Bearer(
        article,
        EntityId.person(Slug.of(name)),
        name,
        state.isEmpty() ? Set.of() : Set.of(EntityId.state(state)),
        Set.of(posts));
  }
}
