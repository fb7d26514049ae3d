package org.depeche.serve.linked;

import static org.depeche.serve.linked.DereferencingTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers of graphs often lack, beyond the endpoint itself. */
@ExtendWith(Served.Extension.class)
class GapsTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void theDatasetIsNotThereToBeDumpedByChanceButAnnouncedAsADownload(Served served) {
    assertEquals(404, served.get("/ds", "Accept", "application/n-quads").statusCode());
    assertEquals(404, served.get("/data/", "Accept", "text/turtle").statusCode());
    assertTrue(served.get("/.well-known/void").body().contains("void:dataDump"));
    String disposition = header(served.send("HEAD", "/data/dump.nq", ""), "Content-Disposition");
    assertTrue(disposition.startsWith("attachment"), disposition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/queries",
        "/openapi.json",
        "/data/state/kp",
        "/page/state/kp",
        "/ontology",
        "/shapes",
        "/.well-known/void",
        "/graph.gexf",
        "/graph/authority",
        "/sitemap.xml",
        "/robots.txt"
      })
  void everythingReadableHasAnEntityTagAndMayBeReadFromElsewhere(String path, Served served) {
    HttpResponse<String> answer = served.get(path, "Origin", "http://example.org");
    assertEquals(200, answer.statusCode());
    assertFalse(header(answer, "ETag").isEmpty());
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    String tag = header(answer, "ETag");
    assertEquals(304, served.get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void anUpdateWithAConflictingDatasetIsTheClientsFault(Served served) {
    String update = "update=INSERT+DATA+%7B%7D&using-graph-uri=http%3A%2F%2Fe.org%2F";
    assertEquals(
        4, served.send("POST", "/sparql", update, "Content-Type", FORM).statusCode() / 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void aGraphCannotBeWritten(String method, Served served) {
    HttpResponse<String> answer =
        served.send(
            method, "/graph/article/new", "<a:b> <a:b> <a:b> .", "Content-Type", "text/turtle");
    assertEquals(405, answer.statusCode());
    assertTrue(header(answer, "Allow").startsWith("GET, HEAD"));
    assertEquals(404, served.get("/graph/article/new").statusCode());
  }
}
