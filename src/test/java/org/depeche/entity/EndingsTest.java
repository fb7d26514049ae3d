package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingsTest {

  private static final List<String> WORDS =
      List.of("far", "chef", "minister", "præsidenten", "rådgivere");

  private static Endings endings() {
    Endings endings = new Endings();
    WORDS.forEach(endings::add);
    return endings;
  }

  @Test
  void noWordIsMissedAndNoCompoundOfALongOne() {
    for (String word : WORDS) {
      assertTrue(endings().mayEnd(word), word);
      for (String first : List.of("a", "vice", "udenrigs-", "Nato-")) {
        assertTrue(word.length() < 4 || endings().mayEnd(first + word), first + word);
      }
    }
  }

  @Test
  void mostWordsAreTurnedAway() {
    List<String> others = List.of("", "og", "i", "mødtes", "København", "aftale", "chefen");
    others.forEach(w -> assertFalse(endings().mayEnd(w), w));
  }

  @Test
  void theListOfGenitiveEndingsIsWhole() {
    Genitive.ENDINGS.forEach(
        e -> assertEquals(Optional.of("kina"), Genitive.base("kina" + e), "kina" + e));
    assertEquals(Optional.empty(), Genitive.base("boss"));
    assertEquals(Optional.empty(), Genitive.base("is"));
  }

  @Test
  void onlyAnApostropheMakesAGenitiveCertain() {
    List.of("Kina's", "KINA'S", "Boris'", "Boris’", "Max'", "Cruz'", "USA’s")
        .forEach(f -> assertTrue(Genitive.isCertain(f), f));
    List.of("", "s", "Boris", "Max’", "D'", "ss", "'")
        .forEach(f -> assertFalse(Genitive.isCertain(f), f));
  }
}
