package org.depeche.store;

import static org.depeche.store.Korea.KIM;
import static org.depeche.store.Korea.KP;
import static org.depeche.store.Korea.SINGAPORE;
import static org.depeche.store.Korea.TRUMP;
import static org.depeche.store.Korea.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.rdf.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many articles tell of few acts: states for people, versions of one text, cancellations. */
class StoryTest {

  private static final String WIRE =
      "USA's præsident, Donald Trump, og Nordkoreas leder, Kim Jong-un, mødtes tirsdag i Singapore."
          + " De to talte sammen i fire timer, og bagefter skrev de under på en fælles erklæring om"
          + " fred på den koreanske halvø, mens fotografer fra hele verden så til.";

  @TempDir private Path folder;

  @Test
  void peopleInOneArticleAreTheirStatesInAnother() {
    try (Store store = built(List.of(people("a", "", WIRE), states("b")))) {
      assertTrue(
          StoreTest.ask(
              store,
              "<id/summit/donald-trump-kim-jong-un-2018-06-12> dip:telling"
                  + " <id/summit/a/donald-trump-kim-jong-un-2018-06-12> ,"
                  + " <id/summit/b/kp-us-2018-06> ."));
      assertFalse(StoreTest.ask(store, "?act dip:telling ?a ; dip:participant <id/state/us> ."));
    }
  }

  @Test
  void versionsOfOneTextAreToldOnceAndTheFirstIsTheOriginal() {
    Told edited = people("a", "2018-06-13", WIRE.replace("bagefter", "siden"));
    Told first = people("b", "2018-06-12", WIRE);
    try (Store store = built(List.of(edited, first, states("c")))) {
      assertTrue(
          StoreTest.ask(
              store, "<id/article/a> <http://purl.org/dc/terms/isVersionOf> <id/article/b> ."));
      assertFalse(
          StoreTest.ask(
              store, "?x <http://purl.org/dc/terms/isVersionOf> ?y FILTER (?x != <id/article/a>)"));
      store.remove(List.of("b"));
      assertFalse(StoreTest.ask(store, "?x <http://purl.org/dc/terms/isVersionOf> ?y ."));
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void versionsThatGiveNoTimeTellOfOneMeeting() {
    Told a = meeting("a", "", WIRE, Optional.empty(), null, Status.HELD, TRUMP, KIM);
    Told b =
        meeting(
            "b", "", WIRE.replace("fire", "fem"), Optional.empty(), null, Status.HELD, TRUMP, KIM);
    Told c =
        meeting("c", "", "Trump og Kim mødtes.", Optional.empty(), null, Status.HELD, TRUMP, KIM);
    try (Store store = built(List.of(a, b, c))) {
      assertTrue(
          StoreTest.ask(
              store,
              "?act dip:telling <id/summit/a/donald-trump-kim-jong-un> ,"
                  + " <id/summit/b/donald-trump-kim-jong-un> ."));
      assertFalse(
          StoreTest.ask(
              store,
              "?act dip:telling <id/summit/a/donald-trump-kim-jong-un> ,"
                  + " <id/summit/c/donald-trump-kim-jong-un> ."));
    }
  }

  /** {@link Store#check} tells the whole story anew and compares. */
  @Test
  void howeverArticlesComeAndGoTheStoryIsTheOneToldAnew() {
    List<Told> all = many();
    Random random = new Random(5);
    try (Store store = built(List.of())) {
      for (int i = 0; i < 12; i++) {
        List<Told> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        store.take(some.subList(0, 5).stream().map(Korea::submission).iterator());
        assertEquals(List.of(), store.check());
        store.remove(List.of(some.get(0).article().id(), some.get(7).article().id()));
        assertEquals(List.of(), store.check());
      }
    }
  }

  private static List<Told> many() {
    List<Told> all = new ArrayList<>();
    all.add(people("a", "2018-06-12", WIRE));
    all.add(people("b", "2018-06-13", WIRE.replace("fire", "fem")));
    all.add(people("c", "", WIRE.replace("tirsdag", "den 12. juni")));
    all.add(states("d"));
    Status[] statuses = Status.values();
    String[] published = {"", "2018-03", "2018-05-24", "2018-06-01", "2019"};
    List<Optional<When>> times =
        List.of(Optional.empty(), Told.by(2018, 5, 31), Told.on(2018, 6, 12), Told.month(2018, 6));
    Random random = new Random(2);
    for (int i = 0; i < 10; i++) {
      boolean named = random.nextBoolean();
      all.add(
          meeting(
              "m" + i,
              published[random.nextInt(published.length)],
              "USA's Donald Trump og Nordkoreas Kim Jong-un i Singapore.",
              times.get(random.nextInt(times.size())),
              random.nextBoolean() ? SINGAPORE : null,
              statuses[random.nextInt(statuses.length)],
              named ? TRUMP : US,
              random.nextBoolean() ? KIM : KP));
    }
    return all;
  }

  private static Told people(String id, String published, String text) {
    return meeting(id, published, text, Told.on(2018, 6, 12), SINGAPORE, Status.HELD, TRUMP, KIM);
  }

  private static Told states(String id) {
    String text = "USA og Nordkorea holdt topmøde i juni.";
    Told told = Told.article(id, text).names(US, "USA").names(KP, "Nordkorea");
    return told.summit(
        List.of(US, KP),
        Told.month(2018, 6),
        Status.HELD,
        null,
        told.said(text, List.of(), List.of()));
  }

  private static Told meeting(
      String id,
      String published,
      String text,
      Optional<When> when,
      EntityId place,
      Status status,
      EntityId... sides) {
    Told told = Told.article(id, text);
    if (!published.isEmpty()) {
      told.published(published);
    }
    String said = text.substring(0, text.indexOf('.') + 1);
    if (text.contains("USA")) {
      told.names(US, "USA").names(KP, "Nordkorea").names(SINGAPORE, "Singapore");
      told.person(TRUMP, "Donald Trump", "præsident", US, said);
      told.person(KIM, "Kim Jong-un", "leder", KP, said);
    } else {
      told.names(TRUMP, "Trump").names(KIM, "Kim");
    }
    return told.summit(List.of(sides), when, status, place, told.said(said, List.of(), List.of()));
  }

  private Store built(List<Told> articles) {
    Store store = Store.open(folder, Base.standard(), TestOntology.load());
    store.ontology();
    store.authority(Korea.authority());
    Outcome outcome = store.take(articles.stream().map(Korea::submission).iterator());
    assertEquals(List.of(), outcome.setAside());
    return store;
  }
}
