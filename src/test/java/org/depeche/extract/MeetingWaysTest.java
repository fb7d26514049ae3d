package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.claim.Summit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of telling that people meet, are to meet, or do not. */
class MeetingWaysTest {

  private static final String WHO =
      "Kenyas præsident, William Ruto, er i Nairobi. Ugandas præsident hedder Yoweri Museveni. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Kenyas udenrigsminister skal mødes med sin ugandiske kollega.# ke ug AGREED",
        "Rutos udenrigsminister rejser til Kampala for at mødes med Museveni."
            + "# ke yoweri-museveni AGREED",
        "Museveni mødtes mandag med Ruto. Tirsdag taler hans udenrigsminister med Ruto i Doha."
            + "# yoweri-museveni william-ruto HELD, ug william-ruto AGREED",
        "Ruto sender sin udenrigsminister til møde med Museveni.# yoweri-museveni ke AGREED",
        "Kenyas og Ugandas udenrigsministre kommer mandag sammen i Doha.# ke ug AGREED",
        "Ruto vil mandag i Doha underskrive en aftale med Museveni."
            + "# william-ruto yoweri-museveni AGREED",
        "Ruto ser gerne, at Museveni kommer til Nairobi.# yoweri-museveni william-ruto PROPOSED",
        "Ruto går efter at få et møde i stand med Museveni."
            + "# yoweri-museveni william-ruto PROPOSED",
        "Ruto og Museveni var lige ved at mødes i Nairobi i marts.# ",
        "Ruto har sat mødet med Museveni på hold.# yoweri-museveni william-ruto CANCELLED",
        "Ruto truer med at aflyse mødet med Museveni.# yoweri-museveni william-ruto AGREED",
      })
  void whoMeets(String text, String found) {
    assertEquals(
        found == null ? List.of() : List.of(found.split(", ")),
        ActsOf.all(Summit.class, WHO + text).stream()
            .map(s -> ActsOf.slugs(s.participants()) + " " + s.status())
            .toList());
  }
}
