package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        "Polens præsident, Andrzej Duda, havde lagt op til, at Ruto og Museveni mødtes i Warszawa."
            + "# william-ruto yoweri-museveni PROPOSED",
        "Polens præsident, Andrzej Duda, kommer mandag til Kampala. Gæsten skal mødes med Museveni."
            + "# andrzej-duda yoweri-museveni AGREED",
        "Polens præsident, Andrzej Duda, mødtes mandag med Ruto. Museveni bliver Rutos vært i juni."
            + "# andrzej-duda william-ruto HELD, yoweri-museveni william-ruto AGREED",
        "Ruto har planer i juni, oplyser Polens præsident, Andrzej Duda. Et møde med Museveni må"
            + " vente til juli.# yoweri-museveni william-ruto AGREED",
        "Ruto lander mandag i Kampala til statsbesøg. Værten er Ugandas præsident, Yoweri Museveni."
            + "# yoweri-museveni william-ruto AGREED",
        "Ruto lander mandag i Doha. Han er vært i Nairobi i juni. Museveni siger nej.# ",
        "Ruto har sat tid af til Museveni i Doha.# william-ruto yoweri-museveni AGREED",
        "Ruto var i Kampala i juli efter invitation fra Museveni."
            + "# william-ruto yoweri-museveni HELD",
        "Rejsen blev aflyst, efter at Uganda havde frabedt sig besøg af Ruto.# ",
        "Ruto mødte Museveni. De aftalte, at deres udenrigsministre skal mødes i Doha."
            + "# william-ruto yoweri-museveni HELD, ke ug AGREED",
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
        "Ruto var mandag i enrum med Museveni.# william-ruto yoweri-museveni HELD",
        "Natos chef, Jens Stoltenberg, er i Rom. Ruto mødtes mandag med Nato-chefen."
            + "# william-ruto jens-stoltenberg HELD",
        "Ruto talte i maj med Museveni, mens han endnu var chef for FN."
            + "# william-ruto yoweri-museveni HELD",
        "Ruto har ikke aflyst mødet med Museveni.# yoweri-museveni william-ruto AGREED",
        "Ruto deltog fredag i et møde i Doha, hvor også Museveni var til stede."
            + "# william-ruto yoweri-museveni HELD",
        "Ruto mødtes mandag med Museveni. Det samme gjorde Polens præsident, Andrzej Duda."
            + "# william-ruto yoweri-museveni HELD, andrzej-duda yoweri-museveni HELD",
        "Ruto mødtes ikke med Museveni. Det samme gjorde Polens præsident, Andrzej Duda.# ",
        "Ruto bliver den første leder, som Museveni modtager i år."
            + "# yoweri-museveni william-ruto AGREED",
        "Ruto holder døren åben for et møde med Museveni.# yoweri-museveni william-ruto PROPOSED",
        "Polens præsident, Andrzej Duda, er rejst til Kampala for at bane vej for et møde mellem"
            + " Ruto og Museveni.# william-ruto yoweri-museveni AGREED",
        "Det var under en lang frokost i Doha, at Ruto og Museveni blev enige."
            + "# william-ruto yoweri-museveni HELD",
        "Ruto var mandag hos Museveni. Onsdag venter Polens præsident, Andrzej Duda."
            + "# william-ruto yoweri-museveni HELD, william-ruto andrzej-duda AGREED",
        "Ruto var mandag hos Museveni. Onsdag venter Polens præsident, Andrzej Duda, på svar."
            + "# william-ruto yoweri-museveni HELD",
        "Ruto sætter sig gerne ned med Museveni.# william-ruto yoweri-museveni PROPOSED",
        "Ruto var i maj i Warszawa. Det var Polens præsident, Andrzej Duda, som han talte med."
            + "# william-ruto andrzej-duda HELD",
        "Da Museveni i maj kom til Nairobi, nægtede Ruto over for ham at åbne grænsen."
            + "# yoweri-museveni william-ruto HELD",
        "Ruto måtte undvære det møde, som han mandag skulle have haft med Museveni."
            + "# yoweri-museveni william-ruto CANCELLED",
        "Ruto vil gerne til Kampala.# william-ruto yoweri-museveni PROPOSED",
        "Ruto tog i maj på besøg. Turen gik til Warszawa. Her gav han Polens præsident, Andrzej"
            + " Duda, løfte om korn.# william-ruto andrzej-duda HELD",
        "Ruslands præsident er Vladimir Putin. Ruto kom mandag forbi Kreml."
            + "# william-ruto vladimir-putin HELD",
        "Ruslands præsident er Vladimir Putin. Ruto er den anden leder i Kreml i år.# ",
        "Museveni inviterede under mødet i sidste uge Kenyas præsident, William Ruto, til Kampala."
            + "# yoweri-museveni william-ruto PROPOSED, yoweri-museveni william-ruto HELD",
        "Ruto mødtes med Museveni. Polens præsident, Andrzej Duda, tilbød at mægle."
            + "# william-ruto yoweri-museveni HELD",
        "Forud for mødet med Ruto havde Museveni talt med Polens præsident, Andrzej Duda."
            + "# yoweri-museveni andrzej-duda HELD",
        "Inden Ugandas præsident, Yoweri Museveni, rejste hjem, mødtes han med Ruto."
            + "# yoweri-museveni william-ruto HELD",
        "Ruto mødtes på tomandshånd med både Ugandas præsident, Yoweri Museveni, og Polens"
            + " præsident, Andrzej Duda."
            + "# william-ruto yoweri-museveni HELD, william-ruto andrzej-duda HELD",
        "Ruto mødtes med både Ugandas præsident, Yoweri Museveni, og Polens præsident, Andrzej"
            + " Duda.# william-ruto yoweri-museveni andrzej-duda HELD",
        "Ruto og Museveni har talt i telefon og aftalt at mødes i Nairobi."
            + "# william-ruto yoweri-museveni AGREED",
        "Ruto er den første udenlandske leder, som Museveni har mødt i år."
            + "# yoweri-museveni william-ruto HELD",
        "Blandt de ledere, som Museveni mødte i New York, var Ruto."
            + "# yoweri-museveni william-ruto HELD",
        "Ruto vil have Museveni til at komme til Nairobi."
            + "# yoweri-museveni william-ruto PROPOSED",
        "Ruto har inviteret både Ugandas præsident, Yoweri Museveni, og Polens præsident, Andrzej"
            + " Duda.# william-ruto yoweri-museveni andrzej-duda PROPOSED",
        "Ruto havde Museveni til samtale mandag.# william-ruto yoweri-museveni HELD",
        "Ruto har lukket døren for samtaler med Museveni.# ",
        "Et par dage før fik Ruto besøg af Museveni.# yoweri-museveni william-ruto HELD",
        "Ruto mødtes med Ugandas præsident, Yoweri Museveni, og Polens præsident, Andrzej Duda."
            + " Inden da havde Ruto og Museveni haft en samtale på tomandshånd."
            + "# william-ruto yoweri-museveni andrzej-duda HELD, william-ruto yoweri-museveni HELD",
        "Ruto overrakte Museveni en krone i Nairobi.# william-ruto yoweri-museveni HELD",
        "Ruto bad Museveni komme til G20-topmødet i Nairobi."
            + "# g20 yoweri-museveni william-ruto PROPOSED",
        "Mandag var præsidenten hos Ugandas præsident, Yoweri Museveni.# william-ruto yoweri-museveni HELD",
      })
  void whoMeets(String text, String found) {
    assertEquals(
        found == null ? List.of() : List.of(found.split(", ")), ActsOf.meetings(WHO + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Museveni ankom den 1. maj 2024 til Nairobi og mødtes den 2. maj 2024 med Ruto.# 2024-05-02",
        "Museveni ankom den 1. maj 2024 til Nairobi, hvor han den 2. maj 2024 mødtes med Ruto."
            + "# 2024-05-02",
        "Ruto har aflyst et møde med Museveni. Det skulle have fundet sted den 3. maj 2024."
            + "# 2024-05-03",
        "Ruto og Museveni mødtes. Det holdt han fast ved den 3. maj 2024.# ",
        "Ruto var den 3. maj 2024 i Wien. Dagen efter rejste han til Kampala for at tale med"
            + " Museveni.# 2024-05-04",
        "Mødet, som varede to timer, var det første mellem Ruto og Museveni siden 2020.# ",
      })
  void whoArrivesMeetsNobodyBeforeTheDayOfTheMeeting(String text, String days) {
    assertEquals(
        days == null ? List.of() : List.of(days.split(", ")), ActsOf.meetingTimes(WHO + text));
  }

  @Test
  void aWeekdayIsTheNearestToTheDayThatTheTextFixes() {
    assertEquals(
        List.of("1987-12-08", "1987-12-09"),
        ActsOf.meetingTimes(
            "USA's præsident, Ronald Reagan, mødtes tirsdag den 8. december 1987 med"
                + " Storbritanniens premierminister, Margaret Thatcher. Onsdag mødtes Reagan med"
                + " Frankrigs præsident, François Mitterrand."));
  }
}
