package org.depeche.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActSlugTest {

  private static final EntityId KIM = EntityId.person("kim-jong-un");
  private static final EntityId TRUMP = EntityId.person("donald-trump");

  @Test
  void partiesOfOneSideStandInTheOrderOfTheirNames() {
    Optional<When> day = Optional.of(When.day(LocalDate.of(2018, 6, 12)));
    assertEquals(
        "donald-trump-kim-jong-un-2018-06-12", ActSlug.of(List.of(KIM, TRUMP), List.of(), day));
  }

  @Test
  void whoWritesStandsBeforeWhoReceives() {
    assertEquals(
        "kim-jong-un-donald-trump", ActSlug.of(List.of(KIM), List.of(TRUMP), Optional.empty()));
  }

  @Test
  void aTimeWithAnOpenSideSaysWhichSideIsKnown() {
    When by = new When("[..2018-05-31]", Optional.empty(), Optional.of(LocalDate.of(2018, 5, 31)));
    assertEquals("kim-jong-un-by-2018-05-31", ActSlug.of(List.of(KIM), List.of(), Optional.of(by)));
  }

  @Test
  void manyPartiesAreCountedBeyondTheFourth() {
    List<EntityId> states =
        List.of("a", "b", "c", "d", "e", "f").stream().map(EntityId::state).toList();
    assertEquals("a-b-c-d-and-2-more", ActSlug.parties(states, List.of()));
  }
}
