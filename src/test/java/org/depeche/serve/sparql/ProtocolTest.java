package org.depeche.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The SPARQL 1.1 Protocol. The cases bear the names that the W3C's suite gives them and are written
 * anew from the Recommendation. Of its 34 cases 20 are of queries and stand here; of the 14 of
 * updates none applies to a service that only answers queries, but that each is refused.
 */
@ExtendWith(Served.Extension.class)
class ProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String JSON = "application/sparql-results+json";
  private static final String AUTHORITY = "http://localhost:3030/graph/authority";
  private static final String ONTOLOGY = "http://localhost:3030/graph/ontology";
  private static final String LABELS =
      "ASK { <http://localhost:3030/id/state/kp> <http://www.w3.org/2004/02/skos/core#prefLabel> ?l"
          + " }";
  private static final String CLASSES =
      "ASK { <https://w3id.org/depeche/ontology#Pledge> a ?class }";
  private static final String GRAPHS = "ASK { GRAPH <" + ONTOLOGY + "> { ?s ?p ?o } }";

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(Served served, String query, String rest) {
    return served.get("/sparql?query=" + encoded(query) + rest, "Accept", JSON);
  }

  private static HttpResponse<String> form(Served served, String query, String rest) {
    return served.send(
        "POST", "/sparql", "query=" + encoded(query) + rest, "Content-Type", FORM, "Accept", JSON);
  }

  private static HttpResponse<String> direct(Served served, String query, String type) {
    return served.send("POST", "/sparql", query, "Content-Type", type);
  }

  private static void assertTruth(boolean expected, HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    String compact = answer.body().replaceAll("\\s", "");
    assertTrue(compact.contains("\"boolean\":" + expected), answer.body());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertEquals(4, answer.statusCode() / 100, "status " + answer.statusCode());
  }

  @Test
  void queryGet(Served served) {
    assertTruth(true, get(served, "ASK {}", ""));
  }

  @Test
  void queryPostForm(Served served) {
    assertTruth(true, form(served, "ASK {}", ""));
  }

  @Test
  void queryPostDirect(Served served) {
    assertEquals(200, direct(served, "ASK {}", DIRECT).statusCode());
    assertEquals(200, direct(served, "ASK {}", DIRECT + "; charset=UTF-8").statusCode());
  }

  @ParameterizedTest(name = "query_content_type: {0} as {1}")
  @CsvSource({
    "SELECT ?s { ?s ?p ?o } LIMIT 1, application/sparql-results+json",
    "SELECT ?s { ?s ?p ?o } LIMIT 1, application/sparql-results+xml",
    "SELECT ?s { ?s ?p ?o } LIMIT 1, text/csv",
    "SELECT ?s { ?s ?p ?o } LIMIT 1, text/tab-separated-values",
    "ASK {}, application/sparql-results+json",
    "ASK {}, application/sparql-results+xml",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, text/turtle",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, application/rdf+xml",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, application/ld+json",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, application/n-triples",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, application/trig",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1, application/n-quads",
    "DESCRIBE <http://localhost:3030/id/state/kp>, text/turtle",
  })
  void queryContentType(String query, String media, Served served) {
    HttpResponse<String> answer = served.get("/sparql?query=" + encoded(query), "Accept", media);
    assertEquals(200, answer.statusCode(), answer.body());
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith(media), type);
  }

  @Test
  void queryDatasetDefaultGraphGet(Served served) {
    assertTruth(true, get(served, LABELS, "&default-graph-uri=" + encoded(AUTHORITY)));
    assertTruth(false, get(served, LABELS, "&default-graph-uri=" + encoded(ONTOLOGY)));
  }

  @Test
  void queryDatasetDefaultGraphPost(Served served) {
    assertTruth(true, form(served, LABELS, "&default-graph-uri=" + encoded(AUTHORITY)));
    assertTruth(false, form(served, LABELS, "&default-graph-uri=" + encoded(ONTOLOGY)));
    String path = "/sparql?default-graph-uri=" + encoded(AUTHORITY);
    assertTruth(true, served.send("POST", path, LABELS, "Content-Type", DIRECT, "Accept", JSON));
  }

  @Test
  void queryDatasetDefaultGraphs(Served served) {
    String both =
        "&default-graph-uri=" + encoded(AUTHORITY) + "&default-graph-uri=" + encoded(ONTOLOGY);
    String query = LABELS.replace(" }", " . ") + CLASSES.substring("ASK {".length());
    assertTruth(true, get(served, query, both));
    assertTruth(true, form(served, query, both));
    assertTruth(false, get(served, query, "&default-graph-uri=" + encoded(AUTHORITY)));
  }

  @Test
  void queryDatasetNamedGraphs(Served served) {
    String one = "&named-graph-uri=" + encoded(ONTOLOGY);
    String other = "&named-graph-uri=" + encoded(AUTHORITY);
    assertTruth(true, get(served, GRAPHS, one));
    assertTruth(true, get(served, GRAPHS, one + other));
    assertTruth(true, form(served, GRAPHS, one + other));
    assertTruth(false, get(served, GRAPHS, other));
    assertTruth(false, get(served, LABELS, other));
  }

  @Test
  void queryDatasetFull(Served served) {
    String query = LABELS.replace(" }", " . ") + GRAPHS.substring("ASK {".length());
    String dataset =
        "&default-graph-uri=" + encoded(AUTHORITY) + "&named-graph-uri=" + encoded(ONTOLOGY);
    assertTruth(true, get(served, query, dataset));
    assertTruth(true, form(served, query, dataset));
  }

  @Test
  void queryMultipleDataset(Served served) {
    // The graphs of the request stand in place of those of the query.
    String query = LABELS.replace("ASK", "ASK FROM <" + ONTOLOGY + ">");
    assertTruth(false, get(served, query, ""));
    assertTruth(true, get(served, query, "&default-graph-uri=" + encoded(AUTHORITY)));
  }

  @Test
  void badMultipleQueries(Served served) {
    assertEquals(400, get(served, "ASK {}", "&query=" + encoded("ASK {}")).statusCode());
    assertEquals(400, form(served, "ASK {}", "&query=" + encoded("ASK {}")).statusCode());
  }

  @Test
  void badQueryMethod(Served served) {
    HttpResponse<String> answer = served.send("PUT", "/sparql?query=" + encoded("ASK {}"), "x");
    assertEquals(405, answer.statusCode());
    assertTrue(answer.headers().firstValue("Allow").orElseThrow().contains("POST"));
    assertEquals(405, served.send("DELETE", "/sparql", "").statusCode());
  }

  @Test
  void badQueryMissingFormType(Served served) {
    assertRefused(served.send("POST", "/sparql", "query=" + encoded("ASK {}")));
  }

  @Test
  void badQueryMissingDirectType(Served served) {
    assertRefused(served.send("POST", "/sparql", "ASK {}"));
  }

  @Test
  void badQueryWrongMediaType(Served served) {
    assertEquals(415, direct(served, "ASK {}", "text/plain").statusCode());
  }

  @Test
  void badQueryNonUtf8(Served served) {
    assertRefused(direct(served, "ASK {}", DIRECT + "; charset=UTF-16"));
  }

  @Test
  void badQuerySyntaxSaysWhere(Served served) {
    HttpResponse<String> answer = get(served, "ASK {\n  ?s ?p }", "");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("\"line\":2"), answer.body());
    assertTrue(answer.body().contains("\"column\":"), answer.body());
  }

  @ParameterizedTest(name = "no update: {0}")
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "CLEAR ALL",
        "LOAD <http://localhost:9/x>",
        "BASE <urn:x> INSERT { <a> <b> <c> } WHERE {}",
        "DELETE WHERE { ?s ?p ?o }",
      })
  void noUpdateIsTaken(String update, Served served) {
    String before =
        served.get("/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) {?s ?p ?o}")).body();
    assertRefused(served.get("/sparql?update=" + encoded(update)));
    String form = "update=" + encoded(update);
    assertRefused(served.send("POST", "/sparql", form, "Content-Type", FORM));
    assertRefused(
        served.send("POST", "/sparql", form + "&using-graph-uri=urn:g", "Content-Type", FORM));
    assertRefused(direct(served, update, "application/sparql-update"));
    assertRefused(direct(served, update, DIRECT));
    assertRefused(get(served, update, ""));
    assertEquals(
        before,
        served.get("/sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) {?s ?p ?o}")).body());
  }

  @Test
  void whoIsRefusedCanReadWhy(Served served) {
    String update = "INSERT DATA { <a> <b> \"" + "x".repeat(300_000) + "\" }";
    for (int i = 0; i < 20; i++) {
      assertEquals(415, direct(served, update, "application/sparql-update").statusCode());
    }
  }
}
