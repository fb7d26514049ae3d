package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.depeche.rdf.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir private Path folder;

  @Test
  void whatSeveralArticlesTellOfOneMeetingIsOneNode() {
    try (Store store = built(Korea.submissions())) {
      assertTrue(
          ask(
              store,
              """
              <id/summit/donald-trump-kim-jong-un-2018-06-12> a dip:Summit ;
                dip:telling <id/summit/held/donald-trump-kim-jong-un-2018-06-12> ,
                            <id/summit/month/donald-trump-kim-jong-un-2018-06> ;
                dip:place <id/place/singapore> ; dip:status dip:Held ;
                dip:when "2018-06-12"^^edtf:EDTF ; dip:evidence ?e1 , ?e2 .
              FILTER (?e1 != ?e2)
              ?e1 dip:sentence/nif:referenceContext/nif:sourceUrl <id/article/held> .
              """));
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void whatWasIntendedLeadsToWhatCameOfIt() {
    try (Store store = built(Korea.submissions())) {
      assertTrue(
          ask(
              store,
              "<id/summit/donald-trump-kim-jong-un-by-2018-05-31> dip:status dip:Agreed ;"
                  + " dip:realisedBy <id/summit/donald-trump-kim-jong-un-2018-06-12> ."));
    }
  }

  @Test
  void aLetterConveysTheActOfTheStory() {
    try (Store store = built(Korea.submissions())) {
      assertTrue(
          ask(
              store,
              "<id/letter/kim-jong-un-donald-trump-2018-03> dip:conveys"
                  + " <id/summit/donald-trump-kim-jong-un-by-2018-05-31> ."));
    }
  }

  @Test
  void oneNameIsPreferredAndTheOthersAreKept() {
    try (Store store = built(Korea.submissions())) {
      assertTrue(
          ask(
              store,
              "<id/person/donald-trump> skos:prefLabel \"Donald J. Trump\"@da ;"
                  + " skos:altLabel \"Donald Trump\"@da ; dip:post \"præsident\"@da ;"
                  + " dip:represents <id/state/us> ; dip:evidence/dip:sentence ?s ."));
      assertFalse(ask(store, "<id/person/donald-trump> skos:prefLabel \"Donald Trump\"@da ."));
    }
  }

  @Test
  void whoIsOnlyNamedIsNotOfTheStory() {
    try (Store store = built(Korea.submissions())) {
      assertFalse(ask(store, "<id/person/lee-hsien-loong> ?p ?o ."));
      assertFalse(ask(store, "<id/article/dinner> ?p ?o ."));
      assertTrue(
          ask(store, "GRAPH <graph/article/dinner> { <id/person/lee-hsien-loong> a dip:Person }"));
    }
  }

  @Test
  void theStoryIsTheSameWhateverTheOrderOfTheArticles() {
    List<Submission> articles = new ArrayList<>(Korea.submissions());
    TreeSet<String> expected;
    try (Store store = built(folder.resolve("first"), articles)) {
      expected = lines(store);
    }
    Random random = new Random(3);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(articles, random);
      Path place = folder.resolve("again" + i);
      try (Store store = open(place)) {
        for (Submission article : articles.subList(0, 2)) {
          store.take(List.of(article).iterator());
        }
        store.authority(Korea.authority());
        store.take(articles.iterator());
        store.ontology();
        assertEquals(List.of(), difference(expected, lines(store)));
      }
    }
  }

  @Test
  void whatIsTakenOutLeavesNoTrace() {
    List<Submission> articles = Korea.submissions();
    for (Submission gone : articles) {
      List<Submission> rest = articles.stream().filter(a -> !a.equals(gone)).toList();
      TreeSet<String> expected;
      try (Store store = built(folder.resolve("without-" + gone.id()), rest)) {
        expected = lines(store);
      }
      try (Store store = built(folder.resolve("less-" + gone.id()), articles)) {
        assertEquals(List.of(), store.remove(List.of(gone.id())));
        assertEquals(List.of(), difference(expected, lines(store)), gone.id());
        assertEquals(List.of(), store.check());
      }
    }
  }

  @Test
  void anArticleThatHasChangedIsReplaced() {
    Submission other =
        Korea.submission(Told.article("held", "Trump og Kim mødtes ikke.").names(Korea.KIM, "Kim"));
    List<Submission> changed = new ArrayList<>(Korea.submissions());
    changed.set(2, other);
    TreeSet<String> expected;
    try (Store store = built(folder.resolve("changed"), changed)) {
      expected = lines(store);
    }
    try (Store store = built(Korea.submissions())) {
      assertEquals(new Outcome(1, 0, List.of()), store.take(List.of(other).iterator()));
      assertEquals(List.of(), difference(expected, lines(store)));
    }
  }

  @Test
  void readingAgainWhatHasNotChangedWritesNothing() throws IOException {
    try (Store store = built(Korea.submissions())) {
      long before = size(folder.resolve("store"));
      assertEquals(new Outcome(0, 4, List.of()), store.take(Korea.submissions().iterator()));
      store.authority(Korea.authority());
      assertEquals(before, size(folder.resolve("store")));
    }
  }

  @Test
  void anArticleThatBreaksTheShapesIsSetAsideWithRuleAndSentence() {
    String sentence = "Kim lovede meget" + ", og mere".repeat(30) + ".";
    Told told = Told.article("long", sentence).names(Korea.KIM, "Kim");
    told.pledge(Korea.KIM, List.of(), sentence, told.said(sentence, List.of(), List.of()));
    List<Submission> articles = new ArrayList<>(Korea.submissions());
    articles.add(1, Korea.submission(told));
    try (Store store = open(folder)) {
      store.authority(Korea.authority());
      Outcome outcome = store.take(articles.iterator());
      assertEquals(4, outcome.stored());
      SetAside fault = outcome.setAside().get(0);
      assertEquals("long", fault.article());
      assertTrue(fault.reason().contains("at most 200 characters"), fault.reason());
      assertTrue(fault.reason().contains("rule test.rule"), fault.reason());
      assertTrue(fault.reason().contains("Kim lovede meget"), fault.reason());
    }
  }

  @Test
  void theArticleAtFaultIsFoundAndTheRestOfItsBatchIsKept() {
    String poison =
        """
        <http://localhost:3030/id/summit/bad/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \
        <https://w3id.org/depeche/ontology#Summit> <http://localhost:3030/graph/article/bad> .
        <http://localhost:3030/id/summit/bad/x> <https://w3id.org/depeche/ontology#evidence> \
        <http://e/> <http://localhost:3030/graph/article/bad> .
        <http://localhost:3030/id/summit/bad/x> <https://w3id.org/depeche/ontology#status> \
        <http://e/no-status> <http://localhost:3030/graph/article/bad> .
        """;
    List<Submission> articles = new ArrayList<>(Korea.submissions());
    articles.add(
        1, new Submission("bad", poison.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    try (Store store = open(folder)) {
      store.authority(Korea.authority());
      Outcome outcome = store.take(articles.iterator());
      assertEquals(4, outcome.stored());
      assertEquals(
          List.of(new SetAside("bad", "cannot be kept: not a status: http://e/no-status")),
          outcome.setAside());
      assertEquals(List.of(), store.check());
    }
  }

  @Test
  void aStoreRemembersItsBase() {
    built(folder, List.of()).close();
    StoreException refused =
        assertThrows(
            StoreException.class,
            () -> Store.open(folder, new Base("http://example.org/"), TestOntology.load()));
    assertEquals(
        folder + ": its base is http://localhost:3030/, not http://example.org/ (see --base)",
        refused.getMessage());
    try (Store store = Store.existing(folder, TestOntology.load())) {
      assertEquals(Base.standard(), store.names().base());
    }
  }

  @Test
  void aStoreThatIsInUseNamesTheProcess() {
    try (Store store = built(folder, List.of())) {
      assertEquals(List.of(), store.check());
      StoreException refused = assertThrows(StoreException.class, () -> open(folder));
      assertEquals(
          folder + ": in use by process " + ProcessHandle.current().pid(), refused.getMessage());
    }
  }

  @Test
  void aFolderWithOtherFilesIsNotTouched() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Kære");
    StoreException refused = assertThrows(StoreException.class, () -> open(folder));
    assertEquals(folder + ": not empty, and not a store of Depeche", refused.getMessage());
  }

  private Store built(List<Submission> articles) {
    return built(folder.resolve("store"), articles);
  }

  private static Store built(Path place, List<Submission> articles) {
    Store store = open(place);
    store.ontology();
    store.authority(Korea.authority());
    assertEquals(List.of(), store.take(articles.iterator()).setAside());
    return store;
  }

  private static Store open(Path place) {
    return Store.open(place, Base.standard(), TestOntology.load());
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jrnl"))
          .mapToLong(file -> file.toFile().lastModified())
          .sum();
    }
  }

  private static List<String> difference(TreeSet<String> expected, TreeSet<String> found) {
    List<String> difference = new ArrayList<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(l -> difference.add("- " + l));
    found.stream().filter(line -> !expected.contains(line)).forEach(l -> difference.add("+ " + l));
    return difference;
  }

  private static TreeSet<String> lines(Store store) {
    return store.read(
        () -> {
          TreeSet<String> lines = new TreeSet<>();
          store.data().find().forEachRemaining(quad -> lines.add(line(quad)));
          return lines;
        });
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNodesNT(
        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  static boolean ask(Store store, String pattern) {
    String prefixes =
        """
        BASE <http://localhost:3030/>
        PREFIX dip: <https://w3id.org/depeche/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        """;
    return store.read(
        () ->
            QueryExec.dataset(store.data())
                .query(prefixes + "ASK { " + pattern + " }")
                .build()
                .ask());
  }
}
