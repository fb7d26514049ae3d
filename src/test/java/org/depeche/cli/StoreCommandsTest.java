package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCommandsTest {

  @TempDir private Path folder;
  private Path articles;
  private String store;

  @BeforeEach
  void twoArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    store = folder.resolve("graph").toString();
    Files.writeString(articles.resolve("a.txt"), "Nordkorea");
    Files.writeString(articles.resolve("b.txt"), "Sydkorea og Nordkorea");
  }

  @Test
  void whatIsBuiltIsExportedInCanonicalOrder() {
    Run built = depeche("build", articles.toString(), "--store", store);
    assertEquals("2 articles read, 0 unchanged\n", built.err());
    assertEquals("", built.out());
    assertEquals(0, built.status());

    Run exported = depeche("export", "--store", store);
    assertEquals(0, exported.status(), exported.err());
    assertEquals(List.copyOf(new TreeSet<>(exported.lines())), exported.lines());
    assertTrue(exported.out().contains("<http://localhost:3030/graph/article/a>"));
    assertTrue(exported.out().contains("<http://localhost:3030/graph/authority>"));
    Run extracted = depeche("extract", articles.toString());
    assertTrue(exported.lines().containsAll(extracted.lines()));

    assertEquals(new Run(0, "", "sound\n"), depeche("check", "--store", store));
  }

  @Test
  void readingAgainLeavesTheGraphAsItWas() {
    depeche("build", articles.toString(), "--store", store);
    String before = depeche("export", "--store", store).out();

    Run again = depeche("build", articles.toString(), "--store", store, "--threads", "2");

    assertEquals("0 articles read, 2 unchanged\n", again.err());
    assertEquals(before, depeche("export", "--store", store).out());
  }

  @Test
  void aRemovedArticleIsGone() {
    depeche("build", articles.toString(), "--store", store);

    assertEquals(new Run(0, "", ""), depeche("remove", "b", "--store", store));

    String left = depeche("export", "--store", store).out();
    assertTrue(left.contains("/graph/article/a>"));
    assertTrue(!left.contains("/graph/article/b>"));
    assertEquals(
        new Run(1, "", "b: no such article in the store\n"),
        depeche("remove", "b", "--store", store));
  }

  @Test
  void badArticlesAreNamedAndTheGoodOnesBuilt() throws IOException {
    Files.writeString(articles.resolve("c.txt"), "");
    Files.writeString(articles.resolve("d.txt"), "Nordkorea gift");

    Run built = depeche("build", articles.toString(), "--store", store);

    assertEquals(1, built.status());
    assertTrue(built.err().contains("c.txt: "), built.err());
    assertTrue(built.err().contains("d.txt: "), built.err());
    assertTrue(built.err().endsWith("2 articles read, 0 unchanged\n2 articles set aside\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "jsonld", "rdfxml", "ntriples"})
  void everySyntaxIsWritten(String format) {
    depeche("build", articles.toString(), "--store", store);

    Run run = depeche("export", "--format", format, "--store", store);

    assertEquals(0, run.status());
    assertTrue(run.out().contains("Nordkorea"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gexf", "graphml", "dot", "cytoscape", "edges", "mermaid"})
  void everyGraphFormatIsWritten(String format) {
    depeche("build", articles.toString(), "--store", store);

    Run run = depeche("export", "--format", format, "--mode", "actors", "--store", store);

    assertEquals(0, run.status(), run.err());
    assertTrue(!run.out().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"--mode, persons", "--kind, war", "--from, May", "--to, 2018-02-30"})
  void aWrongSelectionIsWrongUsage(String option, String value) {
    assertEquals(2, depeche("export", option, value, "--store", store).status());
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    Run run = depeche("export", "--format", "word", "--store", store);
    assertEquals(2, run.status());
    assertTrue(
        run.err()
            .startsWith(
                "depeche export: Invalid value for option '--format': \"word\": expected one of"
                    + " nquads, trig, jsonld, turtle, ntriples, rdfxml, gexf, graphml, dot, cytoscape, edges,"
                    + " mermaid"),
        run.err());
  }

  @Test
  void whereThereIsNoStoreOneLineSaysSo() {
    assertEquals(
        new Run(3, "", "depeche check: " + store + ": no store here; depeche build makes one\n"),
        depeche("check", "--store", store));
  }

  @Test
  void anotherBaseIsRefused() {
    depeche("build", articles.toString(), "--store", store);
    Run run =
        depeche("build", articles.toString(), "--store", store, "--base", "https://example.org/x/");
    assertEquals(3, run.status());
    assertEquals(
        "depeche build: "
            + store
            + ": its base is http://localhost:3030/, not https://example.org/x/ (see --base)\n",
        run.err());
  }

  @Test
  void aQueryOfOnesOwnPrintsATable() throws IOException {
    depeche("build", articles.toString(), "--store", store);
    Path query = folder.resolve("names.rq");
    Files.writeString(
        query,
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?state ?name { ?state skos:prefLabel ?name FILTER (LANG(?name) = 'da') }"
            + " ORDER BY ?name");

    assertEquals(
        new Run(
            0,
            """
            state        name
            ───────────  ─────────
            id/state/kp  Nordkorea
            id/state/kr  Sydkorea
            """,
            ""),
        depeche("query", query.toString(), "--store", store));
    assertEquals(
        "state,name\r\nhttp://localhost:3030/id/state/kp,Nordkorea\r\n"
            + "http://localhost:3030/id/state/kr,Sydkorea\r\n",
        depeche("query", query.toString(), "--store", store, "--format", "csv").out());
  }

  @Test
  void aSavedQueryTakesParameters() {
    depeche("build", articles.toString(), "--store", store);
    Run run = depeche("query", "meetings-of", "--param", "party=id/state/kp", "--store", store);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("when  status"), run.out());
  }

  @Test
  void wrongQueriesAndParametersAreWrongUsage() {
    depeche("build", articles.toString(), "--store", store);
    for (String[] args :
        new String[][] {
          {"query", "no-such", "--store", store},
          {"query", "no-such.rq", "--store", store},
          {"query", "meetings-of", "--store", store},
          {"query", "meetings-of", "--param", "party=kp", "--store", store},
          {"query", "disputed", "--format", "ttl", "--store", store},
        }) {
      Run run = depeche(args);
      assertEquals(2, run.status(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  private static Run depeche(String... args) {
    return Run.of("", Stub::extraction, args);
  }
}
