package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph as a page. */
@ExtendWith(Served.Extension.class)
class GraphPageTest {

  private static final String KIM =
      "focus=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un";

  private static String page(Served served, String parameters) {
    HttpResponse<String> page =
        served.get("/graph" + parameters, "Accept", "text/html", "Accept-Language", "da");
    assertEquals(200, page.statusCode());
    return page.body();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?mode=actors", "?mode=events&" + KIM, "?kind=letter&from=2018-01-01"})
  void theTableSaysWhatThePictureShows(String parameters, Served served) throws IOException {
    String page = page(served, parameters);
    Matcher source = Pattern.compile("data-source=\"([^\"]*)\"").matcher(page);
    assertTrue(source.find(), page);
    JsonNode elements =
        new ObjectMapper()
            .readTree(served.get(source.group(1).replace("&amp;", "&")).body())
            .get("elements");
    assertTrue(elements.get("edges").size() > 0);
    assertEquals(
        elements.get("edges").size(), found("data-head=\"Sætninger\">\\d+</td>", page).size());
    assertEquals(elements.get("edges").size(), found("href=\"/why\\?s=", page).size());
  }

  @Test
  void thePageIsOfTheLanguageOfItsReader(Served served) {
    assertTrue(page(served, "").contains("<h1>Grafen</h1>"));
    String english = served.get("/graph?lang=en", "Accept", "text/html").body();
    assertTrue(english.contains("<html lang=\"en\">") && english.contains("<h1>The graph</h1>"));
    assertTrue(english.contains(">participant</td>"));
  }

  @Test
  void aFocusIsNamedAndCanBeLeft(Served served) {
    String page = page(served, "?" + KIM);
    assertTrue(page.contains("<h1>Omkring Kim Jong-un</h1>"));
    assertTrue(page.contains("<a href=\"/graph\">"));
    assertTrue(
        page.contains("name=\"focus\" value=\"http://localhost:3030/id/person/kim-jong-un\""));
  }

  @Test
  void theTimelineIsAListInTheOrderOfTime(Served served) {
    List<String> days = found("(?<=<time datetime=\")[-0-9]+", page(served, ""));
    assertTrue(days.size() > 5);
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void theFormKeepsWhatWasChosen(Served served) {
    String page = page(served, "?mode=actors&kind=pledge&from=2018-01-01&to=");
    assertTrue(page.contains("name=\"from\" value=\"2018-01-01\""), page);
    assertEquals(1, found("type=\"checkbox\"[^>]* checked", page).size());
    assertEquals(
        List.of("value=\"actors\" checked"), found("value=\"\\w+\" checked(?=> par)", page));
  }

  @Test
  void aFocusThatIsNoIriIsRefusedAndEscaped(Served served) {
    HttpResponse<String> page =
        served.get("/graph?focus=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("&lt;script&gt;alert"), page.body());
    assertFalse(page.body().contains("<script>alert"), page.body());
  }

  @Test
  void aFocusThatIsNotKnownHasNoTies(Served served) {
    assertTrue(page(served, "?focus=http://e.org/x").contains("Her er ingen forbindelser"));
  }

  @Test
  void nothingStandsInlineThatTheSecurityPolicyForbids(Served served) {
    String page = page(served, "");
    assertEquals(List.of(), found("<style|<script>| style=\"| on[a-z]+=\"", page));
  }

  @ParameterizedTest
  @CsvSource({
    "application/gexf+xml, <gexf",
    "text/vnd.graphviz, digraph",
    "application/json, format_version"
  })
  void programsGetTheirFormatAtTheSameAddress(String media, String start, Served served) {
    HttpResponse<String> answer = served.get("/graph", "Accept", media);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains(start));
  }

  @Test
  void whatThereIsNotIsRefusedWithAList(Served served) {
    HttpResponse<String> answer = served.get("/graph", "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("application/gexf+xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cytoscape.js", "graph.js", "graph.css"})
  void whatThePageNeedsIsServed(String asset, Served served) {
    assertEquals(200, served.get("/assets/" + asset).statusCode());
  }
}
