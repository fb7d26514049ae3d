package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.junit.jupiter.api.Test;

class RolesTest {

  private static void persons(String expected, String text) {
    assertEquals(expected, Told.persons(text), text);
  }

  @Test
  void adviserOfPresidentIsNotThePresident() {
    assertEquals(
        "Jared Kushner, rådgiver, us; Jimmy Carter, præsident, us",
        Told.persons("Det er Jared Kushner, rådgiver for USA's præsident, Jimmy Carter, der kom."));
    assertEquals(
        "Jimmy Carter, præsident, us; Mona Albright, rådgiver, us",
        Told.persons("Mona Albright, der er rådgiver for USA's præsident, Jimmy Carter, kom."));
  }

  @Test
  void officesSideBySideAreOfTheNamesSideBySide() {
    assertEquals(
        "Jimmy Carter, præsident, us; Mona Albright, minister, eg",
        Told.persons("USA's præsident og Egyptens minister, Jimmy Carter og Mona Albright, kom."));
    assertEquals(
        "Jimmy Carter, præsident, us; Mona Albright, præsident, eg",
        Told.persons("USA's og Egyptens præsidenter, Jimmy Carter og Mona Albright, kom."));
  }

  @Test
  void officesBehindTwoNamesAreOfBoth() {
    persons(
        "Jimmy Carter, præsident, us; Mona Albright, præsident, eg",
        "Jimmy Carter og Mona Albright, USA's og Egyptens præsidenter, kom.");
    persons("Mona Albright, minister", "Mona Albright, den daværende minister, kom.");
    persons("Mona Albright", "Mona Albright, den minister, som kom, lo.");
  }

  @Test
  void eachOfAListHasTheOfficeBeforeHisNameAndTheStateOfAll() {
    persons(
        "Mona Albright, minister, eg; Tore Vik, general, eg",
        "To egyptiske udsendinge, minister Mona Albright og general Tore Vik, rejste hjem.");
  }

  @Test
  void ministerInCapitalIsOfItsState() {
    String text = "USA's præsident, Jimmy Carter, rejste. ";
    assertEquals(
        "Jimmy Carter, præsident, us; Mona Albright, premierminister, eg",
        Told.persons(text + "I Cairo siger premierminister Mona Albright nej."));
    assertEquals(
        "Jimmy Carter, præsident, us; Mona Albright, premierminister, eg",
        Told.persons(text + "I Cairo var han hos premierminister Mona Albright."));
  }

  @Test
  void appositionGivesPostAndState() {
    persons("Tore Vik, statsminister, no", "Norges statsminister, Tore Vik, rejser i dag.");
    persons("Li Baotian, præsident, cn", "Den kinesiske præsident, Li Baotian, rejser i dag.");
    persons("Tore Vik, statsminister, no", "Tore Vik, Norges statsminister, rejser i dag.");
    persons(
        "Eva Lund, national sikkerhedsrådgiver, se",
        "Eva Lund, der er Sveriges nationale sikkerhedsrådgiver, rejser i dag.");
  }

  @Test
  void peersHaveTheOfficesBeforeThemInTheirOrder() {
    persons(
        "Eva Lund, minister, se; Li Baotian, minister, cn; Ole Holm, premierminister, se; "
            + "Wu Gang, premierminister, cn",
        "Sveriges minister Eva Lund og Sveriges premierminister Ole Holm mødtes med deres kinesiske"
            + " modparter, Li Baotian og Wu Gang.");
  }

  @Test
  void ownerOfTheirColleagueMayBeNamedInTheSentenceBefore() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Sveriges statsminister, Eva Lund, er vred. I et brev til sin norske kollega, Tore Vik,"
            + " skriver hun nej.");
    persons(
        "Eva Lund, statsminister, se; Tore Vik, no",
        "Sveriges statsminister, Eva Lund, er vred. I et brev til sin norske kollega, Tore Vik,"
            + " står der nej.");
  }

  @Test
  void whoTakesOfficeOrLeavesItHasIt() {
    persons(
        "Tore Vik, statsminister, no",
        "Tore Vik, der i august tiltrådte som Norges statsminister.");
    persons("Tore Vik, statsminister, no", "Tore Vik blev suspenderet som Norges statsminister.");
    persons("Tore Vik", "Tore Vik rejste som Norges statsminister i et privat fly.");
  }

  @Test
  void adjectiveOfTheOfficeStays() {
    persons("Reza Karimi, øverste leder, ir", "Irans øverste leder, ayatollah Reza Karimi, tier.");
    persons("Eva Lund, statsminister, se", "Sveriges nye statsminister, Eva Lund, rejser.");
  }

  @Test
  void nameThatNothingIsKnownOfOwnsTheOffice() {
    persons("Ole Motse, præsident", "Nigeria klager. UVZ's præsident, Ole Motse, tier.");
  }

  @Test
  void familyNameMayBeginWithItsParticle() {
    persons(
        "Ursula von der Nahmer, minister, de",
        "Tysklands minister, Ursula von der Nahmer, rejser. Mandag havde Oslo von der Nahmer på besøg.");
    persons("van Dalen, minister, no", "Norges minister van Dalen rejser.");
  }

  @Test
  void leaderOfRegimeIsLeaderOfItsState() {
    persons("Ri Sol, leder, kp", "Han møder lederen af det nordkoreanske styre, Ri Sol, i dag.");
  }

  @Test
  void officeOfPersonsStaffIsOfHisState() {
    persons(
        "Gaston Duval, præsident, fr; Jean Petit, sikkerhedsrådgiver, fr",
        "Frankrigs præsident, Gaston Duval, er rejst. Duvals sikkerhedsrådgiver, Jean Petit, tier.");
    persons(
        "Gaston Duval, præsident, fr; Jean Petit, udenrigsminister, fr",
        "Frankrigs præsident, Gaston Duval, er rejst. Hans udenrigsminister, Jean Petit, tier.");
  }

  @Test
  void colleagueHoldsTheSameOffice() {
    persons(
        "Gaston Duval, præsident, fr; Oleg Borin, præsident, ru",
        "Frankrigs præsident, Gaston Duval, og hans russiske kollega, Oleg Borin, mødes.");
  }

  @Test
  void listOfOfficeHoldersIsReadOneByOne() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Statsministrene Tore Vik fra Norge og Eva Lund fra Sverige mødes.");
  }

  @Test
  void officeMayBeToldBeforeTheNames() {
    persons(
        "Ri Sol-hyok, forsvarsminister, kp; Song Min-ki, forsvarsminister, kr",
        "Også forsvarsministrene var med. Sydkoreas Song Min-ki og nordkoreanske Ri Sol-hyok gav"
            + " hånd.");
  }

  @Test
  void stateMayComeFromThePeople() {
    persons("Oleg Borin, ru", "Hun talte med russeren Oleg Borin.");
    persons("Gaston Duval, fr", "Hun talte med Frankrigs Gaston Duval.");
  }

  @Test
  void institutionLendsItsState() {
    persons("Oleg Borin, talsmand, ru", "Det siger Kremls talsmand, Oleg Borin.");
    persons("Eva Lund, generalsekretær, fn", "FN's generalsekretær, Eva Lund, rejser.");
  }

  @Test
  void bareOfficeMayHaveItsBodyBeforeTheName() {
    persons(
        "Eva Lund, talskvinde, cn", "Det siger talskvinde i det kinesiske ministerium Eva Lund.");
    persons("Oleg Borin, ru", "Lederen i Norge hilste på russeren Oleg Borin.");
  }

  @Test
  void officeSomebodyComesIntoIsHis() {
    persons("Tore Vik, statsminister, no", "Norges tiltrædende statsminister, Tore Vik, tier.");
  }

  @Test
  void landThatIsNoStateLendsNone() {
    persons("Ali Hassan, general", "Iran mødte den kurdiske general Ali Hassan.");
  }

  @Test
  void stateMayComeFromWhatWasSpokenOfLast() {
    persons(
        "Tore Vik, forsvarsminister, no",
        "Det løfte står Norge ved, siger forsvarsminister Tore Vik.");
  }

  @Test
  void partyLetterMeansDanishMinister() {
    persons(
        "Eva Lund, statsminister, dk", "Rusland er vred. Det ved statsminister Eva Lund (S) godt.");
  }

  @Test
  void pastPostInRelativeClauseIsNotReported() {
    persons("Tore Vik, præsident, fi", "Finlands præsident, Tore Vik, som da var minister, kom.");
  }

  @Test
  void reportedPostMayStandAwayFromTheName() {
    persons("Anwar Sadat, præsident, eg", "Anwar Sadat rejste hjem. Egyptens præsident er træt.");
  }

  @Test
  void authorityGivesStateButNoPost() {
    persons("Jimmy Carter, us", "Jimmy Carter ringede.");
  }

  @Test
  void personOfTheSameNameInAnotherStateIsAnother() {
    Entities entities = Told.read("Norges statsminister, Jimmy Carter, rejser.");
    assertTrue(entities.profile(EntityId.person("jimmy-carter")).isEmpty());
    assertEquals(
        "Jimmy Carter", entities.profile(EntityId.person("jimmy-carter-no")).orElseThrow().label());
  }

  @Test
  void postIsProvedByItsSentence() {
    Entities entities = Told.read("Det regner. Norges statsminister, Tore Vik, rejser.");
    Evidence evidence =
        entities.profile(EntityId.person("tore-vik")).orElseThrow().evidence().get(0);
    assertEquals("apposition", evidence.rule());
    assertEquals("Norges statsminister, Tore Vik, rejser.", evidence.quote());
  }

  @Test
  void officeOnTheDayOfPublicationDecides() {
    Optional<PublicationDate> day = PublicationDate.parse("1978-09-17");
    Entities entities = Told.read("Carter og Sadat fra USA og Egypten mødes.", day);
    assertTrue(entities.profile(EntityId.person("anwar-sadat")).isPresent());
  }

  @Test
  void listMayNameEachByHisPeople() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Statsministrene, nordmanden Tore Vik og Sveriges Eva Lund, mødes.");
  }

  @Test
  void whoServesABodyActsForItAndNotForHisPeople() {
    persons("Tore Vik, general, no", "General Tore Vik fra Norges hær kom.");
    persons("Tore Vik, generalsekretær, fn", "FN's generalsekretær, nordmanden Tore Vik, kom.");
    persons("Tore Vik, chef, fn", "Den norske FN-chef, Tore Vik, kom.");
    persons("Tore Vik, FN-ambassadør, no", "Den norske FN-ambassadør, Tore Vik, kom.");
  }

  @Test
  void officeToWhichOneIsChosenIsHeld() {
    persons(
        "Gaston Duval, præsident, fr",
        "Her er Gaston Duval, der i maj blev genvalgt som Frankrigs præsident.");
    persons(
        "Gaston Duval, statsminister, no", "Det var Gaston Duval, der var Norges statsminister.");
    persons(
        "Gaston Duval, statsminister, no",
        "Det var Gaston Duval, som dengang var Norges statsminister.");
  }

  @Test
  void hostRepresentsNobody() {
    persons("Gaston Duval", "Det skete i Paris, hvor Gaston Duval er vært for Natos topmøde.");
  }

  @Test
  void officeAtUnknownBodyIsOfNoState() {
    persons("Eva Lund, generalsekretær", "Norge tier. Med sad Unorks generalsekretær, Eva Lund.");
    persons("Eva Lund, leder", "Norge tier. Med sad lederen af Xarc-guerillaen, Eva Lund.");
    persons("Eva Lund, nato", "Norge mødte Eva Lund fra Nato.");
  }

  @Test
  void bareOfficeBehindTheNameGoesOn() {
    persons(
        "Eva Lund, formand", "Det siger Eva Lund, formand for det mindste af partierne i Sverige.");
  }

  @Test
  void bodyBeforeTheOfficeIsNoPartOfIt() {
    persons("Eva Lund, chef", "CIA-chef Eva Lund rejser hjem.");
  }

  @Test
  void ambassadorToABodyIsCalledSoAndIsNotOfIt() {
    persons("Eva Lund, EU-ambassadør, se", "Den svenske EU-ambassadør, Eva Lund, rejser hjem.");
    persons("Eva Lund, FN-ambassadør", "FN-ambassadør Eva Lund rejser hjem.");
  }

  @Test
  void whoTravelsThereIsFromElsewhere() {
    persons(
        "Eva Lund, viceminister, se",
        "Sverige er vred. Kineserne tier. Nu rejser viceminister Eva Lund til Beijing.");
  }

  @Test
  void severalOfOneOfficeAreNotGuessedToBeOfOneState() {
    persons(
        "Eva Lund, minister; Tore Vik, minister",
        "Norge er glad. Det aftalte ministrene Tore Vik og Eva Lund.");
    persons(
        "Eva Lund, minister, se; Tore Vik, minister, no",
        "Norge roste Sverige. Det aftalte de to landes ministre, Tore Vik og Eva Lund.");
  }

  @Test
  void officeOfBothIsToldBeforeTheirNames() {
    persons(
        "Eva Lund, minister; Tore Vik, minister",
        "De vil lade deres ministre arbejde videre. Eva Lund og Tore Vik ventes i Rom.");
  }

  @Test
  void whoIsSwornInOrChosenHoldsTheOffice() {
    persons(
        "Tore Vik, statsminister, no", "Tore Vik blev i går taget i ed som Norges statsminister.");
    persons("Tore Vik, statsminister, no", "I 2013 blev Tore Vik valgt til Norges statsminister.");
    persons("Tore Vik, statsminister, no", "Så længe havde Tore Vik været Norges statsminister.");
    persons("Tore Vik, statsminister, no", "Tore Vik, som dengang var norsk statsminister, tav.");
  }

  @Test
  void officeOfThenIsNoneBesideThatOfNow() {
    persons(
        "Reza Karimi, øverste leder, ir",
        "Irans øverste leder, Reza Karimi, tier. Han talte med Reza Karimi, som dengang var præsident.");
  }

  @Test
  void listBehindItsStatesIsReadOneByOne() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Statsministrene fra Norge og Sverige, Tore Vik og Eva Lund, mødes.");
  }

  @Test
  void monarchOfLandReignsThere() {
    persons("Olaf Vik, konge, no", "Kong Olaf Vik af Norge rejser i dag.");
  }

  @Test
  void spokesmanDeniesForHisOwn() {
    persons(
        "Reza Karimi, talsmand, ir", "Talsmanden Reza Karimi afviser, at Iran har svaret Norge.");
  }

  @Test
  void officeAtBodyOfNoStateIsOfNone() {
    persons(
        "Eva Lund, formand", "Formanden for den svenske pilotforening, Eva Lund, rejser i dag.");
    persons("Eva Lund, direktør", "Det svenske selskabs direktør, Eva Lund, rejser i dag.");
    persons("Eva Lund, skipræsident", "Den svenske skipræsident, Eva Lund, rejser i dag.");
  }

  @Test
  void colleaguesOfTwoHoldTheOfficeThatTheyShare() {
    persons(
        "Eva Lund, udenrigsminister, se; Jean Petit, udenrigsminister, fr; Tore Vik, udenrigsminister, no",
        "Norges udenrigsminister, Tore Vik, og Sveriges udenrigsminister, Eva Lund, rejser."
            + " Tore Vik og Eva Lund taler med deres kollega Jean Petit fra Frankrig.");
  }

  @Test
  void officeOfTwoFieldsOrForAFieldIsWhole() {
    persons(
        "Eva Lund, udenrigs- og europaminister, se",
        "Sveriges udenrigs- og europaminister, Eva Lund, rejser i dag.");
    persons(
        "Eva Lund, minister for vand og energi, se",
        "Sveriges minister for vand og energi, Eva Lund, rejser i dag.");
  }

  @Test
  void officesOfAListStandBehindItInARelativeClause() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Eva Lund og Tore Vik, der er statsministre i Sverige og Norge, rejser i dag.");
  }

  @Test
  void ministryIsOfTheLandOfWhichIsToldWhereNothingIsDanish() {
    persons(
        "Eva Lund, udenrigsminister, se; Tore Vik, talsmand, se",
        "Sveriges udenrigsminister, Eva Lund, rejser. Udenrigsministeriets talsmand Tore Vik tier.");
  }

  @Test
  void stateInBracketsIsThatOfTheNameBeforeIt() {
    persons(
        "Eva Lund, statsminister, se; Tore Vik, statsminister, no",
        "Statsministrene Eva Lund (Sverige) og Tore Vik (Norge) rejser i dag.");
  }

  @Test
  void nameBeforeItsOfficeIsThatOfAPerson() {
    persons(
        "Qwerm Zadok, talsmand, no", "Det siger Qwerm Zadok, talsmand for Norges regering, i dag.");
  }

  @Test
  void spokesmanIsOfTheLandOfWhoeverFliesToATown() {
    persons(
        "Eva Lund, minister, se; Tore Vik, talsmand, se",
        "Sveriges minister, Eva Lund, fløj til Cairo, siger regeringens talsmand, Tore Vik.");
  }
}
