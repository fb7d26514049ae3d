package org.depeche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFileTest {

  private static final String HEAD =
      """
      #+ summary: Meetings
      #+ summary-da: Møder
      #+ description: "All: meetings"
      #+ description-da: Alle møder
      #+ tags:
      #+   - summit
      #+   - test
      #+ view: timeline
      #+ params:
      #+   - name: party
      #+     type: iri
      #+     label: who
      #+     label-da: hvem
      #+     required: true
      #+     example: id/state/kp
      #+   - name: status
      #+     type: enum
      #+     label: status
      #+     label-da: status
      #+     values: Held, Agreed
      #+     default: Held
      """;
  private static final String QUERY =
      """
      SELECT ?s WHERE { ?s <urn:example:p> ?party . FILTER (?status = "x") } ORDER BY ?s
      """;

  @Test
  void frontMatterSaysWhatTheQueryIs() {
    SavedQuery query = QueryFile.read("meetings.rq", HEAD + QUERY, "http://e/");
    assertEquals("meetings", query.name());
    assertEquals(new Phrase("Meetings", "Møder"), query.summary());
    assertEquals("All: meetings", query.description().en());
    assertEquals(List.of("summit", "test"), query.tags());
    assertEquals(View.TIMELINE, query.view());
    assertEquals(
        new Parameter(
            "party",
            new Phrase("who", "hvem"),
            ValueType.IRI,
            List.of(),
            true,
            Optional.empty(),
            Optional.of("http://e/id/state/kp")),
        query.parameters().get(0));
    assertEquals(List.of("Held", "Agreed"), query.parameters().get(1).choices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#+ view: timeline | #+ view: cinema | q.rq:8: view: expected table, timeline or graph",
        "#+ view: timeline | #+ color: red | q.rq:8: no such key: color",
        "#+ view: timeline | #+view | q.rq:8: expected \"key: value\" or \"  - value\" after #+",
        "#+     type: iri | #+     type: url | q.rq:10: type: expected iri, string, integer, date, …",
        "#+     type: iri | #+     kind: iri | q.rq:11: no such key: kind",
        "#+   - name: party | #+   - name: p | q.rq:10: ?p does not stand in the query",
        "#+ summary: Meetings | #+ summary: | q.rq:1: summary: expected a text",
        "#+     values: Held, Agreed | #+     values: Agreed | q.rq:16: status: expected one of Agreed",
        "#+     example: id/state/kp | #+     example: kp | q.rq:10: party: expected an absolute IRI",
        "ORDER BY ?s | LIMIT 7 | q.rq:1: expected ORDER BY, so that its pages follow each other",
        "WHERE { | WHERE | q.rq:22: ",
      })
  void aSlipStopsTheLoadWithFileAndLine(String right, String wrong, String message) {
    String text = (HEAD + QUERY).replace(right, wrong);
    BadQuery bad = assertThrows(BadQuery.class, () -> QueryFile.read("q.rq", text, "http://e/"));
    assertTrue(bad.getMessage().startsWith(message.strip()), bad.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s { ?s ?p ?party VALUES ?party { <urn:example:a> } } ORDER BY ?s",
        "SELECT ?s { ?s ?p ?o BIND (?o AS ?party) } ORDER BY ?s",
        "SELECT ?s { ?s ?p ?party } ORDER BY ?party",
        "SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?party } FILTER (BOUND(?party)) } ORDER BY ?s",
        "SELECT ?s { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?party VALUES ?party { 1 } } } ORDER BY ?s",
        "SELECT (COUNT(?s) AS ?n) { ?s ?p ?party } GROUP BY ?party ORDER BY ?n",
        "SELECT ?s ?party { ?s ?p ?party } ORDER BY ?s",
        "SELECT ?s { { SELECT ?s { ?s ?p ?party } ORDER BY ?party } } ORDER BY ?s",
      })
  void aVariableThatNoValueCanReplaceIsNoParameter(String query) {
    String head = HEAD.substring(0, HEAD.indexOf("#+   - name: status"));
    BadQuery bad =
        assertThrows(BadQuery.class, () -> QueryFile.read("q.rq", head + query, "http://e/"));
    assertTrue(
        bad.getMessage().startsWith("q.rq:10: ?party cannot be a parameter"), bad::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://e/> ?p ?o . <http://z",
        "http://e/\"",
        "http://e/ x",
        "http://e/{}",
        "kp",
        "id/state/kp",
        "",
        "http://e/\u0000",
        "http://e/\u0085",
        "http://e/`",
        "http://e/\\u003e",
      })
  void whatIsNoIriIsNeverBound(String text) {
    BadParameter bad = assertThrows(BadParameter.class, () -> query().bind(Map.of("party", text)));
    assertEquals("party", bad.parameter());
  }

  @Test
  void anOverlongIriIsNeverBound() {
    assertThrows(
        BadParameter.class, () -> query().bind(Map.of("party", "http://e/" + "x".repeat(10_000))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\" . ?s ?p ?o }#", "\\\" }", "'''", "\"\"\" } #", "\n} #", "\\"})
  void aTextStaysAText(String text) {
    SavedQuery query =
        QueryFile.read(
            "t.rq",
            HEAD.substring(0, HEAD.indexOf("#+   - name: party"))
                + """
                #+   - name: text
                #+     type: string
                #+     label: text
                #+     label-da: tekst
                SELECT ?s { ?s ?p ?o FILTER (STR(?o) = ?text) } ORDER BY ?s
                """,
            "http://e/");
    String printed = query.bind(Map.of("text", text)).serialize();
    Query back = org.apache.jena.query.QueryFactory.create(printed);
    assertEquals(query.bind(Map.of("text", text)), back);
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() {
    assertEquals(
        "party: missing; an absolute IRI",
        assertThrows(BadParameter.class, () -> query().bind(Map.of())).getMessage());
    assertEquals(
        "x: no such parameter; expected party, status",
        assertThrows(BadParameter.class, () -> query().bind(Map.of("x", "1"))).getMessage());
    assertEquals(
        "status: expected one of Held, Agreed",
        assertThrows(
                BadParameter.class,
                () -> query().bind(Map.of("party", "http://e/", "status", "held")))
            .getMessage());
  }

  @Test
  void aQueryOfOnesOwnNeedsNoFrontMatter() {
    SavedQuery query = QueryFile.read("mine.rq", "ASK { ?s ?p ?o }", "http://e/");
    assertEquals("mine", query.name());
    assertTrue(query.parameters().isEmpty());
  }

  @Test
  void aPageKeepsTheQuerysOwnLimit() {
    Query query = QueryFile.read("q.rq", "SELECT * { ?s ?p ?o } LIMIT 7", "http://e/").query();
    assertEquals(5, SavedQuery.page(query, 5, 0).getLimit());
    assertEquals(2, SavedQuery.page(query, 5, 5).getLimit());
    assertEquals(5, SavedQuery.page(query, 5, 5).getOffset());
    assertFalse(query.hasOffset());
  }

  private static SavedQuery query() {
    return QueryFile.read("q.rq", HEAD + QUERY, "http://e/");
  }
}
