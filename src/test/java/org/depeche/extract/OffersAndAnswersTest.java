package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers that are answered, meetings told of twice or called off, and what is no meeting. */
class OffersAndAnswersTest {

  private static final String WHO =
      "USA's præsident, Donald Trump, er i Washington. Nordkoreas leder hedder Kim Jong-un. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Trump har sagt ja til Kims tilbud om et møde.# kim-jong-un donald-trump AGREED",
        "Trump siger ja til et tilbud fra Kim om et møde.# donald-trump kim-jong-un AGREED",
        "Trump har accepteret Kims tilbud om at mødes.# donald-trump kim-jong-un AGREED",
        "Trump har i et brev til Kim foreslået et topmøde om våben.# donald-trump kim-jong-un PROPOSED",
        "Trump har i et brev til Kim krævet svar og skal til møde i Senatet.# ",
        "Trump har skrevet til Kim og foreslået et møde i Hanoi.# donald-trump kim-jong-un PROPOSED",
        "Trump roser Kim. Sidste gang de to mødtes, i 2018, gik det galt.# donald-trump kim-jong-un HELD",
        "Trump mødte Kim i juni 2018. Mødet skulle have fundet sted i 2017, men blev aflyst."
            + "# donald-trump kim-jong-un HELD, donald-trump kim-jong-un CANCELLED",
        "Trump mødte Kim i juni 2018. Mødet i 2019 er aflyst.# donald-trump kim-jong-un HELD",
        "Trump mødte Kim med hån.# ",
        "Trump mødte Kim med et smil i Singapore.# donald-trump kim-jong-un HELD",
        "USA's udenrigsminister, Mike Pompeo, skulle have været i Nordkorea i august, men det besøg"
            + " aflyste Trump.# mike-pompeo kp CANCELLED",
        "Trump og Kim mødtes i 2018 og 2019.# donald-trump kim-jong-un HELD,"
            + " donald-trump kim-jong-un HELD",
        "Kim var i Holland, hvor Trump modtog ham i Eindhoven.# donald-trump kim-jong-un HELD",
        "Trump mødtes med Kim, men ikke med Xi Jinping.# donald-trump kim-jong-un HELD",
        "Kim er i Washington, men mødes ikke med Trump.# ",
        "Trump åbner for et møde med Kim.# kim-jong-un donald-trump PROPOSED",
        "Det blev ikke til noget møde mellem Trump og Kim.# donald-trump kim-jong-un CANCELLED",
        "Det blev kun til et kort møde mellem Trump og Kim.# donald-trump kim-jong-un HELD",
        "Det aftalte møde mellem Trump og Kim er aflyst.# donald-trump kim-jong-un CANCELLED",
        "Trump udebliver fra mødet med Kim.# kim-jong-un donald-trump CANCELLED",
        "Trump ringede til Kim og inviterede ham til Washington."
            + "# donald-trump kim-jong-un PROPOSED",
        "USA sendte sin udenrigsminister, Mike Pompeo, til Hanoi for at mødes med Kim."
            + "# mike-pompeo kim-jong-un HELD",
      })
  void whoMeets(String text, String found) {
    assertEquals(
        found == null ? List.of() : List.of(found.split(", ")), ActsOf.meetings(WHO + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "I et brev dateret den 4. maj takkede Trump Kim.# donald-trump > kim-jong-un by",
        "Kims søster, Kim Yo-jong, overrakte Trump et brev fra sin bror."
            + "# kim-jong-un > donald-trump by kim-yo-jong",
        "USA's udsending Steve Witkoff skal overrække Kim et brev fra Trump."
            + "# donald-trump > kim-jong-un by steve-witkoff",
      })
  void whoWrites(String text, String found) {
    assertEquals(List.of(found), ActsOf.letters(WHO + text).stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Trump og Kim er enige om fra næste år at dele udgiften."
            + "# donald-trump kim-jong-un > : fra næste år at dele udgiften",
        "Trump lover, at USA når sit mål i 2029.# donald-trump > : at USA når sit mål i 2029",
        "Her lovede Trump en ny amerikansk donation.# donald-trump > : en ny amerikansk donation",
      })
  void whatIsPromised(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(WHO + text));
  }
}
