package org.depeche.store;

import static org.depeche.store.Korea.KP;
import static org.depeche.store.Korea.KR;
import static org.depeche.store.Korea.TRUMP;
import static org.depeche.store.Korea.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.claim.Status;
import org.depeche.rdf.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People across articles: spellings of one name, and people of one name. */
class PersonsTest {

  private static final String SAME = "<http://www.w3.org/2002/07/owl#sameAs>";

  @TempDir private Path folder;

  @Test
  void spellingsOfOneNameAreOneNodeToWhichTheOtherLeads() {
    try (Store store = built(List.of(met("a", "Pak Sergej", KR), met("b", "Pak Sergey", KR)))) {
      assertTrue(
          StoreTest.ask(
              store,
              "<id/person/pak-sergey> "
                  + SAME
                  + " <id/person/pak-sergej> . <id/person/pak-sergej> a dip:Person ;"
                  + " skos:prefLabel \"Pak Sergej\"@da ; skos:altLabel \"Pak Sergey\"@da ."));
      assertFalse(StoreTest.ask(store, "<id/person/pak-sergey> a ?class ."));
      assertFalse(StoreTest.ask(store, "?x ?property <id/person/pak-sergey> ."));
      assertTrue(
          StoreTest.ask(
              store,
              "?act dip:telling ?one , ?other ; dip:participant <id/person/pak-sergej> ."
                  + " FILTER (?one != ?other)"));
      assertEquals(List.of(), store.check());
      store.remove(List.of("a"));
      assertTrue(StoreTest.ask(store, "?act dip:participant <id/person/pak-sergey> ."));
      assertFalse(StoreTest.ask(store, "?x " + SAME + " ?y ."));
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void peopleOfOneNameAreTwoWhereTheyActForTwoStates() {
    try (Store store = built(List.of(met("a", "Pak Sergej", KR), met("b", "Pak Sergej", KP)))) {
      assertTrue(
          StoreTest.ask(
              store,
              "<id/person/pak-sergej> dip:represents <id/state/kr> ."
                  + " <id/person/pak-sergej-kp> dip:represents <id/state/kp> ."
                  + " ?one dip:participant <id/person/pak-sergej> ."
                  + " ?other dip:participant <id/person/pak-sergej-kp> ."));
      assertFalse(StoreTest.ask(store, "<id/person/pak-sergej> dip:represents <id/state/kp> ."));
      assertFalse(StoreTest.ask(store, "?x " + SAME + " ?y ."));
      assertEquals(List.of(), store.check());
      store.remove(List.of("a"));
      assertFalse(StoreTest.ask(store, "<id/person/pak-sergej-kp> ?property ?value ."));
      assertEquals(List.of(), store.check());
    }
  }

  /** {@link Store#check} tells the whole story anew and compares. */
  @Test
  void howeverArticlesComeAndGoTheStoryIsTheOneToldAnew() {
    List<Told> all = many();
    Random random = new Random(3);
    try (Store store = built(List.of())) {
      for (int i = 0; i < 12; i++) {
        List<Told> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        store.take(some.subList(0, 4).stream().map(Korea::submission).iterator());
        assertEquals(List.of(), store.check());
        store.remove(List.of(some.get(0).article().id(), some.get(6).article().id()));
        assertEquals(List.of(), store.check());
      }
    }
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<Told> all = new ArrayList<>(many());
    Set<Triple> first = told(folder.resolve("first"), all);
    Collections.reverse(all);
    assertEquals(first, told(folder.resolve("second"), all));
    Collections.shuffle(all, new Random(9));
    assertEquals(first, told(folder.resolve("third"), all));
  }

  @Test
  void onlyArticlesThatNowMeanSomeoneElseAreToldAgain() {
    List<Told> before = List.of(met("a", "Pak Sergej", KR), met("b", "Lim Olav", KR));
    assertEquals(Set.of("c"), retold("one", before, met("c", "Pak Sergey", KR)));
    assertEquals(Set.of("c"), retold("two", before, met("c", "Pak Sergej", KP)));
    assertEquals(Set.of("a", "c"), retold("three", before, met("c", "Pak Sergei", KR)));
  }

  private Set<String> retold(String at, List<Told> before, Told more) {
    try (Store store = built(folder.resolve(at), before)) {
      Footprint touched =
          store.read(
              () -> {
                Footprint footprint = new Footprint(store.names(), store.data());
                footprint.add(more.article().id(), graph(more));
                return footprint;
              });
      store.take(List.of(Korea.submission(more)).iterator());
      return store.read(
          () -> {
            touched.addRenamed(new Persons(store.data(), store.names()));
            return touched.articles;
          });
    }
  }

  private static Graph graph(Told told) {
    return RDFParser.source(new ByteArrayInputStream(Korea.submission(told).nquads()))
        .lang(Lang.NQUADS)
        .toDatasetGraph()
        .getUnionGraph();
  }

  private Set<Triple> told(Path at, List<Told> articles) {
    try (Store store = built(at, articles)) {
      return store.read(() -> new HashSet<>(store.data().getDefaultGraph().find().toList()));
    }
  }

  private static List<Told> many() {
    String[] names = {"Pak Sergej", "Pak Sergey", "Pak Sergei", "Lim Olav", "Lim Olaf"};
    Random random = new Random(11);
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String name = names[random.nextInt(names.length)];
      all.add(
          random.nextInt(3) == 0
              ? met("m" + i, name)
              : met("m" + i, name, random.nextBoolean() ? KR : KP));
    }
    return all;
  }

  /** A meeting of Trump with somebody, with the state for which that one acts, if any. */
  private static Told met(String id, String name, EntityId... state) {
    String text = name + ", minister, og USA's Donald Trump mødtes i juni, siger " + name + ".";
    EntityId person = EntityId.person(Slug.of(name));
    Told told =
        Told.article(id, text)
            .names(US, "USA")
            .person(TRUMP, "Donald Trump", "præsident", US, text);
    if (state.length == 0) {
      told.names(person, name);
    } else {
      told.names(state[0], "minister").person(person, name, "minister", state[0], text);
    }
    return told.summit(
        List.of(TRUMP, person),
        Told.month(2018, 6),
        Status.HELD,
        null,
        told.said(text, List.of(person), List.of()));
  }

  private Store built(List<Told> articles) {
    return built(folder.resolve("store"), articles);
  }

  private static Store built(Path at, List<Told> articles) {
    Store store = Store.open(at, Base.standard(), TestOntology.load());
    store.ontology();
    store.authority(Korea.authority());
    Outcome outcome = store.take(articles.stream().map(Korea::submission).iterator());
    assertEquals(List.of(), outcome.setAside());
    return store;
  }
}
