package org.depeche.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a plain server of SPARQL disappoints, and this one must not. */
@ExtendWith(Served.Extension.class)
class EndpointTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  private static String query(String text) {
    return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
  }

  @Test
  void withoutAQueryItIsAnEditorForABrowserAndADescriptionForOthers(Served served) {
    HttpResponse<String> page = served.get("/sparql", "Accept", BROWSER);
    assertEquals("text/html", type(page));
    assertTrue(page.body().contains("<textarea"));
    HttpResponse<String> description = served.get("/sparql");
    assertEquals("text/turtle", type(description));
    assertTrue(description.body().contains(served.address("/sparql").toString()));
  }

  @Test
  void aBrowserGetsATable(Served served) {
    HttpResponse<String> page =
        served.get(
            query("SELECT ?p { ?p a <https://w3id.org/depeche/ontology#Pledge> }"),
            "Accept",
            BROWSER);
    assertEquals("text/html", type(page));
    assertTrue(page.body().contains("<th scope=\"col\">p</th>"));
    assertTrue(page.body().contains("href=\"/page/pledge/"));
  }

  @ParameterizedTest
  @CsvSource({"da, Møde med Nato", "en, Meeting with Nato"})
  void aTableNamesThings(String language, String name, Served served) {
    HttpResponse<String> page =
        served.get(
            query("SELECT ?act { ?act a <https://w3id.org/depeche/ontology#Summit> }"),
            "Accept",
            BROWSER,
            "Accept-Language",
            language);
    assertTrue(page.body().contains("<span class=\"meta\">" + name + "</span>"), page.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/sparql-results+json;q=0, text/csv | text/csv",
        "text/csv;q=0.2, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
        "application/*;q=0.5, text/csv;q=0.4 | application/sparql-results+json",
        "*/* | application/sparql-results+json",
        "application/json | application/json",
        "text/* | text/csv",
        "TEXT/CSV | text/csv",
      })
  void theFormatIsTheOneThatTheClientLikesBest(String accept, String media, Served served) {
    assertEquals(
        media, type(served.get(query("SELECT ?s { ?s ?p ?o } LIMIT 1"), "Accept", accept)));
  }

  @Test
  void whatIsNotThereIsRefusedWithWhatIs(Served served) {
    HttpResponse<String> answer =
        served.get(query("SELECT ?s { ?s ?p ?o } LIMIT 1"), "Accept", "application/foo");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/csv"), answer.body());
    HttpResponse<String> truth = served.get(query("ASK {}"), "Accept", "text/csv");
    assertEquals(406, truth.statusCode());
  }

  @Test
  void theFaultOfAQueryIsAtTheWordThatIsWrong(Served served) {
    String answer = served.get(query("SELECT * {\n ?s ?p }")).body();
    assertTrue(answer.endsWith("\"line\":2,\"column\":8}"), answer);
  }

  @Test
  void headIsGetWithoutABody(Served served) {
    String path = query("SELECT ?s { ?s ?p ?o } LIMIT 3");
    HttpResponse<String> get = served.get(path);
    HttpResponse<String> head = served.send("HEAD", path, "");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : new String[] {"Content-Type", "ETag", "Content-Length", "Vary"}) {
      assertEquals(get.headers().allValues(name), head.headers().allValues(name), name);
    }
  }

  @Test
  void pagesFromElsewhereMayAskWithoutCredentials(Served served) {
    HttpResponse<String> answer = served.get(query("ASK {}"), "Origin", "http://example.org");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    HttpResponse<String> before =
        served.send("OPTIONS", "/sparql", "", "Origin", "http://example.org");
    assertEquals(204, before.statusCode());
    assertTrue(
        before.headers().firstValue("Access-Control-Allow-Methods").orElseThrow().contains("POST"));
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain(Served served) {
    String path = query("SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT 3");
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get(path, "If-None-Match", tag).statusCode());
    assertEquals(200, served.get(path, "If-None-Match", tag, "Accept", "text/csv").statusCode());
  }

  @Test
  void noOtherServerIsAsked(Served served) {
    HttpResponse<String> answer =
        served.get(
            query("SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }"));
    assertEquals(4, answer.statusCode() / 100);
  }

  @Test
  void anAnswerThatIsCutSaysSo(Served served) {
    String all = query("SELECT ?s { ?s ?p ?o . ?a ?b ?c }");
    HttpResponse<String> cut = served.get(all, "Accept", "text/csv");
    assertEquals(
        Integer.toString(Endpoint.MOST_ROWS), cut.headers().firstValue(Endpoint.CUT).orElseThrow());
    assertEquals(Endpoint.MOST_ROWS + 1, cut.body().lines().count());
    HttpResponse<String> whole = served.get(query("SELECT ?s { ?s ?p ?o } LIMIT 5"));
    assertTrue(whole.headers().firstValue(Endpoint.CUT).isEmpty());
  }

  @Test
  void theServerDoesNotTellItsVersion(Served served) {
    HttpResponse<String> answer = served.get(query("ASK {}"));
    assertFalse(answer.headers().map().containsKey("server"));
    assertTrue(
        answer.headers().firstValue("Content-Security-Policy").orElseThrow().contains("'self'"));
  }
}
