package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.depeche.article.Article;
import org.depeche.extract.Reader;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import org.depeche.store.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article, read, stored and served for real. */
class ServerTest {

  private static final String TEXT =
      "Nordkoreas leder, Kim Jong-un, lovede Sydkoreas præsident, Moon Jae-in, at lukke anlægget,"
          + " skriver Reuters.";
  private static final String PROMISES =
      "PREFIX dip: <https://w3id.org/depeche/ontology#> SELECT ?what { ?p dip:content ?what }";

  @TempDir static Path folder;
  private static Store store;
  private static Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    Iris iris = new Iris(Base.standard());
    Seeds seeds = Seeds.shipped(iris);
    Article article = Article.of("ex", TEXT);
    byte[] graph =
        new ArticleGraphs(iris, seeds.authority(), true)
            .of(article, Reader.of(seeds.authority()).read(article))
            .nquads();
    store = Store.open(folder.resolve("store"), Base.standard(), Ontology.load());
    store.ontology();
    store.authority(seeds.graph().nquads());
    store.take(List.of(new Submission("ex", graph)).iterator());
    server = Server.start(store, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Test
  void theEndpointTellsWhatWasPromised() throws Exception {
    HttpResponse<String> answer = get(sparql(PROMISES), "text/csv");
    assertEquals(200, answer.statusCode());
    assertEquals("what\r\nat lukke anlægget\r\n", answer.body());
  }

  @Test
  void noQueryReachesAnotherServer() throws Exception {
    String query = "SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }";
    int status = get(sparql(query), "text/csv").statusCode();
    assertTrue(status >= 400, () -> "status " + status);
  }

  @Test
  void aChangeIsRefused() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/sparql");
    HttpRequest put =
        HttpRequest.newBuilder(address).PUT(HttpRequest.BodyPublishers.ofString("x")).build();
    HttpResponse<String> answer = client.send(put, BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertTrue(answer.headers().firstValue("Allow").isPresent());
  }

  @Test
  void aBareEndpointIsAFormForPeopleAndADescriptionForPrograms() throws Exception {
    assertTrue(get("/sparql", "text/html").body().contains("<textarea"));
    assertTrue(get("/sparql", "text/turtle").body().contains("sparql-service-description#Service"));
    assertEquals(406, get("/sparql", "image/png").statusCode());
  }

  @Test
  void aThingLeadsToItsPageOrItsData() throws Exception {
    HttpResponse<String> page = get("/id/person/kim-jong-un", "text/html");
    assertEquals(303, page.statusCode());
    assertEquals("/page/person/kim-jong-un", page.headers().firstValue("Location").orElseThrow());
    HttpResponse<String> data = get("/id/person/kim-jong-un", "text/turtle;q=0.5, text/html;q=0.1");
    assertEquals("/data/person/kim-jong-un", data.headers().firstValue("Location").orElseThrow());
    assertEquals(406, get("/id/person/kim-jong-un", "image/png").statusCode());
    assertEquals(404, get("/id/person/nobody", "text/html").statusCode());
  }

  @Test
  void dataSpeakOfTheThing() throws Exception {
    HttpResponse<String> data = get("/data/person/kim-jong-un.ttl", "*/*");
    assertEquals(
        "text/turtle; charset=utf-8", data.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(data.body().contains("Kim Jong-un"));
  }

  @Test
  void theFrontPageLeadsToThePromiseAndItsSentence() throws Exception {
    String front = get("/", "text/html").body();
    assertTrue(front.contains("/page/pledge/kim-jong-un-moon-jae-in"), front);
    String promise = get("/page/pledge/kim-jong-un-moon-jae-in", "text/html").body();
    assertTrue(promise.contains("<mark>" + TEXT + "</mark>"), promise);
    assertTrue(promise.contains("Reuters"));
    assertTrue(get("/page/article/ex", "text/html").body().contains("<mark id=\"c0-"));
  }

  @Test
  void aTellingLeadsToTheActThatItWentInto() throws Exception {
    HttpResponse<String> telling = get("/id/pledge/ex/kim-jong-un-moon-jae-in", "text/html");
    assertEquals(303, telling.statusCode());
    assertEquals(
        "/page/pledge/kim-jong-un-moon-jae-in",
        telling.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void savedQueriesAreListedAndRun() throws Exception {
    assertTrue(get("/queries", "text/html").body().contains("promises-by"));
    String query =
        "/queries/promises-by?party=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un";
    assertTrue(get(query, "text/csv").body().contains("at lukke anlægget"));
    assertEquals(400, get("/queries/promises-by?party=%3Ebad", "text/csv").statusCode());
    assertEquals(400, get("/queries/promises-by?nonsense=1", "text/csv").statusCode());
    assertEquals(404, get("/queries/nonsense", "text/csv").statusCode());
  }

  @Test
  void everyAnswerForbidsForeignContent() throws Exception {
    HttpResponse<String> front = get("/", "text/html");
    assertTrue(front.headers().firstValue("Content-Security-Policy").isPresent());
    assertEquals("nosniff", front.headers().firstValue("X-Content-Type-Options").orElseThrow());
  }
}
