package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention.Form;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  private static final String TWO =
      "USA's præsident, Jimmy Carter, mødte Egyptens præsident, Anwar Sadat, i Cairo. ";

  private static void meant(String expected, String text, String anchor) {
    assertEquals(expected, Told.meant(text, anchor), text);
  }

  @Test
  void surnameMeansWhoBearsIt() {
    meant("anwar-sadat", TWO + "Bagefter takkede Sadat for mødet.", "Sadat");
  }

  @Test
  void oneIsWhoIsNotToldOfTogetherWithAnother() {
    String both = "USA's præsident, Jimmy Carter, og Norges leder, Tore Vik, ";
    String host = "blev modtaget af Egyptens præsident, Anwar Sadat, i Cairo. ";
    meant("anwar-sadat", both + host + "Han lovede at komme.", "Han");
    meant("jimmy-carter", TWO + "Han lovede at komme.", "Han");
  }

  @Test
  void soManyAreWhomTheNextSentenceNames() {
    String two = "Det var Egyptens præsident, Anwar Sadat, og Norges leder, Tore Vik.";
    meant("anwar-sadat tore-vik", "To ledere mødtes. " + two, "To ledere");
    meant("nobody", "Tre ledere mødtes. " + two, "Tre ledere");
  }

  @Test
  void whoItWasIsMeantAndWhatHeIsIsNot() {
    String cleft = "Det var den egyptiske leder, der kom.";
    meant("anwar-sadat", TWO + cleft, "den egyptiske leder");
    meant("nobody", TWO + "Han er den egyptiske leder.", "den egyptiske leder");
  }

  @Test
  void whoGoesOnSpeakingIsNotHeOfWhomHeSpeaks() {
    String speech = TWO + "- Det gik godt, sagde Carter. - Jeg har inviteret ham hertil. ";
    meant("anwar-sadat", speech, "ham");
    meant("jimmy-carter", speech + "Det lovede Carter sine venner, sagde han.", "han");
  }

  @Test
  void whoOnceHeldAnOfficeIsNotWhoHoldsItNow() {
    String once = TWO + "I 1970 var daværende præsident Gamal Nasser fra Egypten i Oslo. ";
    meant(
        "anwar-sadat", once + "Den egyptiske præsident rejser nu hjem.", "Den egyptiske præsident");
  }

  @Test
  void bothLandsAreThoseOfBefore() {
    String lands = "Danmark og Norge er venner. De to lande handler. ";
    String guests = "USA's Jimmy Carter og Egyptens Anwar Sadat var gæster. Det vil begge lande.";
    meant("dk no", lands + guests, "begge lande");
    meant("us eg", "Danmark og Norge er venner. " + guests, "begge lande");
  }

  @Test
  void leaderInAHouseIsNotThatOfTheHouse() {
    meant("anwar-sadat", TWO + "Carter så præsidenten i Det Hvide Hus.", "præsidenten");
  }

  @Test
  void inhabitantIsWhoIsOfThatState() {
    String text = "Egyptens præsident, Anwar Sadat, kom. ";
    meant("anwar-sadat", text + "Egypteren lo.", "Egypteren");
    meant("anwar-sadat", text + "Den 63-årige egypter lo.", "egypter");
    meant("eg", text + "En ung egypter lo.", "egypter");
    meant("tore-vik", "Natos leder, Tore Vik, kom. " + text + "Nordmanden lo.", "Nordmanden");
    meant("no", text + "Nordmanden lo.", "Nordmanden");
  }

  @Test
  void ministryIsTheOneOfWhichTheTextSpokeLast() {
    String text = "Det egyptiske udenrigsministerium lo. ";
    meant("egypten-udenrigsministerium", text + "Det siger ministeriet.", "ministeriet");
    meant("nobody", "Egypten lo. Det siger ministeriet.", "ministeriet");
  }

  @Test
  void thoseBeforeAGenitiveAreSomebody() {
    String two = "Norges statsminister, Tore Vik, og Egyptens præsident, Anwar Sadat, rejste. ";
    meant("tore-vik anwar-sadat", two + "Her lovede de Kenyas præsident, Jo Kip, hjælp.", "de");
  }

  @Test
  void soManyMinistersAreThoseOfTheStatesJustNamed() {
    String text = "Jo Kip så Norges og Egyptens ministre. ";
    meant("no eg", text + "De to ministre lo.", "De to ministre");
  }

  @Test
  void aSpokespersonIsNotOfThoseOfWhomHeSpeaks() {
    String text = TWO + "Talsmand Tore Vik siger, at de mødes igen.";
    meant("jimmy-carter anwar-sadat", text, "de");
  }

  @Test
  void arabicNameIsShortWithoutItsArticle() {
    String text = "Syriens minister, Farouk al-Sharaa, er rejst. I går så Anwar Sadat ";
    meant("farouk-al-sharaa", text + "Sharaa i Cairo.", "Sharaa");
    assertEquals(
        "Anwar Sadat, eg; Farouk al-Sharaa, minister; Mona Albright",
        Told.persons(text + "Mona Albright i Cairo."));
  }

  @Test
  void thosePlusADayAreNoPartOfIt() {
    meant("jimmy-carter anwar-sadat", TWO + "Da de mandag mødtes, lo de.", "de");
    meant("nobody", TWO + "Da de ministre mødtes, var det mandag.", "de");
  }

  @Test
  void twoAreThoseWhomTheSentenceNames() {
    String states = "USA og Danmark er uenige. ";
    String two = "Egyptens præsident, Anwar Sadat, så Norges statsminister, Tore Vik, ";
    meant("anwar-sadat tore-vik", states + two + "da de to var i Cairo.", "de to");
    meant("us dk", states + "Anwar Sadat lo, da de to landede.", "de to");
  }

  @Test
  void membersOfABodyStandForIt() {
    meant("nato", "Natos medlemslande vil det. Det lovede de i Cairo.", "de");
    meant("nato", "Nato-landene holder deres topmøde i Cairo.", "deres");
    meant("nobody", "Anwar Sadat talte med Nato-landene. Det ville de i Cairo.", "de");
  }

  @Test
  void whoMetIsToldByTheMainClause() {
    String before = "Jimmy Carter og Tore Vik blev enige. ";
    String two =
        "Det var Egyptens præsident, Anwar Sadat, der fik Norges statsminister, Tore Vik, ";
    meant("anwar-sadat tore-vik", before + two + "på andre tanker, da de mødtes.", "de");
    meant("jimmy-carter tore-vik", TWO + before + "Anwar Sadat lo, da de mødtes.", "de");
  }

  @Test
  void ownerIsNotNamedTogetherWithWhoIsHis() {
    String text = "Jimmy Carters rådgiver og ven, Tore Vik, rejste sammen med Egyptens præsident, ";
    meant("tore-vik anwar-sadat", text + "Anwar Sadat, til Cairo, hvor de blev modtaget.", "de");
  }

  @Test
  void colleagueOfAPresidentCanLeadAGovernment() {
    String norway = "Norges statsminister, Tore Vik, kom. ";
    String egypt = "Så talte Egyptens præsident, Anwar Sadat. Han hilste sin norske kollega.";
    meant("tore-vik", norway + egypt, "sin norske kollega");
    meant("no", "Norges ambassadør, Tore Vik, kom. " + egypt, "sin norske kollega");
  }

  @Test
  void hostIsWhoReceivedSomeWhileAgo() {
    String visit = "Egyptens præsident, Anwar Sadat, blev modtaget i Oslo af Tore Vik. ";
    String norway = "Norges statsminister, Tore Vik, kom. ";
    String since = "Det regnede. Anwar Sadat roste Tore Vik, og ";
    meant("tore-vik", norway + visit + since + "værten lo.", "værten");
    meant("anwar-sadat", norway + visit + since + "gæsten lo.", "gæsten");
    String carter = "Siden har USA's præsident, Jimmy Carter, talt, og Anwar Sadat takkede ";
    meant("tore-vik", norway + visit + carter + "sin vært.", "sin vært");
  }

  @Test
  void presidentsOfTwoStatesAreBoth() {
    meant(
        "jimmy-carter anwar-sadat",
        TWO + "USA's og Egyptens præsidenter lo.",
        "USA's og Egyptens præsidenter");
    meant("us no", TWO + "USA's og Norges præsidenter lo.", "USA's og Norges præsidenter");
  }

  @Test
  void storyGoesOnWithWhoDidIt() {
    String text = "Det skriver USA's præsident, Jimmy Carter, efter at Tore Vik var i Cairo. ";
    meant("tore-vik", text + "Undervejs blev han modtaget af Anwar Sadat.", "han");
    meant("jimmy-carter", text + "Det er godt, siger han.", "han");
  }

  @Test
  void halfAGivenNameIsNoMiddleName() {
    meant("anwar-mo-sadat", "Egyptens minister, Anwar Mo-sadat, lo.", "Anwar Mo-sadat");
    meant("anwar-sadat", "Egyptens minister, Anwar Mo Sadat, lo.", "Anwar Mo Sadat");
  }

  @Test
  void countrymenAreNobodyOfTheArticle() {
    meant("nobody", TWO + "Tore Vik talte til sine landsmænd.", "sine landsmænd");
  }

  @Test
  void hisIsNotOfTheSubjectBesideIt() {
    meant("jimmy-carter", TWO + "Anwar Sadat takkede ja til hans invitation.", "hans");
    meant("anwar-sadat", TWO + "Anwar Sadat og hans kone lo.", "hans");
  }

  @Test
  void heIsTheSubjectOfHisOwnSentenceFirst() {
    String before = TWO + "Her gav han Anwar Sadat hånden, og så lo han. ";
    meant("tore-vik", before + "Tore Vik var hjemme, mens han ventede.", "han");
  }

  @Test
  void presidentWhoVisitsALandIsNotItsOwn() {
    String text =
        "USA's præsident, Jimmy Carter, talte. Så talte Egyptens præsident, Anwar Sadat. ";
    meant("jimmy-carter", text + "Præsidenten dropper ikke Egypten.", "Præsidenten");
    meant("anwar-sadat", text + "Præsidenten taler igen.", "Præsidenten");
  }

  @Test
  void surnameGoesBeforeANameInTheMiddle() {
    String text = "Abdul Ghani Baradar kom. Abdul Ghani Baradar talte. Ashraf Ghani tav. ";
    meant("ashraf-ghani", text + "Så lo Ghani.", "Ghani");
  }

  @Test
  void surnameOfTwoMeansTheOneOfWhomTheTextTells() {
    String text =
        "Nordkoreas leder, Kim Il-sung, taler. Det gør Kim tit. Så kom Kim Yong-nam. Kim lo.";
    meant("kim-il-sung", text, "Kim");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    String text = "Det siger minister Chung Eui-yang. Chung Eui-yong tier.";
    assertEquals("Chung Eui-yang, minister", Told.persons(text));
  }

  @Test
  void descriptionMeansWhoFitsIt() {
    meant("anwar-sadat", TWO + "Den egyptiske præsident smilede.", "Den egyptiske præsident");
    meant("jimmy-carter", TWO + "Det glædede amerikaneren.", "amerikaneren");
  }

  @Test
  void placeBehindAnOfficeIsWhereItsHolderWas() {
    String text = "USA's præsident, Jimmy Carter, taler. ";
    meant("jimmy-carter", text + "Onsdag var præsidenten i Cairo.", "præsidenten");
    meant("eg", text + "Han ringer til præsidenten i Cairo.", "præsidenten");
  }

  @Test
  void pronounMeansTheSubjectBefore() {
    meant("jimmy-carter", TWO + "Han rejste hjem.", "Han");
    meant("jimmy-carter", "Jimmy Carter siger, at han rejser.", "han");
  }

  @Test
  void hostIsWhoReceivesAndGuestWhoVisits() {
    String received = "USA's præsident, Jimmy Carter, modtog Egyptens præsident, Anwar Sadat. ";
    meant("jimmy-carter", received + "Værten smilede.", "Værten");
    meant("anwar-sadat", received + "Gæsten smilede.", "Gæsten");
    String visited = "USA's præsident, Jimmy Carter, besøgte Egyptens præsident, Anwar Sadat. ";
    meant("anwar-sadat", visited + "Værten smilede.", "Værten");
    meant("jimmy-carter", TWO + "Gæsten smilede.", "Gæsten");
    meant("nobody", "USA's præsident, Jimmy Carter, kom. Værten smilede.", "Værten");
  }

  @Test
  void whoIsPointedAtIsTheLastOrTheFirstOfTwo() {
    meant("anwar-sadat", TWO + "Denne svarede ja.", "Denne");
    meant("anwar-sadat", TWO + "Sidstnævnte rejste.", "Sidstnævnte");
    meant("jimmy-carter", TWO + "Førstnævnte rejste.", "Førstnævnte");
    meant("nobody", TWO + "Denne gang gik det godt.", "Denne");
  }

  @Test
  void subjectIsNobodyWhomItsClauseNames() {
    String text = "USA's præsident, Jimmy Carter, kom. Anwar Sadat sov. ";
    meant("jimmy-carter", text + "I går havde han garanteret Sadat fred.", "han");
    meant("jimmy-carter", text + "Han siger, at Sadat kommer.", "Han");
    meant("anwar-sadat", text + "Han rejste, og Sadat sov.", "Han");
  }

  @Test
  void whoSpeaksDoesNotSayHeOfHimself() {
    meant("anwar-sadat", "- Han kommer, siger Jimmy Carter om Anwar Sadat.", "Han");
  }

  @Test
  void objectIsNotTheSubjectOfItsClause() {
    meant("jimmy-carter", "Ifølge Jimmy Carter lovede Anwar Sadat ham et svar.", "ham");
  }

  @Test
  void genderDecides() {
    String text = "Margaret Thatcher mødte Jimmy Carter. Hun rejste hjem. Han blev.";
    meant("margaret-thatcher", text, "Hun");
    meant("jimmy-carter", text, "Han");
  }

  @Test
  void speakerIsNotInHisOwnQuote() {
    String text =
        "Jimmy Carter holdt møde.\n\n- Før Sadat og jeg mødes, sker der intet, siger han.";
    meant("jimmy-carter", text, "han");
    meant("jimmy-carter", text, "jeg");
  }

  @Test
  void whoeverAnswersIsTheLastWhoSpoke() {
    String interview =
        "Anwar Sadat holdt møde.\n\n- Før Jimmy Carter kommer, sker der intet, sagde Sadat.\n\n"
            + "Der var stille i salen.\n\n";
    meant("anwar-sadat", interview + "Er det sandt?\n\n- Nej. Det kan jeg ikke love.", "jeg");
    meant("nobody", interview + "Salen blev tømt.\n\n- Nej. Det kan jeg ikke love.", "jeg");
  }

  @Test
  void ownMeansTheSubjectOfItsClause() {
    meant("eg", "Jimmy Carter siger, at Egypten trak sine soldater hjem.", "sine");
    meant("anwar-sadat", "Jimmy Carter så Anwar Sadat, som holdt sit løfte.", "sit");
  }

  @Test
  void twoLeadersAreThoseNamedTogether() {
    meant("jimmy-carter anwar-sadat", TWO + "De to ledere gav hånd.", "De to ledere");
    meant("jimmy-carter anwar-sadat", TWO + "De to er enige.", "De to");
    meant("us eg", TWO + "De to lande er enige.", "De to lande");
    meant("us eg", "USA og Egypten forhandler. Parterne er enige.", "Parterne");
  }

  @Test
  void countrymenStandForTheirState() {
    meant("eg", TWO + "Egypterne jublede.", "Egypterne");
  }

  @Test
  void countryIsTheOneNamedLast() {
    meant("eg", "Jimmy Carter bliver i Egypten. Landets hær er klar.", "Landets");
  }

  @Test
  void governmentMeansItsState() {
    meant("kp", "Styret i Pyongyang tier.", "Styret");
    meant("kr", "En sydkoreansk delegation rejste hjem.", "En sydkoreansk delegation");
  }

  @Test
  void ministryIsBodyOfItsState() {
    meant(
        "iran-udenrigsministerium", "Irans udenrigsministerium tier.", "Irans udenrigsministerium");
    meant(
        "iran-udenrigsministerium",
        "Det iranske udenrigsministerium tier.",
        "Det iranske udenrigsministerium");
  }

  @Test
  void allianceIsTheBodyNamedLast() {
    meant("nato", "Norge er med i Nato. Alliancen holder øvelse.", "Alliancen");
  }

  @Test
  void capitalActsOrIsWhereItHappens() {
    EntityMention acting = Told.last("Beijing lovede et svar.", "Beijing").orElseThrow();
    assertEquals(Form.STAND_IN, acting.form());
    assertEquals(List.of(EntityId.state("cn")), acting.entities());
    assertEquals(Optional.of(EntityId.place("beijing")), acting.place());
    EntityMention where = Told.last("De mødtes i Beijing.", "Beijing").orElseThrow();
    assertEquals(Form.PLACE, where.form());
  }

  @Test
  void institutionSpeaksOrIsWhereItHappens() {
    assertEquals(
        Form.ORGANIZATION,
        Told.last("Det Hvide Hus oplyser det.", "Det Hvide Hus").orElseThrow().form());
    assertEquals(
        Form.PLACE, Told.last("De spiste i Det Hvide Hus.", "Det Hvide Hus").orElseThrow().form());
  }

  @Test
  void kinIsFoundByTheFamilyName() {
    String text = "Rosalynn Carter takkede. Jimmy Carter tav. Brevet kom fra hendes mand.";
    meant("jimmy-carter", text, "hendes mand");
  }

  @Test
  void othersAreNotThoseWhoWereNamed() {
    meant("nobody", TWO + "De øvrige ledere kom senere.", "De øvrige ledere");
  }

  @Test
  void eachOtherIsTheSubjectOfItsClause() {
    meant(
        "jimmy-carter anwar-sadat",
        TWO + "Norge roste Egypten. Carter og Sadat gav hinanden hånden.",
        "hinanden");
    meant("nobody", TWO + "Soldaterne skød på hinanden.", "hinanden");
  }

  @Test
  void obliquePronounIsNeverTheSubjectOfItsClause() {
    meant(
        "jimmy-carter",
        "Jimmy Carter ventede, da Egyptens præsident, Anwar Sadat, tog imod ham.",
        "ham");
    meant(
        "jimmy-carter",
        "Jimmy Carter er i Cairo. Anwar Sadat rejser dertil for at tale med ham.",
        "ham");
  }

  @Test
  void whomALetterGoesToDoesNotWriteIt() {
    meant(
        "anwar-sadat",
        "Anwar Sadat er vred. I et brev til Jimmy Carter, som er på tre sider, kræver han et svar.",
        "han");
  }

  @Test
  void mainSubjectIsGoneOnWith() {
    meant(
        "anwar-sadat",
        "Anwar Sadat takkede, efter at Jimmy Carter havde ringet. Han var glad.",
        "Han");
  }

  @Test
  void strangerTakesThePronoun() {
    meant("nobody", TWO + "Borgmesteren i Esbjerg er glad. Han holder fest.", "Han");
  }

  @Test
  void guestIsTheOneOfTheOtherSide() {
    meant("jimmy-carter", TWO + "Sadat lovede sin gæst et svar.", "sin gæst");
  }

  @Test
  void descriptionIsNotTheSubjectOfItsClause() {
    String three = "USA's præsident, Jimmy Carter, er her. ";
    meant(
        "jimmy-carter",
        three + "Egyptens præsident, Anwar Sadat, roste præsidenten.",
        "præsidenten");
  }

  @Test
  void otherPeopleBetweenTakeThePlural() {
    meant("nobody", TWO + "Direktørerne ventede. De to roste dem.", "dem");
    meant("jimmy-carter anwar-sadat", TWO + "De to ledere smilede. De rejser nu hjem.", "De");
  }

  @Test
  void whoIsAskedIsToDoIt() {
    meant("anwar-sadat", "Jimmy Carter bad Anwar Sadat om at bruge sin indflydelse.", "sin");
  }

  @Test
  void beginningMeansWhoIsNamedNext() {
    meant("anwar-sadat", "Han kommer ikke. Det siger Anwar Sadat.", "Han");
  }

  @Test
  void whomACleftBringsToTheFrontIsSpokenOfNext() {
    meant(
        "anwar-sadat",
        "Jimmy Carter blev afløst. Han rejste hjem, og det blev Anwar Sadat, der vandt. Nu er han"
            + " syg.",
        "han");
  }

  @Test
  void aSubjectBeforeItsVerbEndsNoSpeech() {
    meant(
        "anwar-sadat",
        "- Jimmy Carter sov. Egyptens præsident, Anwar Sadat, var i Moskva, og han advarede dem.",
        "han");
  }

  @Test
  void whoIsASourceAsideCanBeTheSubject() {
    String text = "USA's præsident, Jimmy Carter, kom til Cairo. Her talte han med Anwar Sadat, ";
    meant("jimmy-carter", text + "der ifølge Carter lovede fred.", "han");
    meant("nobody", text + "der hører, at Carter sov.", "han");
  }

  @Test
  void whoHasWhatIsToldOfIsNoPredicate() {
    String text = "Anwar Sadat venter på Jimmy Carter. ";
    String post = "den amerikanske præsident";
    meant("jimmy-carter", text + "Her er brevet, som " + post + " har fået.", post);
    meant("nobody", text + "Han taler, som " + post + " gør det.", post);
  }

  @Test
  void whoHasSpokenBeforeSpeaksOn() {
    String text =
        "- Jeg er glad, siger Jimmy Carter.\n\nDet var et svar, som Anwar Sadat gav Carter.\n\n";
    meant("jimmy-carter", text + "- Jeg kommer, siger han.", "han");
    meant("anwar-sadat", text + "Nu er han rejst.", "han");
  }

  @Test
  void townThatIsNoCapitalIsNoLandOfALeader() {
    String text = "Det oplyser Egyptens kronprins, Omar Lutfi. Han ventede. ";
    meant("omar-lutfi", text + "Carter talte med kronprinsen i Neom.", "kronprinsen");
    meant("ru", text + "Carter talte med kronprinsen i Moskva.", "kronprinsen");
  }

  @Test
  void holderIsTheOneOfWhomTheTextHasTold() {
    String text =
        "Egyptens emir, Omar Lutfi, tav. " + "Det regnede. ".repeat(6) + "Så kom emiren. ";
    meant("omar-lutfi", text + "Tyrkiets daværende emir, Ali Demir, lo.", "emiren");
    meant("nobody", "Her er Tyrkiets emir, Ali Demir. " + text, "emiren");
  }

  @Test
  void groupOfStatesIsAllOfThemOrSoManyOfWhichItWasTold() {
    String all = "De nordiske statsministre";
    meant("dk fi is no se", all + " og Egyptens præsident, Anwar Sadat, mødtes.", all);
    String place = "de baltiske præsidenter";
    meant("ee lt lv", "Anwar Sadat så " + place + " i Oslo.", place);
    String told = "Finland og Sverige søgte. USA og Polen jublede. Så kom de to nordiske lande.";
    meant("fi se", told, "de to nordiske lande");
    String leaders =
        "Norges statsminister, Tore Vik, så Danmarks statsminister, Ole Lie, hos USA's præsident,"
            + " Jimmy Carter. De to nordiske ledere lo.";
    meant("tore-vik ole-lie", leaders, "De to nordiske ledere");
  }

  @Test
  void twoAreThoseOfTheSentenceBeforeRatherThanAnOlderPair() {
    String pair = "Jimmy Carter og Anwar Sadat er enige. ";
    String other = "Sadat håber, at Margaret Thatcher lytter. ";
    meant("anwar-sadat margaret-thatcher", pair + other + "De to ses i maj.", "De to");
    meant("jimmy-carter anwar-sadat", pair + "Sadat er glad. De to ses i maj.", "De to");
    meant("anwar-sadat", pair + "Sadat roste Carter. De to ses i maj, sagde han.", "han");
  }

  @Test
  void presidentOfWhomASpokespersonSpeaksIsHerOwn() {
    String text =
        "USA's præsident, Jimmy Carter, venter. Det sagde Det Hvide Hus' talskvinde, Ann Berg. Så kom"
            + " Egyptens præsident, Anwar Sadat. ";
    meant("jimmy-carter", text + "Om præsidenten rejser, ville Berg ikke sige.", "præsidenten");
    meant("anwar-sadat", text + "Præsidenten rejser nu.", "Præsidenten");
  }

  @Test
  void whoIsCalledByHisPeopleIsSpokenOf() {
    meant("anwar-sadat", TWO + "Egypteren lo. Han rejste hjem.", "Han");
    meant("anwar-sadat", TWO + "Egypteren roste sin gæst.", "sin");
    meant("jimmy-carter", TWO + "Egypterne lo. Han rejste hjem.", "Han");
  }
}
