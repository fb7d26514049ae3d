package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static final EntityId KIM = EntityId.person("kim-jong-un");
  private static final EntityId TRUMP = EntityId.person("donald-trump");
  private static final EntityId SINGAPORE = EntityId.place("singapore");
  private static final When JUNE = month(2018, 6);
  private static final When TWELFTH = When.day(LocalDate.of(2018, 6, 12));
  private static final When BY_MAY =
      new When("[..2018-05-31]", Optional.empty(), Optional.of(LocalDate.of(2018, 5, 31)));

  @Test
  void aDayAndItsMonthAreOneMeetingNamedByTheDay() {
    List<RealAct> acts = Linker.link(List.of(held("a", JUNE), held("b", TWELFTH)));
    assertEquals(1, acts.size());
    assertEquals("donald-trump-kim-jong-un-2018-06-12", acts.get(0).id().slug());
    assertEquals(2, acts.get(0).tellings().size());
  }

  @Test
  void anIntendedMeetingAndTheOneHeldAtThatTimeAreOneAndHeld() {
    List<RealAct> acts =
        Linker.link(List.of(summit("a", JUNE, null, Status.AGREED), held("b", TWELFTH)));
    assertEquals(List.of(Optional.of(Status.HELD)), acts.stream().map(RealAct::status).toList());
  }

  @Test
  void anIntendedMeetingHeldLaterIsRealisedByThatOne() {
    List<RealAct> acts =
        Linker.link(List.of(summit("a", BY_MAY, null, Status.AGREED), held("b", TWELFTH)));
    assertEquals(2, acts.size());
    RealAct intended =
        acts.stream().filter(a -> a.when().equals(Optional.of(BY_MAY))).findFirst().orElseThrow();
    assertEquals("donald-trump-kim-jong-un-by-2018-05-31", intended.id().slug());
    assertEquals(
        List.of(new ActId(ActId.Kind.SUMMIT, "donald-trump-kim-jong-un-2018-06-12")),
        intended.realisedBy());
  }

  @Test
  void aTellingThatFitsTwoMeetingsIsLeftAlone() {
    When year =
        new When(
            "2018", Optional.of(LocalDate.of(2018, 1, 1)), Optional.of(LocalDate.of(2018, 12, 31)));
    List<RealAct> acts =
        Linker.link(List.of(held("a", TWELFTH), held("b", month(2018, 9)), held("c", year)));
    assertEquals(3, acts.size());
  }

  @Test
  void twoActsOfOneArticleStayTwoAndAreNumbered() {
    Telling one = summit("a", null, null, Status.HELD);
    Telling other = telling("http://x/id/summit/a/z", one);
    List<String> slugs =
        Linker.link(List.of(other, one)).stream().map(act -> act.id().slug()).toList();
    assertEquals(List.of("donald-trump-kim-jong-un", "donald-trump-kim-jong-un-2"), slugs);
  }

  @Test
  void withoutATimeTheSamePlaceMakesThemOne() {
    assertEquals(
        1,
        Linker.link(
                List.of(
                    summit("a", null, SINGAPORE, Status.HELD),
                    summit("b", TWELFTH, SINGAPORE, Status.HELD)))
            .size());
    assertEquals(
        2,
        Linker.link(
                List.of(
                    summit("a", null, null, Status.HELD), summit("b", TWELFTH, null, Status.HELD)))
            .size());
  }

  @Test
  void differentPlacesAreDifferentMeetings() {
    assertEquals(
        2,
        Linker.link(
                List.of(
                    summit("a", JUNE, SINGAPORE, Status.HELD),
                    summit("b", JUNE, EntityId.place("hanoi"), Status.HELD)))
            .size());
  }

  @Test
  void promisesAreOneWhenTheySayNearlyTheSame() {
    List<RealAct> acts =
        Linker.link(
            List.of(
                pledge("a", "at afstå fra flere atomprøvesprængninger og missiltests"),
                pledge("b", "at stoppe atomprøvesprængninger og missiltest"),
                pledge("c", "at mødes med Sydkoreas præsident")));
    assertEquals(2, acts.size());
  }

  @Test
  void theOrderOfTheTellingsDoesNotMatter() {
    List<Telling> tellings =
        new ArrayList<>(
            List.of(
                held("a", JUNE),
                held("b", TWELFTH),
                held("c", month(2018, 9)),
                summit("d", BY_MAY, null, Status.AGREED),
                summit("e", null, SINGAPORE, Status.HELD),
                summit("f", TWELFTH, SINGAPORE, Status.HELD),
                pledge("g", "at mødes"),
                pledge("h", "at mødes")));
    List<RealAct> expected = Linker.link(tellings);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(tellings, random);
      assertEquals(expected, Linker.link(tellings));
    }
  }

  private static When month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new When(
        first.toString().substring(0, 7),
        Optional.of(first),
        Optional.of(first.plusMonths(1).minusDays(1)));
  }

  private static Telling held(String article, When when) {
    return summit(article, when, null, Status.HELD);
  }

  private static Telling summit(String article, When when, EntityId place, Status status) {
    return new Telling(
        "http://x/id/summit/" + article + "/s",
        article,
        ActId.Kind.SUMMIT,
        List.of(KIM, TRUMP),
        List.of(),
        Optional.ofNullable(when),
        Optional.ofNullable(place),
        Optional.of(status),
        "");
  }

  private static Telling pledge(String article, String content) {
    return new Telling(
        "http://x/id/pledge/" + article + "/s",
        article,
        ActId.Kind.PLEDGE,
        List.of(KIM),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        content);
  }

  private static Telling telling(String act, Telling like) {
    return new Telling(
        act,
        like.article(),
        like.kind(),
        like.doers(),
        like.addressees(),
        like.when(),
        like.place(),
        like.status(),
        like.content());
  }
}
