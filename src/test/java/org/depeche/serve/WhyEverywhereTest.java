package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.serve.web.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each place that shows a fact leads to its evidence. */
@ExtendWith(Served.Extension.class)
class WhyEverywhereTest {

  private static final String DIP = "PREFIX dip: <https://w3id.org/depeche/ontology#> ";

  private static Document page(Served served, String path) {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  /** Some of the links to evidence, each of which must be there. */
  private static List<String> reasons(Served served, Document page) {
    List<String> all =
        page.select("main a[href^=/why]").stream().map(a -> a.attr("href")).distinct().toList();
    for (int i = 0; i < all.size(); i += 1 + all.size() / 8) {
      Document why = page(served, all.get(i));
      boolean isSaid = !why.select(".telling mark").isEmpty() || !why.select(".note").isEmpty();
      assertTrue(isSaid, all.get(i));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/pledge",
        "/page/person/kim-jong-un",
        "/page/state/kp",
        "/page/organization/nato",
        "/page/summit/ali-khamenei-shinzo-abe-2019-06-13",
        "/page/letter/donald-trump-ali-khamenei",
        "/page/pledge/ali-khamenei-shinzo-abe",
        "/page/article/dmz-june-2019",
        "/page/topic/NuclearProgramme",
        "/timeline/2018",
        "/search?q=atom",
        "/graph"
      })
  void everyPageOfFacts(String path, Served served) {
    assertFalse(reasons(served, page(served, path)).isEmpty(), path);
  }

  @Test
  void everyClaimInTheMarginAndEveryDetailOfAnArticle(Served served) {
    Document page = page(served, "/page/article/abe-teheran-2019");
    assertFalse(page.select("aside.margin li").isEmpty());
    for (Element claim : page.select("aside.margin li, .article-facts dd")) {
      assertEquals(1, claim.select("a[href^=/why]").size(), claim.text());
    }
  }

  @Test
  void everyFactAndEveryActOnThePageOfAPerson(Served served) {
    for (Element fact : page(served, "/page/person/kim-jong-un").select(".facts li, .acts li")) {
      assertEquals(1, fact.select("a[href^=/why]").size(), fact.text());
    }
  }

  static Stream<SavedQuery> queries() {
    return SavedQueries.shipped("http://localhost:3030/").all().stream();
  }

  /** Counts, and the sentences themselves, are no facts; a row that has an act leads to it. */
  @ParameterizedTest
  @MethodSource("queries")
  void everyRowOfASavedQueryThatSpeaksOfAnAct(SavedQuery query, Served served) {
    String path = Addresses.of("/queries/" + query.name(), query.examples());
    Document page = page(served, path);
    reasons(served, page);
    for (Element row : page.select("main tbody tr, main ol.timeline > li")) {
      boolean isOfAct =
          row
              .select("a[href^=/page/pledge/], a[href^=/page/letter/], a[href^=/page/summit/]")
              .stream()
              .anyMatch(a -> !a.attr("href").contains("/evidence/"));
      assertTrue(!isOfAct || !row.select("a[href^=/why]").isEmpty(), row.text());
      for (Element link : row.select("a[href^=/page/]")) {
        assertFalse(link.text().matches("[a-z]+/.*"), "no name: " + link.text());
      }
    }
  }

  /** All that these give of an act is said of it. */
  @ParameterizedTest
  @ValueSource(strings = {"who-met-whom", "conditional-pledges", "deadlines"})
  void everyCellOfASavedQueryThatShowsAFact(String name, Served served) {
    Document page = page(served, "/queries/" + name);
    List<Element> cells =
        page.select("main tbody td, main ol.timeline dd, main p.when:has(time)").stream()
            .filter(Element::hasText)
            .toList();
    assertTrue(cells.size() > 10, name);
    for (Element cell : cells) {
      assertEquals(1, cell.select("a[href^=/why]").size(), cell.outerHtml());
    }
  }

  @Test
  void everyCellOfAnAnswerOfTheEndpoint(Served served) {
    String select =
        DIP + "SELECT ?pledge ?by ?what { ?pledge dip:pledgedBy ?by ; dip:content ?what }";
    Document page = page(served, Addresses.of("/sparql", Map.of("query", select)));
    assertEquals(page.select("tbody td").size(), page.select("tbody td a.why").size());
    reasons(served, page);
    String construct = DIP + "CONSTRUCT WHERE { ?pledge a dip:Pledge ; dip:content ?what }";
    page = page(served, Addresses.of("/sparql", Map.of("query", construct)));
    assertEquals(page.select("tbody tr").size(), page.select("tbody td:last-child a.why").size());
    String count = DIP + "SELECT (COUNT(*) AS ?n) { ?pledge a dip:Pledge }";
    page = page(served, Addresses.of("/sparql", Map.of("query", count)));
    assertEquals(0, page.select("a.why").size());
  }

  @Test
  void everyEdgeOfTheGraphPage(Served served) {
    Document page = page(served, "/graph?mode=actors");
    assertTrue(page.select(".ties tbody tr").size() > 5);
    for (Element row : page.select(".ties tbody tr")) {
      assertEquals(1, row.select("a[href^=/why]").size(), row.text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gexf, 'for=\"why\" value=\"http'",
    "graphml, 'key=\"edge-why\">http'",
    "dot, '\"URL\"=\"http[^\"]*/why'",
    "csv, ',http://localhost:3030/why'",
    "json, '\"why\" : \"http'",
    "mmd, '  %% why: http'",
  })
  void everyEdgeOfEveryFile(String ending, String why, Served served) throws IOException {
    for (String path :
        List.of("/graph." + ending, "/queries/party-network.", "/queries/who-met-whom.")) {
      boolean isGraph = path.startsWith("/graph");
      boolean isRowFormat = ending.equals("csv") || ending.equals("json");
      if (isGraph || !isRowFormat) {
        String file = served.get(isGraph ? path : path + ending).body();
        String json =
            served
                .get(isGraph ? "/graph.json" : "/graph.json?query=" + path.split("[/.]")[2])
                .body();
        int edges = new ObjectMapper().readTree(json).at("/elements/edges").size();
        assertTrue(edges > 5);
        assertEquals(edges, Pattern.compile(why).matcher(file).results().count(), path);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"co-attendance", "who-met-whom", "letter-network"})
  void everyEdgeOfWhatASavedQueryCounts(String name, Served served) {
    String gexf = served.get("/queries/" + name + ".gexf").body();
    long edges = Pattern.compile("<edge ").matcher(gexf).results().count();
    assertTrue(edges > 2, gexf);
    assertEquals(edges, Pattern.compile("for=\"why\"").matcher(gexf).results().count());
  }
}
