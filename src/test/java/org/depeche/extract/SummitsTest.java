package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.claim.Summit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Sydkoreas præsident, Moon Jae-in, havde håbet at kunne byde Nordkoreas leder, Kim Jong-un, velkommen i Seoul. # PROPOSED seoul",
        "Sydkoreas præsident, Moon Jae-in, bød Nordkoreas leder, Kim Jong-un, velkommen i Seoul. # HELD seoul",
        "USA's præsident, Joe Biden, krævede, at Ruslands præsident, Vladimir Putin, begynder at forhandle med Ukraine. # PROPOSED -",
        "Efter fire timers forhandlinger med USA's præsident, Joe Biden, kunne Frankrigs præsident, Emmanuel Macron, fortælle om en aftale. # HELD -",
        "Topmødet mellem Donald Trump og Vladimir Putin i Helsinki bliver ikke til noget. # CANCELLED helsinki",
        "Der bliver ikke noget topmøde mellem Donald Trump og Vladimir Putin. # CANCELLED -",
        "Vladimir Putin er inviteret til Pyongyang af Kim Jong-un. # PROPOSED pyongyang",
        "Mens Japans premierminister, Shinzo Abe, sad hos Irans leder, Ali Khamenei, blev to skibe ramt i Singapore. # HELD -",
      })
  void howThingsStandAndWhere(String text, String found) {
    assertEquals(List.of(found), summits(text));
  }

  private static List<String> summits(String text) {
    return ActsOf.all(Summit.class, text).stream()
        .map(s -> s.status() + " " + s.place().map(EntityId::slug).orElse("-"))
        .toList();
  }
}
