package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which country "landets" means beside an office. */
class HomelandTest {

  private static void persons(String expected, String text) {
    assertEquals(expected, Told.persons(text), text);
  }

  @Test
  void aGuestMeetsTheLeaderOfAnotherCountry() {
    persons(
        "Gaston Duval, præsident, fr; Tore Vik, statsminister, no",
        "Frankrigs præsident, Gaston Duval, er i Norge. Her blev han modtaget af landets"
            + " statsminister, Tore Vik.");
  }

  @Test
  void whoIsMetInACapitalIsOfItsCountry() {
    persons(
        "Gaston Duval, præsident, fr; Tore Vik, statsminister, no",
        "Frankrigs præsident, Gaston Duval, var mandag i Oslo. Her mødtes han med statsminister"
            + " Tore Vik.");
  }

  @Test
  void whoIsMetWhereOneGoesIsOfThatCountry() {
    persons(
        "Li Wang, vicepræsident, cn; Tore Vik, udenrigsminister, no",
        "Norges udenrigsminister, Tore Vik, rejser til Kina, hvor han skal mødes med vicepræsident"
            + " Li Wang.");
  }

  @Test
  void ministersAreOfTheCountriesWhoseLeadersWereNamedBeforeThem() {
    persons(
        "Gaston Duval, præsident, fr; Jean Petit, udenrigsminister, fr; Ola Berg, udenrigsminister,"
            + " no; Tore Vik, statsminister, no",
        "Frankrigs præsident, Gaston Duval, og Norges statsminister, Tore Vik, skrev under. Også"
            + " udenrigsministrene Jean Petit og Ola Berg skrev under.");
  }

  @Test
  void anAdjectiveAloneTellsOfTheOfficeBefore() {
    persons(
        "Oleg Borin, minister, ru; Qorvand Trell, minister, pl",
        "Ruslands minister, Oleg Borin, og den polske, Qorvand Trell, spiste.");
    persons(
        "Oleg Borin, minister, ru; Tore Vik, minister, no",
        "De russiske og norske ministre, Oleg Borin og Tore Vik, spiste.");
    persons(
        "Oleg Borin, minister, ru; Tore Vik, minister, no",
        "Der kom to ministre: Ruslands Oleg Borin og Norges Tore Vik.");
  }

  @Test
  void whoComesAlongOrLeadsThemIsOfTheirCountry() {
    persons(
        "Oleg Borin, præsident, ru; Qorvand Trell, minister, ru",
        "Ruslands præsident, Oleg Borin, besøgte Norge sammen med minister Qorvand Trell.");
    persons(
        "Qorvand Trell, minister, no; Tore Vik, minister, se",
        "I Stockholm mødtes Sveriges minister, Tore Vik, med en norsk delegation ledet af minister"
            + " Qorvand Trell.");
  }

  @Test
  void whoLeadsHisOwnCountryIsOfIt() {
    persons(
        "Tore Vik, statsminister, no",
        "Norge tøver længe. I december rejste landets statsminister, Tore Vik, til Kina.");
  }

  @Test
  void aCountrySpokenOfGoesBeforeOneThatOnlyOwnsAnOffice() {
    persons(
        "Gaston Duval, præsident, fr; Tore Vik, udenrigsminister, no",
        "Frankrigs præsident, Gaston Duval, rejser til Norge. Landets udenrigsminister, Tore Vik,"
            + " venter i lufthavnen.");
  }

  @Test
  void nobodyIsOfACountryWhoseOfficeIsTaken() {
    persons(
        "Gaston Duval, præsident, fr; Li Baotian, præsident, cn",
        "Frankrig taler med Kina. Frankrigs præsident, Gaston Duval, er glad. Det er landets"
            + " præsident, Li Baotian, ikke.");
  }

  @Test
  void whoIsNamedWithSomebodyOfACountryIsOfThatCountry() {
    persons(
        "Gaston Duval, præsident, no; Li Baotian, leder, cn; Tore Vik, statsminister, no",
        "Kinas leder, Li Baotian, er hjemme. Norges statsminister, Tore Vik, venter. Fra Kina rejser"
            + " gæsten videre til et møde med Vik og landets præsident, Gaston Duval.");
  }

  @Test
  void whatIsKnownOfSomebodyIsNotOverruled() {
    persons(
        "Jimmy Carter, leder, us; Tore Vik, statsminister, no",
        "Norges statsminister, Tore Vik, skriver om USA, dagen efter at Vik mødte landets leder,"
            + " Jimmy Carter.");
  }
}
