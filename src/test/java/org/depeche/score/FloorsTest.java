package org.depeche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {

  @Test
  void whatLiesBelowItsFloorIsNamed() {
    Report report = new Report(1);
    report.count("summit", new Tally(1, 1, 0));

    assertEquals(List.of(), Floors.parse("acts=.6,summit=0.66").fallenBelow(report));
    assertEquals(
        List.of("acts: F1 0.667 is below 0.7"), Floors.parse("acts=.7").fallenBelow(report));
  }

  @Test
  void aFloorOfNothingThatIsScoredIsNeverReached() {
    assertTrue(
        Floors.parse("akts=.7")
            .fallenBelow(new Report(1))
            .get(0)
            .startsWith("akts: no such score; expected one of [person, "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "acts", "acts=", "=.5", "acts=2", "acts=1.5", "acts=.8,", "acts=x"})
  void whatIsNoFloorIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Floors.parse(text));
  }
}
