package org.depeche.serve.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.serve.Served;
import org.depeche.serve.web.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.Extension.class)
class QueryPagesTest {

  private static final String HELD = "/queries/summits-with-status?stage=Held";
  private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(next|prev)\"");

  @ParameterizedTest
  @CsvSource({
    "/queries/co-attendance, application/sparql-results+json, application/sparql-results+json",
    "/queries/co-attendance, application/json, application/json",
    "/queries/co-attendance, application/sparql-results+xml, application/sparql-results+xml",
    "/queries/co-attendance, text/csv, text/csv",
    "/queries/co-attendance, text/tab-separated-values, text/tab-separated-values",
    "/queries/co-attendance, text/html, text/html",
    "/queries/co-attendance, */*, application/sparql-results+json",
    "/queries/co-attendance.csv, text/html, text/csv",
    "/queries/co-attendance.json, image/png, application/sparql-results+json",
    "/queries/co-attendance.html, text/csv, text/html",
    "/queries/letter-network, text/turtle, text/turtle",
    "/queries/letter-network, application/ld+json, application/ld+json",
    "/queries/letter-network, application/json, application/json",
    "/queries/letter-network.nt, text/html, application/n-triples",
    "/queries/letter-network.rdf, text/html, application/rdf+xml",
    "/queries, */*, application/json",
    "/openapi.json, */*, application/json",
  })
  void theFormatGoesByAcceptUnlessThereIsAnEnding(
      String path, String accept, String media, Served served) {
    HttpResponse<String> answer = served.get(path, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(media, type(answer));
    assertFalse(answer.body().isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/co-attendance, image/png, 406",
    "/queries/co-attendance.ttl, */*, 406",
    "/queries/co-attendance.foo, */*, 404",
    "/queries/nonsense, */*, 404",
    "/queries/nonsense.csv, */*, 404",
    "/queries, image/png, 406",
    "/openapi.json, text/turtle, 406",
  })
  void whatIsNotThereIsRefused(String path, String accept, int status, Served served) {
    HttpResponse<String> answer = served.get(path, "Accept", accept);
    assertEquals(status, answer.statusCode());
    assertEquals("application/problem+json", type(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/co-attendance.csv?least=x, least",
    "/queries/co-attendance.csv?least=1&least=1, least",
    "/queries/co-attendance.csv?leest=1, leest",
    "/queries/co-attendance.csv?least=%FF, least",
    "/queries/co-attendance.csv?limit=0, limit",
    "/queries/co-attendance.csv?limit=10001, limit",
    "/queries/co-attendance.csv?limit=1&limit=2, limit",
    "/queries/co-attendance.csv?offset=-1, offset",
    "/queries/co-attendance.csv?offset=9999999999, offset",
    "/queries/deadlines?from=2018-02-30, from",
    "/queries/sources-ranked?named=yes, named",
    "/queries/summits-with-status?stage=held, stage",
    "/queries/summits-with-status.csv, stage",
    "/queries/summits-with-status.csv?stage=, stage",
    "/queries/meetings-of?party=kp, party",
  })
  void aBadParameterIsNamed(String path, String parameter, Served served) throws IOException {
    HttpResponse<String> answer = served.get(path);
    assertEquals(400, answer.statusCode(), path);
    assertEquals("application/problem+json", type(answer));
    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertEquals(parameter, problem.get("parameter").textValue());
    assertEquals(400, problem.get("status").intValue());
  }

  @ParameterizedTest
  @CsvSource({
    "letters-between, id/person/kim-jong-un, Kim Jong-un",
    "persons-of-state, id/state/kp, Nordkorea",
    "said-by, id/organization/kcna, KCNA",
    "article-claims, id/article/dmz-june-2019, Et håndtryk",
  })
  void aFormOffersThingsByName(String query, String iri, String name, Served served) {
    String form =
        served.get("/queries/" + query, "Accept", "text/html", "Accept-Language", "da").body();
    String option = "<option value=\"http://localhost:3030/" + iri + "\">" + name;
    assertTrue(form.contains(option), form);
  }

  @Test
  void aFormForAStateOffersNoPerson(Served served) {
    String form = served.get("/queries/persons-of-state", "Accept", "text/html").body();
    assertFalse(form.contains("/id/person/"), form);
  }

  @Test
  void aBrowserGetsTheFormAgainWithWhatIsWrong(Served served) {
    HttpResponse<String> answer =
        served.get("/queries/co-attendance?least=x%3Cb%3E", "Accept", "text/html");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\""));
    assertTrue(answer.body().contains("aria-invalid=\"true\""));
    assertTrue(answer.body().contains("value=\"x&lt;b>\""), answer.body());
    assertFalse(answer.body().contains("<b>"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000})
  void pagesFollowEachOtherAndMakeUpTheWhole(int size, Served served) {
    String all = served.get(HELD, "Accept", "text/csv").body();
    StringBuilder pages = new StringBuilder();
    String next = HELD + "&limit=" + size + "&offset=0";
    for (int page = 0; !next.isEmpty(); page++) {
      HttpResponse<String> answer = served.get(next, "Accept", "text/csv");
      List<String> lines = answer.body().lines().toList();
      assertTrue(lines.size() <= size + 1);
      assertTrue(lines.size() > 1, "an empty page");
      lines.subList(1, lines.size()).forEach(line -> pages.append(line).append("\r\n"));
      assertEquals(page > 0, links(answer).stream().anyMatch(l -> l.startsWith("prev ")));
      next = links(answer).stream().filter(l -> l.startsWith("next ")).findFirst().orElse("");
      next = next.isEmpty() ? "" : next.substring("next ".length());
    }
    assertEquals(all.substring(all.indexOf("\r\n") + 2), pages.toString());
  }

  @Test
  void statementsComeInPagesToo(Served served) {
    String all = served.get("/queries/letter-network.nt").body();
    HttpResponse<String> first = served.get("/queries/letter-network.nt?limit=5");
    assertEquals(5, first.body().lines().count());
    assertTrue(all.startsWith(first.body()));
    assertEquals(List.of("next /queries/letter-network.nt?limit=5&offset=5"), links(first));
  }

  @Test
  void aTableLinksToThingsAndToWhy(Served served) {
    String page = served.get("/queries/conditional-pledges", "Accept", "text/html").body();
    assertTrue(page.contains("<a href=\"/page/person/donald-trump\">Donald Trump</a>"), page);
    assertTrue(page.contains("href=\"/why?s=%3Chttp%3A%2F%2Flocalhost%3A3030%2Fid%2Fpledge%2F"));
    assertTrue(page.contains("<th scope=\"col\">condition</th>"));
  }

  @Test
  void aTimelineIsAList(Served served) {
    String page = served.get(HELD + "&lang=da", "Accept", "text/html").body();
    assertTrue(page.contains("<html lang=\"da\">"));
    assertTrue(page.contains("<ol class=\"timeline\""));
    assertTrue(page.contains("<time datetime=\"1985-11\">november 1985</time>"), page);
    assertTrue(page.contains("<option value=\"Held\" selected>afholdt</option>"));
    assertFalse(page.contains("<table>"));
  }

  @Test
  void aGraphLeadsToItsDrawing(Served served) {
    String page = served.get("/queries/letter-network", "Accept", "text/html").body();
    assertTrue(page.contains("<a href=\"/graph?kind=letter\">"));
    assertTrue(page.contains("<table>"));
    String kim = "http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un";
    String around = served.get("/queries/party-network?party=" + kim, "Accept", "text/html").body();
    assertTrue(around.contains("<a href=\"/graph?focus=" + kim + "\">"));
    assertEquals(200, served.get("/graph?focus=" + kim, "Accept", "text/html").statusCode());
  }

  @Test
  void aFormKnowsItsTypes(Served served) {
    String date = served.get("/queries/deadlines", "Accept", "text/html").body();
    assertTrue(date.contains("name=\"from\" type=\"date\" value=\"1900-01-01\""), date);
    String iri = served.get("/queries/meetings-of", "Accept", "text/html").body();
    assertTrue(iri.contains("name=\"party\" type=\"url\""), iri);
    assertTrue(iri.contains("<span class=\"required\">(required)</span>"));
    String number = served.get("/queries/co-attendance", "Accept", "text/html").body();
    assertTrue(number.contains("name=\"least\" type=\"number\" value=\"1\""));
  }

  @Test
  void everyQueryHasItsPagesInBothLanguages(Served served) {
    for (SavedQuery query : SavedQueries.shipped("http://localhost:3030/").all()) {
      String example = Addresses.of("/queries/" + query.name(), query.examples());
      for (String path : List.of("/queries/" + query.name(), example)) {
        for (String language : List.of("da", "en")) {
          HttpResponse<String> page =
              served.get(path, "Accept", "text/html", "Accept-Language", language);
          assertEquals(200, page.statusCode(), path);
          assertTrue(page.body().contains("<html lang=\"" + language + "\">"), path);
          for (String code : List.of("curl", "Python", "<h2>R</h2>", "Java")) {
            assertTrue(page.body().contains(code), path);
          }
        }
      }
    }
  }

  @Test
  void theListNamesAllQueriesForPeopleAndPrograms(Served served) throws IOException {
    String page = served.get("/queries", "Accept", "text/html").body();
    JsonNode list = new JsonMapper().readTree(served.get("/queries").body());
    for (JsonNode query : list) {
      assertTrue(page.contains(query.get("href").textValue() + "\""), query.toString());
      assertEquals(200, served.get(query.get("example").textValue()).statusCode());
    }
    assertTrue(list.size() >= 20);
  }

  @Test
  void anAnswerThatTheClientHasIsNotSentAgain(Served served) {
    String tag = served.get(HELD).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get(HELD, "If-None-Match", tag).statusCode());
    HttpResponse<String> head = served.send("HEAD", HELD, "");
    assertEquals(tag, head.headers().firstValue("ETag").orElseThrow());
  }

  @Test
  void otherClientsFindTheQueriesThroughTheEndpoint(Served served) {
    String query =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        SELECT ?text ?prefix {
          GRAPH <http://localhost:3030/graph/queries> {
            <http://localhost:3030/queries/letter-network> a sh:SPARQLExecutable ;
              sh:construct ?text ; sh:prefixes/sh:declare/sh:prefix ?prefix .
          }
        } ORDER BY ?prefix
        """;
    String found =
        served.get("/sparql?query=" + Addresses.encoded(query), "Accept", "text/csv").body();
    assertTrue(found.contains("CONSTRUCT {"), found);
    assertTrue(found.contains(",skos"), found);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }

  private static List<String> links(HttpResponse<String> answer) {
    List<String> links = new ArrayList<>();
    for (String header : answer.headers().allValues("Link")) {
      Matcher link = LINK.matcher(header);
      if (link.find()) {
        links.add(link.group(2) + " " + link.group(1));
      }
    }
    return links;
  }
}
