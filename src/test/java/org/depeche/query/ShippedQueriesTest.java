package org.depeche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.depeche.article.Article;
import org.depeche.claim.Status;
import org.depeche.serve.ReadStore;
import org.depeche.serve.Served;
import org.depeche.store.Korea;
import org.depeche.store.Store;
import org.depeche.store.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Served.Extension.class)
class ShippedQueriesTest {

  private static final String BASE = "http://localhost:3030/";
  private static final SavedQueries QUERIES = SavedQueries.shipped(BASE);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Names an article, which is one of those that the program comes with. */
  private static final String OF_AN_ARTICLE = "article-claims";

  /** What none of the articles tells of. */
  private static final Set<String> UNTOLD = Set.of("what-letters-convey");

  /** What none of the articles tells of that the program comes with. */
  private static final Set<String> UNTOLD_THERE = Set.of("what-letters-convey", "disputed");

  private static final String LETTER =
      """
      Kim Jong-un har sendt et brev til USA's præsident, Donald Trump. I brevet lover Kim Jong-un \
      at lukke atomanlægget i Yongbyon.
      """;

  @TempDir private static Path folder;
  private static Store store;
  private static Store shipped;
  private static Store letter;

  @BeforeAll
  static void build() throws IOException {
    store = Korea.store(folder);
    shipped =
        ReadStore.of(folder.resolve("shipped"), ReadStore.articles(Path.of("seeds/articles")));
    letter = ReadStore.of(folder.resolve("letter"), List.of(Article.of("brev", LETTER)));
  }

  @AfterAll
  static void close() {
    store.close();
    shipped.close();
    letter.close();
  }

  static Stream<SavedQuery> all() {
    return QUERIES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsExampleHasAnAnswerInTheDevelopmentArticles(SavedQuery query, Served served) {
    boolean isUntold = UNTOLD.contains(query.name()) || query.name().equals(OF_AN_ARTICLE);
    assertTrue(isUntold || answers(served.store(), query, query.examples()), query.name());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsExampleHasAnAnswerInTheArticlesThatComeWithTheProgram(SavedQuery query) {
    assertEquals(!UNTOLD_THERE.contains(query.name()), answers(shipped, query, query.examples()));
  }

  @Test
  void anArticleAndALetterAreToldOfWhereTheyAre(Served served) {
    Map<String, String> article = Map.of("article", BASE + "id/article/panmunjom-april-2018");
    assertTrue(answers(served.store(), QUERIES.named(OF_AN_ARTICLE).orElseThrow(), article));
    SavedQuery conveyed = QUERIES.named("what-letters-convey").orElseThrow();
    assertTrue(answers(letter, conveyed, conveyed.examples()));
  }

  private static boolean answers(Store asked, SavedQuery query, Map<String, String> values) {
    Answer answer = ask(asked, query, values);
    return answer instanceof Answer.Rows rows
        ? !rows.rows().isEmpty()
        : !((Answer.Statements) answer).graph().isEmpty();
  }

  @Test
  void thereAreQueriesEnoughToBeginWith() {
    assertTrue(QUERIES.all().size() >= 20);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsBoundReadsBackAsTheSameQuery(SavedQuery query) {
    Query bound = query.bind(fixture(query));
    assertEquals(
        Algebra.compile(bound).toString(),
        Algebra.compile(QueryFactory.create(bound.serialize())).toString());
  }

  @Test
  void whoMetWhomGivesEachPairOnce() {
    assertEquals(
        List.of("Donald J. Trump | Kim Jong-un | 2018-06-12 | Singapore"),
        lines("who-met-whom", Map.of(), "oneName", "otherName", "when", "place"));
    assertEquals(
        List.of(), lines("who-met-whom", Map.of("from", "2018-07-01"), "oneName", "otherName"));
  }

  @Test
  void aPartyMeetsThroughThoseWhoSpeakForIt() {
    assertEquals(
        List.of("Held | Kim Jong-un | Donald J. Trump", "Agreed | Kim Jong-un | Donald J. Trump"),
        lines("meetings-of", Map.of("party", BASE + "id/state/kp"), "status", "who", "otherName")
            .stream()
            .sorted((a, b) -> b.compareTo(a))
            .toList());
  }

  @Test
  void lettersBetweenTwoStatesGoBothWays() {
    Map<String, String> there = Map.of("one", BASE + "id/state/kp", "other", BASE + "id/state/us");
    Map<String, String> back = Map.of("one", BASE + "id/state/us", "other", BASE + "id/state/kp");
    List<String> letter = List.of("Kim Jong-un | Donald J. Trump | 2018-03");
    assertEquals(letter, lines("letters-between", there, "senderName", "recipientName", "when"));
    assertEquals(letter, lines("letters-between", back, "senderName", "recipientName", "when"));
  }

  @Test
  void aPromiseComesWithWhoSaysSo() {
    assertEquals(
        List.of(
            "Kim Jong-un | at afstå fra flere atomprøvesprængninger | Chung Eui-young | Reuters",
            "Kim Jong-un | at nedruste alle atomvåben |  | "),
        lines(
                "promises-by",
                Map.of("party", BASE + "id/person/kim-jong-un"),
                "byName",
                "content",
                "saidBy",
                "via")
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void anIntendedSummitComesWithItsOutcome() {
    assertEquals(
        List.of("[..2018-05-31] | Agreed | Donald J. Trump, Kim Jong-un | 2018-06-12 | Singapore"),
        lines(
            "intended-summits",
            Map.of(),
            "when",
            "status",
            "participants",
            "outcomeWhen",
            "outcomePlace"));
  }

  @Test
  void evidenceOfAnActComesFromAllItsArticles() {
    assertEquals(
        List.of(
            "2018-06-12 | Donald Trump og Kim Jong-un mødtes i Singapore tirsdag. | ",
            "2018-07 | I juni tog Singapore imod Donald J. Trump og Kim Jong-un. | Kim Jong-un"),
        lines(
            "act-evidence",
            Map.of("act", BASE + "id/summit/donald-trump-kim-jong-un-2018-06-12"),
            "published",
            "text",
            "saidBy"));
  }

  @Test
  void anArticleSaysWhatItsGraphHolds() {
    List<String> said =
        lines(
            "article-claims",
            Map.of("article", BASE + "id/article/announced"),
            "property",
            "valueName");
    assertTrue(said.contains("represents | USA"), said.toString());
    assertTrue(said.contains("post | leder"), said.toString());
    assertTrue(said.contains("status | Agreed"), said.toString());
    assertTrue(said.contains("content | at afstå fra flere atomprøvesprængninger"));
  }

  @Test
  void versionsOfOneTextAreOneSource() {
    assertEquals(
        List.of("2 | 2"),
        lines(
            "independent-sources",
            Map.of("act", BASE + "id/summit/donald-trump-kim-jong-un-2018-06-12"),
            "independent",
            "articles"));
    try (Store wire = Korea.store(folder.resolve("wire"))) {
      wire.take(Stream.of(wire("w", "fire"), wire("x", "fem")).map(Korea::submission).iterator());
      assertEquals(
          List.of("3 | 4"),
          lines(
              wire,
              "independent-sources",
              Map.of("act", BASE + "id/summit/donald-trump-kim-jong-un-2018-06-12"),
              "independent",
              "articles"));
    }
  }

  /** A report of the agency, as a paper has edited it. */
  private static Told wire(String id, String hours) {
    String met = "Donald Trump og Kim Jong-un mødtes tirsdag i Singapore.";
    String text =
        met
            + " De to talte sammen i "
            + hours
            + " timer, og bagefter skrev de under på en fælles erklæring om fred på den koreanske"
            + " halvø, mens fotografer fra hele verden så til.";
    Told told =
        Told.article(id, text)
            .published("2018-06-13")
            .names(Korea.TRUMP, "Donald Trump")
            .names(Korea.KIM, "Kim Jong-un")
            .names(Korea.SINGAPORE, "Singapore");
    return told.summit(
        List.of(Korea.TRUMP, Korea.KIM),
        Told.on(2018, 6, 12),
        Status.HELD,
        Korea.SINGAPORE,
        told.said(met, List.of(), List.of()));
  }

  private static List<String> lines(String name, Map<String, String> values, String... columns) {
    return lines(store, name, values, columns);
  }

  private static List<String> lines(
      Store asked, String name, Map<String, String> values, String... columns) {
    Answer.Rows rows = (Answer.Rows) ask(asked, QUERIES.named(name).orElseThrow(), values);
    return rows.rows().stream()
        .map(
            row ->
                Stream.of(columns)
                    .map(column -> row.get(rows.columns().indexOf(column)))
                    .map(value -> value.map(Cells::text).orElse(""))
                    .collect(Collectors.joining(" | ")))
        .distinct()
        .toList();
  }

  private static Answer ask(Store asked, SavedQuery query, Map<String, String> values) {
    return asked.read(() -> Answer.of(asked.data(), query.bind(values), PATIENCE));
  }

  /** The query's example, on the fixture's article. */
  private static Map<String, String> fixture(SavedQuery query) {
    Map<String, String> values = new HashMap<>(query.examples());
    values.replace("article", BASE + "id/article/announced");
    return values;
  }
}
