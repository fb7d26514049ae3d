package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.DanishAnalyzer;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  private static final DanishAnalyzer DANISH = DanishAnalyzer.load();
  private static final NameFinder FINDER = NameFinder.of(SmallAuthority.create());

  private static String names(String text, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return FINDER.find(DANISH.split(text)).stream()
        .filter(n -> wanted.contains(n.kind()))
        .map(FoundName::text)
        .collect(Collectors.joining("; "));
  }

  private static void persons(String expected, String text) {
    assertEquals(expected, names(text, Kind.PERSON), text);
  }

  private static void shortNames(String expected, String text) {
    assertEquals(expected, names(text, Kind.SHORT_PERSON), text);
  }

  private static void states(String expected, String text) {
    assertEquals(expected, names(text, Kind.STATE, Kind.ADJECTIVE, Kind.INHABITANT), text);
  }

  private static void organizations(String expected, String text) {
    assertEquals(expected, names(text, Kind.ORGANIZATION), text);
  }

  private static void places(String expected, String text) {
    assertEquals(expected, names(text, Kind.PLACE), text);
  }

  @Test
  void whatIsCalledAPartyIsNobody() {
    persons("", "Hun leder det polske parti Anna Vej.");
    persons("Anna Vej", "Hun hedder Anna Vej.");
  }

  @Test
  void genitiveEndingIsNotPartOfTheName() {
    states("USA; Rusland", "USA's krav og Ruslands svar");
    organizations("Det Hvide Hus", "Det Hvide Hus' svar lader vente på sig.");
    assertEquals(
        3, FINDER.find(DANISH.split("USA's krav")).get(0).span().end(), "the ending is left out");
  }

  @Test
  void whoHasOneNameHasItBehindTheOfficeOfAState() {
    persons("Sunario", "Det siger USA's udenrigsminister, Sunario, til avisen.");
    persons("", "Han mødte USA's udenrigsminister. Sunario er en ø.");
  }

  @Test
  void colleaguesAreNamedBehindWhereTheyAreFrom() {
    persons("Sitiveni Rabuka", "Hun mødte sin kollega fra Polen, Sitiveni Rabuka, i Rom.");
    persons(
        "Sitiveni Rabuka; Fekita Moeloa",
        "Hun inviterede sine kolleger fra Polen og Japan, Sitiveni Rabuka og Fekita Moeloa, til"
            + " middag.");
    persons("", "Hun mødte sin kollega fra Polen i Sitiveni Rabuka.");
  }

  @Test
  void twoShortNamesStandSideBySide() {
    String text = "Præsident Emmanuel Macron mødte kansler Olaf Scholz. ";
    shortNames("Macron; Scholz", text + "Dagen efter gav Macron Scholz sit ord.");
  }

  @Test
  void twoShortNamesThatLookLikeOneAreTwoWhereEachStandsAlone() {
    String text = "Det siger præsident Abdel al-Sisi og minister Abiy Ahmed. ";
    String alone = "Her gik Abiy. Så kom al-Sisi. ";
    shortNames("Abiy; al-Sisi; Abiy; al-Sisi", text + alone + "Bagefter så Abiy al-Sisi igen.");
    persons("Abdel al-Sisi; Abiy Ahmed; Abiy al-Sisi", text + "Bagefter så Abiy al-Sisi igen.");
    persons(
        "Abdel al-Sisi; Abiy Ahmed; Abiy al-Sisi",
        text + alone + "Det sagde minister Abiy al-Sisi.");
  }

  @Test
  void whoIsNamedAfterHisFatherIsNotCalledSo() {
    persons("Salman", "Det siger Ruslands konge, Salman, til avisen.");
  }

  @Test
  void aShipIsNobody() {
    persons("", "Han gik om bord på den danske fregat \"Niels Juel\".");
    persons("Niels Juel", "Det siger den danske minister Niels Juel.");
  }

  @Test
  void whereAJourneyLeadsIsAPlace() {
    places("Erfurt", "Han kom torsdag til Erfurt.");
    places("Erfurt", "Turen til Erfurt var lang.");
    places("", "Han skrev torsdag til Erfurt.");
  }

  @Test
  void familyNameGoesBeforeTheTownOfThatName() {
    String text = "Præsident Jimmy Moskva taler. ";
    shortNames("Moskva", text + "Moskva rejser hjem.");
    places("Moskva", text + "Han er i Moskva.");
  }

  @Test
  void adjectivesAndPeopleNameTheirState() {
    states("nordkoreansk; amerikanske", "Et nordkoreansk fly og to amerikanske fly");
    states("russerne; nordmænd; polakken", "Ifølge russerne mødte ti nordmænd polakken.");
  }

  @Test
  void adjectiveInsideProperNameNamesNoState() {
    states("", "Han leder foreningen Den Amerikanske Vej.");
  }

  @Test
  void stateThatIsCutShortBeforeAnotherIsFound() {
    states("Nord-; Sydkorea", "Nord- og Sydkorea taler sammen.");
  }

  @Test
  void smallLettersMakeNoAcronym() {
    organizations("", "De to nato eu fn og cnn");
  }

  @Test
  void bodyInFrontOfCompoundIsFound() {
    assertEquals("Nato", names("Han rejser til Nato-topmødet.", Kind.COMPOUND));
  }

  @Test
  void listedPersonIsFoundInEverySpelling() {
    persons("Kim Il Sung", "I dag taler Kim Il Sung.");
    persons("Kim-Il-sung", "I dag taler Kim-Il-sung.");
    persons("Anvar Sadat", "I dag taler Anvar Sadat.");
  }

  @Test
  void unknownNameAfterOfficeIsPerson() {
    persons("Tore Vik", "Det siger udenrigsminister Tore Vik.");
    persons("Li Baotian", "Kinas præsident, Li Baotian, rejser.");
    persons("Ri Sol-ju", "Det siger talsmanden Ri Sol-ju.");
    persons("Seoul Peña", "Kinas præsident, Seoul Peña, rejser.");
  }

  @Test
  void unknownNameBesideStateIsPerson() {
    persons("Gaston Duval", "Han mødte Frankrigs Gaston Duval.");
    persons("Oleg Borin", "Han mødte russeren Oleg Borin.");
    persons("Oleg Borin", "Han mødte russiske Oleg Borin.");
  }

  @Test
  void unknownNameThatIsSaidToHoldAnOfficeIsPerson() {
    persons("Gough Whitlam", "I 1973 blev Gough Whitlam som den første premierminister modtaget.");
    persons("Muse Bihi Abdi", "Han så Muse Bihi Abdi, der dengang stod i spidsen for landet.");
    persons("Muse Bihi Abdi", "Han så Muse Bihi Abdi, der var landets præsident.");
    persons("", "Han så Muse Bihi Abdi, der blev bygget af en præsident.");
    persons("", "Han så Muse Bihi Abdi som den sidste tur.");
  }

  @Test
  void particlesAndInitialsBelongToTheName() {
    persons("Otto von der Au", "Tysklands kansler, Otto von der Au, rejser.");
    persons("Egon B. Krag", "Det skriver Egon B. Krag.");
    persons("Omar bin Saleh", "Det siger prins Omar bin Saleh.");
  }

  @Test
  void coordinatedNamesAreAllPersons() {
    persons(
        "Tore Vik; Ulla Grip",
        "Statsministrene Tore Vik fra Norge og Ulla Grip fra Sverige mødtes.");
  }

  @Test
  void firstWordOfSentenceIsNoName() {
    persons("Jimmy Carter", "Onsdag Jimmy Carter rejste.");
    shortNames("Sadat", "Anwar Sadat rejser. Mandag kom Sadat hjem.".substring(20));
  }

  @Test
  void surnameStandsForThePerson() {
    shortNames("Sadat; Sadat", "Anwar Sadat rejser. Sadats fly venter på Sadat.");
    shortNames("Vik", "Det siger udenrigsminister Tore Vik. Vik rejser.");
  }

  @Test
  void thingsWithPersonsNamesAreNoPersons() {
    shortNames("", "Anwar Sadat rejser. Han bor i Sadat Tower.".substring(20));
    persons("", "Gassen løber gennem Nord Stream 2.");
    persons("", "Holdet møder FC Nordhavn.");
    persons("", "De læste det i Oslo Tidende.");
  }

  @Test
  void mediaAreIntroducedByTheirSort() {
    organizations("Le Figaro", "Det skriver avisen Le Figaro.");
    organizations("NTV; Rossija", "Det siger han til tv-stationerne NTV og Rossija.");
  }

  @Test
  void placesAreIntroducedBySortOrPreposition() {
    places("Mersin", "De mødes i havnebyen Mersin.");
    places("Sotji", "De mødes i Sotji på fredag.");
  }
}
