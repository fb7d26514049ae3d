package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.article.PublicationDate;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Pledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who promises what to whom, on what condition, by when and where. */
class PledgesTest {

  static Stream<Arguments> contents() {
    return Stream.of(
        arguments(
            "Egypten og Israel enedes om at udveksle ambassadører og åbne grænsen, mens USA tav.",
            "eg il > : at udveksle ambassadører og åbne grænsen"),
        arguments(
            "Rusland har bundet sig til ikke at angribe havne, siger António Guterres.",
            "ru > : ikke at angribe havne"),
        arguments(
            "Egypten og Israel vil åbne grænsen. Det blev Egypten og Israel enige om, da krigen endte.",
            "eg il > : Egypten og Israel vil åbne grænsen"),
        arguments(
            "Abdullah fik Joe Bidens ord for, at USA vil forlade byen.",
            "joe-biden > : at USA vil forlade byen"),
        arguments(
            "Vladimir Putin har lovet de fattigste lande gratis korn, hvis aftalen skulle falde.",
            "vladimir-putin > : gratis korn"),
        arguments(
            "Japan har givet tilsagn om at købe de majs, som kineserne ikke kan komme af med.",
            "jp > : at købe de majs, som kineserne ikke kan komme af med"),
        arguments(
            "Gazaen skal åbnes. Det lovede Vladimir Putin og hans kollega, Recep Tayyip Erdogan, da"
                + " de mødtes.",
            "vladimir-putin recep-tayyip-erdogan > : Gazaen skal åbnes"),
        arguments(
            "Jean-Claude Juncker kom ud med et løfte fra Donald Trump om at vente med tolden.",
            "donald-trump > jean-claude-juncker: at vente med tolden"),
        arguments(
            "Israel har lovet Washington at rømme hele Sinai.", "il > us: at rømme hele Sinai"),
        arguments(
            "USA lover til gengæld ikke at vedtage nye sanktioner.",
            "us > : ikke at vedtage nye sanktioner"),
        arguments(
            "Israel forpligter sig til at rømme hele Sinai, men det sker næppe.",
            "il > : at rømme hele Sinai"),
        arguments(
            "Ved at love at trække soldaterne tilbage har Rusland vundet tid.",
            "ru > : at trække soldaterne tilbage"),
        arguments(
            "Rusland vil aldrig angribe skibene. Det har Rusland forpligtet sig til.",
            "ru > : Rusland vil aldrig angribe skibene"),
        arguments(
            "Joe Biden lovede ved den lejlighed briterne Polaris-missiler til deres ubåde.",
            "joe-biden > gb: Polaris-missiler til deres ubåde"),
        arguments(
            "Finland og Sverige frygter Rusland. Joe Biden har lovet de to lande USA's støtte.",
            "joe-biden > fi se: USA's støtte"),
        arguments(
            "Canada vil betale mere, lovede Justin Trudeau sine kolleger i Nato.",
            "justin-trudeau > nato: Canada vil betale mere"),
        arguments(
            "Joe Biden forpligtede sig over for Nato til i løbet af få dage at sende en liste.",
            "joe-biden > nato: i løbet af få dage at sende en liste"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void theContentIsThePromisedThingAndNoMore(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  @Test
  void whatIsOnlyAskedIsNoPromise() {
    assertEquals(List.of(), ActsOf.pledges("Har Rusland lovet Egypten at rømme Sinai?"));
    assertEquals(
        List.of("ru > eg: at rømme Sinai"),
        ActsOf.pledges("Rusland har lovet Egypten at rømme Sinai."));
  }

  static Stream<Arguments> addressed() {
    return Stream.of(
        arguments(
            "I maj lovede Donald Trump i Paris Emmanuel Macron at blive i Nato.",
            "donald-trump > emmanuel-macron: at blive i Nato"),
        arguments(
            "Joe Biden lovede onsdag Polens præsident, Andrzej Duda, 5000 soldater.",
            "joe-biden > andrzej-duda: 5000 soldater"),
        arguments(
            "Joe Biden lovede den polske præsident missiler og soldater.",
            "joe-biden > pl: missiler og soldater"),
        arguments(
            "Mette Frederiksen lovede sammen med sine kolleger fra Norge og Island, Jonas Gahr Støre"
                + " og Katrín Jakobsdóttir, at hjælpe Sverige.",
            "mette-frederiksen jonas-gahr-stoere katrin-jakobsdottir > : at hjælpe Sverige"),
        arguments(
            "Jimmy Carter rejste til Pyongyang for at tale med Kim Il-sung, som lovede ham at standse.",
            "kim-il-sung > jimmy-carter: at standse"),
        arguments(
            "Det bliver Angela Merkel, der lover Ukraine at betale.",
            "angela-merkel > ua: at betale"),
        arguments(
            "Over for Donald Trump lovede Serbien at flytte sin ambassade.",
            "rs > donald-trump: at flytte sin ambassade"),
        arguments(
            "Xi Jinping lovede sammen med Vladimir Putin at støtte Mali.",
            "xi-jinping vladimir-putin > : at støtte Mali"),
        arguments(
            "Emmanuel Macron og Angela Merkel sad i Paris. Da de talte sammen, blev de enige om at"
                + " åbne grænsen.",
            "emmanuel-macron angela-merkel > : at åbne grænsen"),
        arguments(
            "Iran og Saudi-Arabien er naboer. Fredag blev de to lande i Beijing enige om at åbne"
                + " grænsen.",
            "ir sa > : at åbne grænsen"),
        arguments("Iran er blevet lovet lempelser af USA.", "us > ir: lempelser"),
        arguments(
            "Danmark garanterede i en note til Kina, at grænsen ligger fast.",
            "dk > cn: at grænsen ligger fast"),
        arguments(
            "Nordkorea vil standse. Det har landets leder, Kim Jong-un, lovet USA's udenrigsminister,"
                + " Antony Blinken, i Seoul.",
            "kim-jong-un > antony-blinken: Nordkorea vil standse"),
        arguments(
            "Joe Biden gav samtidig Xi Jinping sit ord på at komme.",
            "joe-biden > xi-jinping: at komme"),
        arguments(
            "Jeppe Kofod (S) fra Danmark og Mélanie Joly fra Canada bliver enige om at dele øen.",
            "jeppe-kofod melanie-joly > : at dele øen"),
        arguments(
            "Kim Jong-un har fået løfte af Donald Trump om at slippe for øvelser.",
            "donald-trump > kim-jong-un: at slippe for øvelser"),
        arguments(
            "Donald Trump fik Kim Jong-un til at love at lukke anlægget.",
            "kim-jong-un > : at lukke anlægget"));
  }

  static Stream<Arguments> together() {
    return Stream.of(
        arguments(
            "Etiopien og Eritrea er naboer. I erklæringen forpligter landene sig til at åbne"
                + " ambassader.",
            "et er > : at åbne ambassader"),
        arguments(
            "Emmanuel Macron sad over for Joe Biden. Deltagerne lover at holde kontakten.",
            "emmanuel-macron joe-biden > : at holde kontakten"),
        arguments(
            "Emmanuel Macron sad over for Joe Biden. De kunne meddele, at deres lande er blevet"
                + " enige om at åbne grænsen.",
            "fr us > : at åbne grænsen"),
        arguments(
            "Joe Bidens eneste indrømmelse var et løfte om at sende korn.",
            "joe-biden > : at sende korn"),
        arguments(
            "Joe Biden lovede i en telefonsamtale, som blev vist på tv, Xi Jinping at gå.",
            "joe-biden > xi-jinping: at gå"),
        arguments(
            "Begge parter, Serbien og Kosovo, har forpligtet sig fuldt ud til at holde fred, sagde"
                + " Joe Biden.",
            "rs xk > : at holde fred"));
  }

  @ParameterizedTest
  @MethodSource("together")
  void whoPromisesIsFoundWhereTheSubjectDoesNotNameThem(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  @ParameterizedTest
  @MethodSource("addressed")
  void whoPromisesAndToWhomIsReadOffWhateverTheOrder(String text, String found) {
    assertEquals(List.of(found), ActsOf.pledges(text));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(
            "Hvis USA ophæver sanktionerne, lover Nordkorea at lukke anlægget.",
            "Hvis USA ophæver sanktionerne"),
        arguments(
            "Storbritannien har forpligtet sig til at levere missiler, så længe krigen varer.",
            "så længe krigen varer"),
        arguments("USA lovede at hæve blokaden, når våbnene er væk.", "når våbnene er væk"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void theConditionStandsBesideTheContent(String text, String condition) {
    Pledge pledge = ActsOf.one(Pledge.class, text);

    assertEquals(Optional.of(condition), pledge.condition());
    assertEquals(-1, pledge.content().indexOf(condition));
  }

  @Test
  void anUnconditionalPromiseHasNoCondition() {
    Pledge pledge = ActsOf.one(Pledge.class, "USA lovede at hæve blokaden, mens Cuba tav.");

    assertEquals(Optional.empty(), pledge.condition());
  }

  @Test
  void theDeadlineIsTheLastDayThatTheContentNames() {
    Pledge pledge =
        ActsOf.one(
            Pledge.class, "Nordkorea lovede at lukke anlægget senest den 1. september 2018.");

    assertEquals(Optional.of(LocalDate.of(2018, 9, 1)), pledge.dueBy());
  }

  @Test
  void theDayOfAThingThatIsPromisedIsNoDeadline() {
    Pledge pledge =
        ActsOf.one(Pledge.class, "Nordkorea lovede at holde fri den 1. september 2018.");

    assertEquals(Optional.empty(), pledge.dueBy());
  }

  @Test
  void aPromiseInALetterIsMadeAtTheLetter() {
    Pledge pledge =
        ActsOf.one(
            Pledge.class, "Joe Biden har i et brev til Emmanuel Macron lovet at blive i Nato.");

    assertEquals(Optional.of(ActId.Kind.LETTER), pledge.madeAt().map(ActId::kind));
  }

  @Test
  void aPromiseAtAMeetingIsMadeAtTheMeeting() {
    Pledge pledge =
        ActsOf.one(
            Pledge.class,
            "Da Donald Trump mødtes med Kim Jong-un i Singapore, lovede Donald Trump at indstille"
                + " øvelserne.");

    assertEquals(Optional.of(ActId.Kind.SUMMIT), pledge.madeAt().map(ActId::kind));
  }

  @Test
  void aMeetingThatIsPromisedIsNotWhereItWasPromised() {
    Pledge pledge =
        ActsOf.one(Pledge.class, "Kim Jong-un lovede at mødes med Donald Trump i Hanoi.");

    assertEquals(Optional.empty(), pledge.madeAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USA har på intet tidspunkt lovet at lempe sanktionerne.",
        "Det er ikke Angela Merkel, der har lovet at betale.",
        "Joe Biden går videre med salget af fly til tyrkerne.",
        "Donald Trump kræver, at Kim Jong-un forpligter sig til at nedruste.",
        "Shinzo Abe lovede vælgerne at sænke skatten.",
        "Shinzo Abe lovede sine medlemmer at sænke skatten.",
        "Shinzo Abe vil vide, hvad Joe Biden har lovet Kina bag lukkede døre.",
        "Shinzo Abe gør det betinget af, at Iran og Kina bliver enige om at mødes igen.",
        "Et møde om et papir, som Joe Biden skrev under på, blev holdt.",
        "Støvet lå tykt. Landene lover at holde fred.",
        "Argentinas landstræner, Lionel Scaloni, lover, at Lionel Messi er klar.",
        "Donald Trump har ikke lovet Kim Jong-un noget.",
        "Donald Trumps valgløfte om at bygge en mur holder ikke.",
        "USA skrev under på aftalen.",
        "Kina afholdt sig fra at stemme.",
        "USA og Rusland var tæt på at blive enige om at afskaffe våbnene."
      })
  void whatIsDeniedDemandedOrOfAnotherKindIsNone(String text) {
    assertEquals(List.of(), ActsOf.pledges(text));
  }

  @Test
  void aPromiseOnTheAirIsRelayedByTheBroadcaster() {
    String text = "Emmanuel Macron lovede søndag på Sky News at bygge en havn.";
    assertEquals(
        List.of("sky-news"),
        ActsOf.one(Pledge.class, text).facts().evidence().get(0).via().stream()
            .map(EntityId::slug)
            .toList());
  }

  @Test
  void aPromiseOfLongAgoIsNotTheOneOfToday() {
    Optional<PublicationDate> july = PublicationDate.parse("2023-07-11");
    String today = "Sverige lover at støtte tyrkiske ønsker om viden. ";

    assertEquals(
        2,
        ActsOf.all(
                Pledge.class,
                today + "I juni sidste år lovede Sverige at læse tyrkiske ønsker om udlevering.",
                july)
            .size());
    assertEquals(
        1,
        ActsOf.all(
                Pledge.class, today + "Sverige lovede at læse tyrkiske ønsker om udlevering.", july)
            .size());
  }

  @Test
  void aDeadlineIsNotWhenItWasPromised() {
    Pledge pledge =
        ActsOf.all(
                Pledge.class,
                "Gambias præsident, Adama Barrow, gav sit ord på, at det sker inden nytår.",
                PublicationDate.parse("2024-10-08"))
            .get(0);

    assertEquals(Optional.of(LocalDate.parse("2024-12-31")), pledge.dueBy());
    assertEquals(Optional.empty(), pledge.facts().when());
  }

  @Test
  void whenWhatIsPromisedIsToBeIsNotWhenItWasPromised() {
    Pledge pledge =
        ActsOf.all(
                Pledge.class,
                "Gambias præsident, Adama Barrow, gav i går sit ord på, at det sker på lørdag.",
                PublicationDate.parse("2024-10-08"))
            .get(0);

    assertEquals("2024-10-07", pledge.facts().when().orElseThrow().edtf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joe Biden lovede at sende korn, da han mandag mødte Xi Jinping.",
        "Joe Biden har lovet Xi Jinping at sende korn. Løftet gav han mandag i Beijing.",
        "Joe Biden har lovet Xi Jinping at sende korn. Løftet blev givet mandag, siger Xi.",
        "Joe Biden har lovet Xi Jinping at sende korn. Det skete mandag.",
        "Joe Biden modtog mandag Xi Jinping. På mødet lovede Biden at sende korn i marts.",
        "Joe Biden modtog mandag Xi Jinping. Gæsten lovede at sende korn."
      })
  void theWordsBesideAPromiseSayWhenItWasMade(String text) {
    Pledge pledge = ActsOf.all(Pledge.class, text, PublicationDate.parse("2024-10-08")).get(0);

    assertEquals("2024-10-07", pledge.facts().when().orElseThrow().edtf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joe Biden har lovet Xi Jinping at sende korn. Løftet gælder fra mandag.",
        "Joe Biden har lovet Xi Jinping at sende korn. Mødet blev holdt mandag.",
        "Joe Biden modtog mandag Xi Jinping. Biden har lovet at sende korn."
      })
  void anotherTimeBehindAPromiseIsNotWhenItWasMade(String text) {
    Pledge pledge = ActsOf.all(Pledge.class, text, PublicationDate.parse("2024-10-08")).get(0);

    assertEquals(Optional.empty(), pledge.facts().when());
  }
}
