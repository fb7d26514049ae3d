package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graph files over HTTP. */
@ExtendWith(Served.Extension.class)
class GraphFilesTest {

  private static final String KIM =
      "focus=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un";

  private static JsonNode json(Served served, String parameters) throws IOException {
    return new ObjectMapper()
        .readTree(served.get("/graph.json" + parameters).body())
        .get("elements");
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().count();
  }

  @ParameterizedTest
  @CsvSource({
    "gexf, application/gexf+xml; charset=utf-8, <edge\\b",
    "graphml, application/graphml+xml; charset=utf-8, <edge\\b",
    "dot, text/vnd.graphviz; charset=utf-8, ^ {2}\"[^\"]*\" -> ",
    "csv, text/csv; charset=utf-8, ^e[0-9a-f]{16}",
    "mmd, text/vnd.mermaid; charset=utf-8, ' -->[|]'",
  })
  void everyFormatHasTheSameEdges(String ending, String media, String edge, Served served)
      throws IOException {
    for (String parameters : new String[] {"", "?mode=actors", "?" + KIM}) {
      HttpResponse<String> file = served.get("/graph." + ending + parameters);
      assertEquals(200, file.statusCode());
      assertEquals(media, file.headers().firstValue("Content-Type").orElseThrow());
      int expected = json(served, parameters).get("edges").size();
      assertTrue(expected > 5);
      assertEquals(expected, count(edge, file.body()), parameters);
    }
  }

  @Test
  void aFileThatIsKnownAlreadyIsNotSentAgain(Served served) {
    String tag = served.get("/graph.gexf").headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get("/graph.gexf", "If-None-Match", tag).statusCode());
  }

  @Test
  void aPartHasOnlyWhatIsAskedFor(Served served) throws IOException {
    Iterator<JsonNode> nodes =
        json(served, "?kind=pledge&from=2018-01-01&to=2018-12-31").get("nodes").elements();
    int pledges = 0;
    while (nodes.hasNext()) {
      JsonNode data = nodes.next().get("data");
      String type = data.get("type").asText();
      assertTrue(!type.equals("Summit") && !type.equals("Letter"), data.toString());
      pledges += type.equals("Pledge") ? 1 : 0;
    }
    assertTrue(pledges > 0);
  }

  @Test
  void emptyParametersOfAFormAskForAll(Served served) {
    assertEquals(
        served.get("/graph.json").body(),
        served.get("/graph.json?mode=events&kind=&from=&to=&focus=").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mode=persons", "kind=war", "from=May", "to=2018-02-30"})
  void whatCannotBeUnderstoodIsNamed(String parameter, Served served) {
    HttpResponse<String> answer = served.get("/graph.gexf?" + parameter);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains(parameter), answer.body());
  }

  @Test
  void everyEdgeLeadsToItsEvidence(Served served) throws IOException {
    for (JsonNode edge : json(served, "").get("edges")) {
      String why = edge.get("data").get("why").asText();
      assertTrue(why.startsWith("http://localhost:3030/why?s=%3Chttp"), why);
    }
  }
}
