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

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Ungarns premierminister, Viktor Orbán, sad i Kreml og bad Ruslands præsident, Vladimir Putin, om gas. # viktor-orban vladimir-putin",
        "Ungarns premierminister, Viktor Orbán, var i Moskva. Ruslands præsident, Vladimir Putin, lovede ham gas. # viktor-orban vladimir-putin",
        "Da Ungarns premierminister, Viktor Orbán, var i Moskva, bad Ruslands præsident, Vladimir Putin, ham om hjælp. # viktor-orban vladimir-putin",
        "Israels premierminister, Benjamin Netanyahu, er rejst. Ham havde USA's præsident, Joe Biden, talt med i Jerusalem. # joe-biden benjamin-netanyahu",
        "Aftalen blev underskrevet af Armeniens premierminister, Nikol Pasjinjan, og Aserbajdsjans præsident, Ilham Alijev, ved et møde i Astana. # nikol-pasjinjan ilham-alijev",
        "Kosovos premierminister, Avdullah Hoti, sad sammen med Serbiens præsident, Aleksandar Vucic, i Det Hvide Hus hos Donald Trump. # avdullah-hoti aleksandar-vucic donald-trump",
      })
  void whoMeets(String text, String sides) {
    assertEquals(
        List.of(sides),
        ActsOf.all(Summit.class, text).stream().map(s -> ActsOf.slugs(s.participants())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Ungarns premierminister, Viktor Orbán, var i Moskva. Ruslands præsident, Vladimir Putin, roste ham.",
        "Ungarns premierminister, Viktor Orbán, var i Moskva. I går lovede Ruslands præsident, Vladimir Putin, ham gas.",
        "Ungarns premierminister, Viktor Orbán, var i Moskva, og Ruslands præsident, Vladimir Putin, lovede ham det i telefon.",
        "Polens præsident, Andrzej Duda, og Litauens præsident, Gitanas Nausėda, lover at standse krigen i Ukraine.",
      })
  void whoDoesNotMeet(String text) {
    assertEquals(List.of(), summits(text));
  }

  private static List<String> summits(String text) {
    return ActsOf.all(Summit.class, text).stream()
        .map(s -> s.status() + " " + s.place().map(EntityId::slug).orElse("-"))
        .toList();
  }
}
