package org.depeche.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.apache.jena.query.QueryFactory;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor of queries. */
@ExtendWith(Served.Extension.class)
class EditorTest {

  private static HttpResponse<String> page(Served served, String path) {
    return served.get(path, "Accept", "text/html");
  }

  @Test
  void itsPageHasAFormForReadersWithoutScripts(Served served) {
    String page = page(served, "/sparql").body();
    assertTrue(page.contains("<form id=\"ask\" action=\"/sparql\" method=\"get\">"), page);
    assertTrue(page.contains("<div id=\"editor\" hidden "), page);
  }

  @Test
  void onlyItsPageMayHaveStylesInMarkup(Served served) {
    String editor = policy(page(served, "/sparql"));
    assertTrue(editor.contains("style-src 'self' 'unsafe-inline';"), editor);
    assertTrue(editor.contains("script-src 'self';"), editor);
    for (String other : new String[] {"/graph", "/queries", "/"}) {
      assertFalse(policy(page(served, other)).contains("unsafe"), other);
    }
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  void itOffersPrefixesAndSavedQueries(Served served) throws Exception {
    JsonNode offered =
        new ObjectMapper().readTree(served.get("/sparql/editor.json?lang=da").body());
    assertEquals("https://w3id.org/depeche/ontology#", offered.get("prefixes").get("dip").asText());
    assertTrue(offered.get("queries").size() > 10);
    for (JsonNode query : offered.get("queries")) {
      QueryFactory.create(query.get("text").asText());
      assertFalse(query.get("summary").asText().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasgui.js", "yasgui.css", "editor.js", "editor.css"})
  void whatItNeedsIsServed(String asset, Served served) {
    assertEquals(200, served.get("/assets/" + asset).statusCode());
  }
}
