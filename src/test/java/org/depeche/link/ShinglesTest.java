package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  private static final String WIRE =
      """
      Nordkoreas leder, Kim Jong-un, og Sydkoreas præsident, Moon Jae-in, mødtes fredag i grænsebyen Panmunjom.
      Det var første gang, at de to så hinanden, og de talte sammen i flere timer bag lukkede døre.
      Bagefter lovede de at arbejde for en fredsaftale inden årets udgang. Det oplyser Det Blå Hus.
      """;

  @Test
  void aTextThatIsCutAndSlightlyEditedIsAVersion() {
    String edited =
        WIRE.replace("fredag i grænsebyen", "i dag i byen")
            .replace("Det oplyser Det Blå Hus.", "/ritzau/");
    Shingles wire = Shingles.of(WIRE);
    Shingles other = Shingles.of(edited.toUpperCase(java.util.Locale.ROOT));
    assertTrue(wire.isVersionOf(other));
    assertFalse(Collections.disjoint(wire.marks(), other.marks()));
  }

  @Test
  void anotherStoryOfTheSameMeetingIsNone() {
    String other =
        """
        Moon Jae-in og Kim Jong-un gav fredag hinanden hånden i Panmunjom. De to ledere fra hver sin
        side af grænsen havde aldrig før været i stue sammen, og samtalerne trak ud. De er enige om, at
        der skal være en fredsaftale, før året er gået.
        """;
    assertFalse(Shingles.of(WIRE).isVersionOf(Shingles.of(other)));
  }

  @Test
  void aTextThatIsTooShortIsNoVersionEvenOfItself() {
    Shingles brief = Shingles.of("Kim og Moon mødtes fredag.");
    assertFalse(brief.isVersionOf(brief));
    assertEquals(List.of(), brief.marks());
  }
}
