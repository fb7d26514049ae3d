package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.article.PublicationDate;
import org.depeche.claim.ActId;
import org.depeche.claim.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote to whom, who brought it, and what it says. */
class LettersTest {

  static Stream<Arguments> carried() {
    return Stream.of(
        arguments(
            "Joe Biden skrev et brev til Xi Jinping. Antony Blinken tog det med hjem i lommen.",
            "joe-biden > xi-jinping by antony-blinken"),
        arguments(
            "Joe Biden sendte et brev til Xi Jinping, og det var Qatar, der havde det med.",
            "joe-biden > xi-jinping by qa"),
        arguments(
            "Joe Biden skrev til Xi Jinping, og brevet blev afleveret i Beijing af Antony Blinken"
                + " fra USA.",
            "joe-biden > xi-jinping by antony-blinken"),
        arguments(
            "Joe Biden skrev et brev til Xi Jinping. Antony Blinken havde det med sig i tasken.",
            "joe-biden > xi-jinping by antony-blinken"),
        arguments(
            "Joe Biden skrev et brev til Xi Jinping. Antony Blinken havde det med en kollega.",
            "joe-biden > xi-jinping by "),
        arguments(
            "Det var svar på det brev, som Antony Blinken bragte Xi Jinping fra Joe Biden.",
            "joe-biden > xi-jinping by antony-blinken"),
        arguments(
            "Kim Yo-jong havde et brev fra sin bror, Kim Jong-un, med til Sydkoreas præsident,"
                + " Moon Jae-in.",
            "kim-jong-un > moon-jae-in by kim-yo-jong"),
        arguments(
            "Et brev fra Shinzo Abe blev fredag lagt i hænderne på Xi Jinping. Postbuddet var"
                + " udenrigsminister Taro Kono.",
            "shinzo-abe > xi-jinping by taro-kono"),
        arguments(
            "Mike Pompeo rejste til Pyongyang med et brev fra Donald Trump til Kim Jong-un.",
            "donald-trump > kim-jong-un by mike-pompeo"),
        arguments(
            "Donald Trump har fået et brev fra Kim Jong-un. Det blev overrakt af Kim Yong-chol.",
            "kim-jong-un > donald-trump by kim-yong-chol"),
        arguments(
            "Han foreslog det ikke. I et brev til Ronald Reagan, som Eduard Sjevardnadse"
                + " afleverede, foreslog Mikhail Gorbatjov et topmøde.",
            "mikhail-gorbatjov > ronald-reagan by eduard-sjevardnadse"));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void whoeverBringsALetterIsItsCarrier(String text, String found) {
    assertEquals(List.of(found), ActsOf.letters(text));
  }

  @Test
  void oneLetterIsWrittenToEachOfSeveral() {
    assertEquals(
        List.of("joe-biden > xi-jinping by ", "joe-biden > kim-jong-un by "),
        ActsOf.letters(
            "Kinas leder, Xi Jinping, og Nordkoreas leder, Kim Jong-un, mødtes. Joe Biden skrev"
                + " et brev til hver af de to ledere."));
    assertEquals(
        List.of("joe-biden > xi-jinping by ", "joe-biden > kim-jong-un by "),
        ActsOf.letters("Joe Biden skrev et brev til Xi Jinping og et andet til Kim Jong-un."));
  }

  static Stream<Arguments> written() {
    return Stream.of(
        arguments(
            "Afslaget står i et brev fra Irans udenrigsminister, Abbas Araghchi, som Joe Biden"
                + " modtog.",
            "abbas-araghchi > joe-biden by "),
        arguments(
            "Frankrigs præsident, Emmanuel Macron, siger nej. Afslaget står i et brev til Joe Biden.",
            "emmanuel-macron > joe-biden by "),
        arguments(
            "Emmanuel Macron lovede det. Det skete i en skrivelse til Joe Biden.",
            "emmanuel-macron > joe-biden by "),
        arguments(
            "Emmanuel Macron var inviteret. Invitationen kom i et brev fra Joe Biden.",
            "joe-biden > emmanuel-macron by "),
        arguments(
            "I et brev tager Emmanuel Macron imod Joe Bidens invitation.",
            "emmanuel-macron > joe-biden by "),
        arguments(
            "Nøglen var et brev. I det forsikrer Emmanuel Macron Joe Biden om, at han kommer.",
            "emmanuel-macron > joe-biden by "),
        arguments(
            "Fra Kyiv medbragte Emmanuel Macron et brev, hvori Volodymyr Zelenskyj forpligter sig til"
                + " fred. Det blev overrakt til Joe Biden.",
            "volodymyr-zelenskyj > joe-biden by emmanuel-macron"),
        arguments(
            "Noget svar på det brev, som Joe Biden sendte Emmanuel Macron, og som Antony Blinken"
                + " afleverede i Paris, er ikke kommet.",
            "joe-biden > emmanuel-macron by antony-blinken"),
        arguments(
            "Lyndon B. Johnson advarede i et brev Tyrkiets premierminister, Ismet Inönü, mod krig.",
            "lyndon-b-johnson > ismet-inoenu by "),
        arguments(
            "Invitationen står i et brev, som Ebrahim Raisi har fået fra Emmanuel Macron.",
            "emmanuel-macron > ebrahim-raisi by "),
        arguments(
            "Jiang Zemin har ladet sin ambassadør aflevere et brev til Lee Teng-hui.",
            "jiang-zemin > lee-teng-hui by "),
        arguments(
            "Sergej Lavrov spurgte i et brev til blandt andre Sverige og Finland, hvad de mener.",
            "sergej-lavrov > se fi by "),
        arguments(
            "I en note til FN's generalsekretær, António Guterres, gør Egypten opmærksom på faren.",
            "eg > antonio-guterres by "),
        arguments(
            "Angela Merkel og Emmanuel Macron advarer i et fælles brev Iran mod krig.",
            "angela-merkel emmanuel-macron > ir by "));
  }

  @ParameterizedTest
  @MethodSource("written")
  void whatIsSaidInALetterIsSaidToItsRecipient(String text, String found) {
    assertEquals(List.of(found), ActsOf.letters(text));
  }

  @Test
  void hverSitBrevIsOneLetterForEach() {
    assertEquals(
        List.of("joe-biden > angela-merkel by ", "joe-biden > emmanuel-macron by "),
        ActsOf.letters("Joe Biden skrev hver sit brev til Angela Merkel og Emmanuel Macron."));
  }

  static Stream<Arguments> severalLetters() {
    return Stream.of(
        arguments(
            "Antony Blinken havde et brev fra Joe Biden med til Angela Merkel i Berlin og et til"
                + " Xi Jinping i Beijing.",
            List.of(
                "joe-biden > angela-merkel by antony-blinken",
                "joe-biden > xi-jinping by antony-blinken")),
        arguments(
            "Joe Biden har skrevet to breve. Det ene er stilet til Angela Merkel, det andet til"
                + " Xi Jinping.",
            List.of("joe-biden > angela-merkel by ", "joe-biden > xi-jinping by ")),
        arguments(
            "Joe Biden sendte et brev til Angela Merkel. Onsdag gik der et til Xi Jinping.",
            List.of("joe-biden > angela-merkel by ", "joe-biden > xi-jinping by ")),
        arguments(
            "Joe Biden sendte et brev til Angela Merkel. Også Xi Jinping fik et.",
            List.of("joe-biden > angela-merkel by ", "joe-biden > xi-jinping by ")),
        arguments(
            "Joe Biden skrev til Angela Merkel. Mandag fik Xi Jinping og Emmanuel Macron hver sit"
                + " brev.",
            List.of(
                "joe-biden > angela-merkel by ",
                "joe-biden > xi-jinping by ",
                "joe-biden > emmanuel-macron by ")),
        arguments(
            "Jens Stoltenberg fik et brev fra hvert af de to lande, Finland og Sverige.",
            List.of("fi > jens-stoltenberg by ", "se > jens-stoltenberg by ")),
        arguments(
            "Joe Biden sendte et brev til Angela Merkel. Det ene er stilet til Xi Jinping.",
            List.of("joe-biden > angela-merkel by ")),
        arguments(
            "Joe Biden sendte et brev til Angela Merkel. Xi Jinping fik et kamera.",
            List.of("joe-biden > angela-merkel by ")));
  }

  @ParameterizedTest
  @MethodSource("severalLetters")
  void eachOfSeveralLettersIsOne(String text, List<String> found) {
    assertEquals(found, ActsOf.letters(text));
  }

  @Test
  void whoIsSentWithALetterBringsIt() {
    assertEquals(
        List.of("donald-trump > kim-jong-un by mike-pompeo"),
        ActsOf.letters(
            "Donald Trump sendte sin udenrigsminister, Mike Pompeo, til Pyongyang med et brev til"
                + " Kim Jong-un."));
    assertEquals(
        List.of("joe-biden > xi-jinping by qa"),
        ActsOf.letters(
            "Joe Biden skrev et brev til Xi Jinping. Det var Qatar, der bragte brevet videre."));
  }

  @Test
  void theDayAfterSendsNoLetter() {
    assertEquals(
        List.of("joe-biden > xi-jinping by ", "xi-jinping > joe-biden by "),
        ActsOf.letters("Joe Biden skrev til Xi Jinping. Dagen efter sendte Xi Jinping et svar."));
  }

  @Test
  void aMovementCanWrite() {
    assertEquals(
        List.of("hamas > donald-trump by "),
        ActsOf.letters("Hamas og EU tier. I maj skrev bevægelsen et brev til Donald Trump."));
  }

  @Test
  void anAnswerGoesTheOtherWay() {
    assertEquals(
        List.of("barack-obama > hassan-rouhani by ", "hassan-rouhani > barack-obama by "),
        ActsOf.letters(
            "Barack Obama sendte Hassan Rouhani et brev, som Hassan Rouhani besvarede."));
  }

  @Test
  void anOpenLetterNeedsNoRecipient() {
    assertEquals(
        List.of("mette-frederiksen >  by "),
        ActsOf.letters("Danmarks statsminister, Mette Frederiksen, skriver det i et åbent brev."));
  }

  @Test
  void whoSignsAnOpenLetterIsASenderToo() {
    assertEquals(
        List.of("mette-frederiksen giorgia-meloni donald-tusk >  by "),
        ActsOf.letters(
            "Danmarks statsminister, Mette Frederiksen, skriver det i et åbent brev. Brevet er"
                + " underskrevet af Italiens Giorgia Meloni og Polens Donald Tusk."));
  }

  @Test
  void aLetterOfLongAgoIsNotTheOneOfToday() {
    Optional<PublicationDate> august = PublicationDate.parse("2019-08-10");
    List<Letter> letters =
        ActsOf.all(
            Letter.class,
            "Kim Jong-un har sendt Donald Trump et brev. I januar skrev Kim Jong-un også et brev"
                + " til Donald Trump.",
            august);

    assertEquals(2, letters.size());
  }

  @Test
  void thenIsTheTimeOfTheSentenceBefore() {
    Letter letter =
        ActsOf.one(
            Letter.class,
            "I oktober 2000 var der også gæster i Det Hvide Hus. Dengang overrakte viceformand Jo"
                + " Myong-rok et brev fra Kim Jong-il til præsident Bill Clinton.");

    assertEquals("2000-10", letter.facts().when().orElseThrow().edtf());
  }

  static Stream<Arguments> dated() {
    return Stream.of(
        arguments(
            "Det er svar på den skrivelse, som Joe Biden sendte Xi Jinping, og som Antony Blinken"
                + " afleverede i Beijing den 4. april 2022.",
            "2022-04-04"),
        arguments(
            "Joe Biden sendte Xi Jinping et brev i april 2022. Brevet er dateret den 3. april 2022.",
            "2022-04-03"),
        arguments(
            "Regnen faldt i april 2022. Den 4. april skrev Joe Biden til Xi Jinping.",
            "2022-04-04"),
        arguments(
            "Joe Biden klagede i et brev til Xi Jinping dateret den 6. april 2022.", "2022-04-06"),
        arguments(
            "Xi Jinping var i Paris den 4. april 2022. Under et møde overrakte Antony Blinken ham et"
                + " brev fra Joe Biden.",
            "2022-04-04"),
        arguments(
            "Xi Jinping var i Paris den 4. april 2022. Med sig havde Antony Blinken et brev fra Joe"
                + " Biden til Xi Jinping.",
            "2022-04-04"),
        arguments("Det gjorde Joe Biden den 6. april 2022 i et brev til Xi Jinping.", "2022-04-06"),
        arguments("Joe Biden svarede i et brev den 6. april 2022 Xi Jinping.", "2022-04-06"),
        arguments(
            "Rygterne har svirret, siden Antony Blinken i april 2022 blev modtaget af Xi Jinping i"
                + " Beijing og afleverede et brev fra Joe Biden.",
            "2022-04"),
        arguments(
            "Joe Biden sendte Xi Jinping et brev i april 2022. Brevet blev omtalt i maj 2022.",
            "2022-04"));
  }

  @ParameterizedTest
  @MethodSource("dated")
  void theTimeIsThatOfTheLettersWay(String text, String edtf) {
    Letter letter = ActsOf.one(Letter.class, text);

    assertEquals(edtf, letter.facts().when().orElseThrow().edtf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Donald Trump vil skrive et brev til Kim Jong-un.",
        "Donald Trump opfordrer Kim Jong-un til at skrive et brev til Xi Jinping.",
        "Kim Jong-un har ikke sendt noget brev til Donald Trump.",
        "Vladimir Putin skrev på Telegram til Recep Tayyip Erdogan, at aftalen holder.",
        "Donald Trump gav Kim Jong-un et svar.",
        "Donald Trump fik et brev fra oppositionen. Kim Jong-un tier.",
        "Emmanuel Macron tier. Et brev fra en mand til Joe Biden ligger der endnu."
      })
  void whatIsMeantDeniedOrNoLetterIsNone(String text) {
    assertEquals(List.of(), ActsOf.letters(text));
  }

  @Test
  void aLetterConveysWhatItsSenderProposesInIt() {
    Letter letter =
        ActsOf.one(
            Letter.class, "Kim Jong-un foreslår i et brev til Donald Trump, at de mødes i Hanoi.");

    assertEquals(List.of(ActId.Kind.SUMMIT), letter.conveys().stream().map(ActId::kind).toList());
  }

  @Test
  void aLetterConveysWhatIsPromisedInTheSentenceThatPointsIntoIt() {
    Letter letter =
        ActsOf.one(
            Letter.class,
            "Donald Trump har sendt et brev til Ali Khamenei. I det lover Donald Trump at ophæve"
                + " sanktionerne.");

    assertEquals(List.of(ActId.Kind.PLEDGE), letter.conveys().stream().map(ActId::kind).toList());
  }

  @Test
  void aLetterConveysNothingThatItsRecipientPromises() {
    Letter letter =
        ActsOf.one(
            Letter.class,
            "Donald Trump har sendt et brev til Ali Khamenei, og Ali Khamenei lover at svare på"
                + " det.");

    assertEquals(List.of(), letter.conveys());
  }

  @Test
  void aLetterDoesNotConveyWhatIsAskedByWordOfMouth() {
    Letter letter =
        ActsOf.one(
            Letter.class,
            "Kim Jong-un foreslår i et brev til Donald Trump, at de mødes i Hanoi. Brevet handler"
                + " om handel, mens selve forslaget om mødet var mundtligt.");

    assertEquals(List.of(), letter.conveys());
  }

  @Test
  void anAnswerThatNeverCameIsNone() {
    assertEquals(
        List.of("indira-gandhi > richard-nixon by "),
        ActsOf.letters(
            "Indiens premierminister, Indira Gandhi, skrev et brev til USA's præsident, Richard"
                + " Nixon. Svaret fra præsidenten kom aldrig."));
  }
}
