package org.depeche.link;

import static org.depeche.link.Tales.acts;
import static org.depeche.link.Tales.letter;
import static org.depeche.link.Tales.line;
import static org.depeche.link.Tales.pledge;
import static org.depeche.link.Tales.summit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static final Status HELD = Status.HELD;
  private static final Status AGREED = Status.AGREED;
  private static final Status CANCELLED = Status.CANCELLED;
  private static final String TWELFTH = "2018-06-12";

  @Test
  void aDayItsMonthAndItsYearAreOneMeetingNamedByTheDay() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                summit("a", "", "trump kim", "", "2018-06", HELD),
                summit("b", "", "trump kim", "", TWELFTH, HELD),
                summit("c", "", "trump kim", "", "2018", HELD)));
    assertEquals(List.of("a b c held"), acts.stream().map(Tales::line).toList());
    assertEquals("kim-trump-2018-06-12", acts.get(0).id().slug());
  }

  @Test
  void peopleAndTheStatesThatTheyActForAreOneSide() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                summit("a", "", "trump kim", "singapore", TWELFTH, HELD),
                summit("b", "", "us kp", "", "2018-06", HELD),
                summit("c", "", "kim us", "", TWELFTH, HELD)));
    assertEquals(List.of("a b c held"), acts.stream().map(Tales::line).toList());
    assertEquals(List.of(EntityId.person("kim"), EntityId.person("trump")), acts.get(0).doers());
    assertEquals("kim-trump-2018-06-12", acts.get(0).id().slug());
  }

  @Test
  void whoNamesMoreOfADelegationTellsOfTheSameMeeting() {
    assertEquals(
        List.of("a b held"),
        acts(
            summit("a", "", "trump kim", "", TWELFTH, HELD),
            summit("b", "", "trump pompeo kim", "", TWELFTH, HELD)));
  }

  @Test
  void othersOfTheSameStatesHaveAMeetingOfTheirOwn() {
    assertEquals(
        List.of("a held", "b held"),
        acts(
            summit("a", "", "trump kim", "", TWELFTH, HELD),
            summit("b", "", "pompeo yong", "", TWELFTH, HELD)));
  }

  @Test
  void statesThatFitTwoMeetingsAreNotGuessedToBeOneOfThem() {
    assertEquals(
        List.of("a held", "b held", "c held"),
        acts(
            summit("a", "", "trump kim", "", TWELFTH, HELD),
            summit("b", "", "pompeo yong", "", "2018-06-20", HELD),
            summit("c", "", "us kp", "", "2018-06", HELD)));
  }

  @Test
  void aYearThatFitsTwoMeetingsIsLeftAloneAndDrawsNothing() {
    assertEquals(
        List.of("a held", "b held", "c d held", "e held"),
        acts(
            summit("a", "", "moon kim", "", "2018-04-27", HELD),
            summit("b", "", "moon kim", "", "2018-05-26", HELD),
            summit("c", "", "moon kim", "", "2018", HELD),
            summit("d", "", "moon kim", "", "2018", HELD),
            summit("e", "", "kr kp", "", "2018-09", HELD)));
  }

  @Test
  void threePartiesAndTwoOfThemOnOneDayAreTwoMeetings() {
    assertEquals(
        List.of("a held", "b held"),
        acts(
            summit("a", "", "trump kim moon", "panmunjom", "2019-06-30", HELD),
            summit("b", "", "trump kim", "panmunjom", "2019-06-30", HELD)));
  }

  @Test
  void twoMeetingsInOneMonthInTwoCitiesAreTwo() {
    assertEquals(
        List.of("a held", "b held"),
        acts(
            summit("a", "", "kim xi", "beijing", "2018-05", HELD),
            summit("b", "", "kim xi", "dalian", "2018-05", HELD)));
  }

  @Test
  void theSameCityInTwoYearsIsTwoMeetings() {
    assertEquals(
        List.of("a held", "b held", "c held"),
        acts(
            summit("a", "", "kim xi", "beijing", "2018", HELD),
            summit("b", "", "kim xi", "beijing", "2019", HELD),
            summit("c", "", "kim xi", "beijing", "", HELD)));
  }

  @Test
  void aCityWithoutATimeFindsItsMeetingAndNoLaterOne() {
    assertEquals(
        List.of("a c held", "b held"),
        acts(
            summit("a", "", "kim xi", "beijing", "2018-03", HELD),
            summit("b", "", "kim xi", "beijing", "2019-01", HELD),
            summit("c", "2018-06", "kim xi", "beijing", "", HELD)));
  }

  @Test
  void aCityLiesInItsStateAndInNoOther() {
    assertEquals(
        List.of("a b held", "c held"),
        acts(
            summit("a", "", "kim moon", "pyongyang", "2018-09", HELD),
            summit("b", "", "kim moon", "kp", "2018-09", HELD),
            summit("c", "", "kim moon", "kr", "2018-09", HELD)));
  }

  @Test
  void withoutTimeAndPlaceNothingMakesThemOne() {
    assertEquals(
        List.of("a held", "b held"),
        acts(
            summit("a", "", "trump kim", "", "", HELD),
            summit("b", "", "trump kim", "", TWELFTH, HELD)));
  }

  @Test
  void onePlanInTheNewsOfOneWeekIsOne() {
    assertEquals(
        List.of("a b agreed", "c agreed"),
        acts(
            summit("a", "2018-09-19", "trump kim", "", "", AGREED),
            summit("b", "2018-09-21", "trump kim", "", "", AGREED),
            summit("c", "2019-01-19", "trump kim", "", "", AGREED)));
  }

  @Test
  void twoActsOfOneArticleStayTwoAndAreNumbered() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                summit("a", "", "kim trump", "", "", HELD),
                summit("a", "", "trump kim", "", "", AGREED)));
    assertEquals(
        List.of("kim-trump", "kim-trump-2"), acts.stream().map(a -> a.id().slug()).toList());
  }

  @Test
  void anIntendedMeetingAndTheOneHeldAtThatTimeAreOneAndHeld() {
    assertEquals(
        List.of("a b held"),
        acts(
            summit("a", "", "trump kim", "", "2018-06", AGREED),
            summit("b", "", "trump kim", "", TWELFTH, HELD)));
  }

  @Test
  void anIntendedMeetingHeldLaterIsRealisedByThatOne() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                summit("a", "2018-03", "trump kim", "", "..2018-05-31", AGREED),
                summit("b", "", "trump kim", "", "2018-06", HELD),
                summit("c", "", "trump kim", "", "2019-02", HELD)));
    RealAct intended = acts.stream().filter(a -> line(a).equals("a agreed")).findFirst().get();
    assertEquals("kim-trump-by-2018-05-31", intended.id().slug());
    assertEquals(List.of(new ActId(ActId.Kind.SUMMIT, "kim-trump-2018-06")), intended.realisedBy());
  }

  @Test
  void whatStatesIntendIsRealisedByTheirLeadersUnlessOthersMetToo() {
    Telling intended = summit("a", "2018-03", "us kp", "", "..2018-05-31", AGREED);
    Telling leaders = summit("b", "", "trump kim", "", TWELFTH, HELD);
    Telling ministers = summit("c", "", "pompeo yong", "", "2018-07-06", HELD);
    assertEquals(1, realisations(List.of(intended, leaders)));
    assertEquals(0, realisations(List.of(intended, leaders, ministers)));
  }

  @Test
  void whatWasCalledOffDidNotComeAboutAsALaterMeeting() {
    assertEquals(
        0,
        realisations(
            List.of(
                summit("a", "2018-03", "trump kim", "", "2018-05", AGREED),
                summit("b", "2018-05", "trump kim", "", "2018-05", CANCELLED),
                summit("c", "", "trump kim", "hanoi", "2019-02", HELD))));
  }

  @Test
  void anIntentionDoesNotReachBackBeforeItsArticle() {
    assertEquals(
        List.of("a held", "b agreed"),
        acts(
            summit("a", "", "moon kim", "", "2017-04-27", HELD),
            summit("b", "2018-03-09", "moon kim", "", "..2018-05-31", AGREED)));
  }

  @Test
  void theLatestTellingDecidesWhetherItIsCalledOff() {
    Telling agreed = summit("a", "2018-05-12", "trump kim", "", TWELFTH, AGREED);
    Telling cancelled = summit("b", "2018-05-24", "trump kim", "", TWELFTH, CANCELLED);
    Telling revived = summit("c", "2018-06-01", "trump kim", "", TWELFTH, AGREED);
    Telling held = summit("d", "2018-06-12", "trump kim", "", TWELFTH, HELD);
    assertEquals(List.of("a b cancelled"), acts(agreed, cancelled));
    assertEquals(List.of("a b c agreed"), acts(agreed, cancelled, revived));
    assertEquals(List.of("a b c d held"), acts(agreed, cancelled, revived, held));
    assertEquals(List.of("b d held"), acts(cancelled, held));
  }

  @Test
  void whatIsNotKnownToBeLaterDoesNotReviveWhatWasCalledOff() {
    Telling cancelled = summit("b", "2018-05-24", "trump kim", "", TWELFTH, CANCELLED);
    for (String published : List.of("", "2018", "2018-05", "2018-05-24")) {
      assertEquals(
          List.of("a b cancelled"),
          acts(summit("a", published, "trump kim", "", TWELFTH, AGREED), cancelled),
          published);
    }
    assertEquals(
        List.of("a b agreed"),
        acts(summit("a", "2018-06", "trump kim", "", TWELFTH, AGREED), cancelled));
  }

  @Test
  void aCancellationWithoutATimeFindsThePlan() {
    assertEquals(
        List.of("a c cancelled", "b held"),
        acts(
            summit("a", "2018-05-12", "trump kim", "", TWELFTH, AGREED),
            summit("b", "", "trump kim", "", "2019-02", HELD),
            summit("c", "2018-05-24", "trump kim", "", "", CANCELLED)));
  }

  @Test
  void oneLetterInThreePapersIsOne() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                letter("a", "2018-09-19", "kim", "trump", "2018-09-16"),
                letter("b", "", "kp", "trump", "2018-09"),
                letter("c", "2018-09-20", "kim", "trump", "")));
    assertEquals(List.of("a b c"), acts.stream().map(Tales::line).toList());
    assertEquals("kim-trump-2018-09-16", acts.get(0).id().slug());
  }

  @Test
  void aLetterIsNotItsAnswerAndNotTheNextOne() {
    assertEquals(
        List.of("a", "b", "c"),
        acts(
            letter("a", "2018-09-19", "kim", "trump", ""),
            letter("b", "2018-09-19", "trump", "kim", ""),
            letter("c", "2019-01-19", "kim", "trump", "")));
  }

  @Test
  void promisesAreOneWhenTheySayNearlyTheSame() {
    assertEquals(
        List.of("a b d", "c"),
        acts(
            pledge("a", "", "kim", "", "at afstå fra flere atomprøvesprængninger og missiltests"),
            pledge("b", "", "kim", "trump", "at stoppe atomprøvesprængninger og missiltest"),
            pledge("c", "", "kim", "", "at mødes med Sydkoreas præsident"),
            pledge("d", "", "kp", "", "ikke at genoptage missiltest og atomprøvesprængninger")));
  }

  @Test
  void toEndAThingIsNotToBeginIt() {
    assertEquals(
        List.of("a", "b"),
        acts(
            pledge("a", "", "kp", "", "at stoppe atomprøvesprængninger og missiltest"),
            pledge("b", "", "kp", "", "at genoptage atomprøvesprængninger og missiltest")));
  }

  @Test
  void aPromiseToSomeoneElseOrYearsLaterIsAnother() {
    assertEquals(
        List.of("a", "b", "c"),
        acts(
            pledge("a", "2018-06", "kp", "us", "at opgive atomvåben og missiler"),
            pledge("b", "2018-06", "kp", "kr", "at opgive atomvåben og missiler"),
            pledge("c", "2021-01", "kp", "us", "at opgive atomvåben og missiler")));
  }

  @Test
  void theOrderOfTheTellingsDoesNotMatterAndEachPartCanBeLinkedByItself() {
    List<Telling> tellings = new ArrayList<>(everything());
    List<RealAct> expected = Linker.link(tellings);
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      Collections.shuffle(tellings, random);
      assertEquals(List.of(), difference(expected, Linker.link(tellings)));
    }
    Set<String> slugs = new TreeSet<>();
    expected.forEach(act -> slugs.add(act.id().kind().path() + "/" + act.id().slug()));
    assertEquals(expected.size(), slugs.size());
  }

  private static List<Telling> everything() {
    List<Telling> tellings = new ArrayList<>();
    String[] times = {"", "2018", "2018-06", TWELFTH, "2018-06-20", "2019-02", "..2018-05-31"};
    String[] parties = {"trump kim", "us kp", "pompeo yong", "kim us", "trump kim moon", "kr kp"};
    String[] places = {"", "singapore", "sg", "hanoi"};
    String[] published = {"", "2018-03", "2018-05-24", "2018-06-12", "2019-03-01"};
    Random random = new Random(11);
    for (int i = 0; i < 80; i++) {
      tellings.add(
          summit(
              "s" + i,
              published[random.nextInt(published.length)],
              parties[random.nextInt(parties.length)],
              places[random.nextInt(places.length)],
              times[random.nextInt(times.length)],
              Status.values()[random.nextInt(4)]));
      tellings.add(
          letter(
              "l" + i,
              published[random.nextInt(published.length)],
              random.nextBoolean() ? "kim" : "kp",
              random.nextBoolean() ? "trump" : "us",
              times[random.nextInt(times.length)]));
    }
    return tellings;
  }

  private static List<String> difference(List<RealAct> expected, List<RealAct> found) {
    return expected.stream().filter(act -> !found.contains(act)).map(Tales::line).toList();
  }

  private static long realisations(List<Telling> tellings) {
    return Linker.link(tellings).stream().mapToLong(act -> act.realisedBy().size()).sum();
  }
}
