package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.depeche.export.NetworkFormat;
import org.depeche.serve.web.Addresses;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graph files hold what the endpoint counts, and GEXF is as its schema has it. */
@ExtendWith(Served.Extension.class)
class GraphCountsTest {

  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/depeche/ontology#>
      PREFIX schema: <http://schema.org/>
      """;

  /**
   * What ties an act to something; and what those represent who have a part in it or are told of.
   */
  private static final String EVENTS =
      """
      { SELECT DISTINCT ?from ?role ?to {
        { ?from a ?act ; ?role ?to . FILTER ( ?act IN ( dip:Summit, dip:Letter, dip:Pledge ) )
          FILTER ( ?role IN ( dip:participant, dip:place, dip:proposedBy, dip:acceptedBy,
            dip:realisedBy, dip:sender, dip:recipient, dip:carrier, dip:conveys, dip:pledgedBy,
            dip:pledgedTo, dip:madeAt, dip:disputedBy, dip:topic ) ) }
        UNION
        { ?from ?role ?to . FILTER ( ?role = dip:represents )
          FILTER ( EXISTS { ?from dip:evidence ?said }
            || EXISTS { ?some a ?act ; ?part ?from . FILTER ( ?act IN ( dip:Summit, dip:Letter, dip:Pledge ) )
              FILTER ( ?part NOT IN ( dip:evidence, dip:telling, dip:status ) ) } ) }
      } }
      """;

  /** Two who take part, or from whom it comes and to whom it goes; and who represents whom. */
  private static final String ACTORS =
      """
      { SELECT DISTINCT ?act ?from ?role ?to {
        { ?act dip:participant ?from, ?to . BIND ( "meets" AS ?role ) FILTER ( STR(?from) < STR(?to) ) }
        UNION { ?act dip:sender ?from ; dip:recipient ?to . BIND ( "writes" AS ?role ) }
        UNION { ?act dip:pledgedBy ?from ; dip:pledgedTo ?to . BIND ( "promises" AS ?role ) }
        UNION
        { ?from dip:represents ?to . BIND ( "represents" AS ?role )
          FILTER ( EXISTS { ?from dip:evidence ?said }
            || EXISTS { ?some a ?kind ; ?part ?from . FILTER ( ?kind IN ( dip:Summit, dip:Letter, dip:Pledge ) )
              FILTER ( ?part NOT IN ( dip:evidence, dip:telling, dip:status ) ) } ) }
        FILTER EXISTS { ?from a ?one . FILTER ( ?one IN ( dip:Person, dip:State, schema:Organization ) ) }
        FILTER EXISTS { ?to a ?other . FILTER ( ?other IN ( dip:Person, dip:State, schema:Organization ) ) }
      } }
      """;

  private static int asked(Served served, String pattern) {
    String query = PREFIXES + "SELECT (COUNT(*) AS ?n) {" + pattern + "}";
    String address = Addresses.of("/sparql", Map.of("query", query));
    String csv = served.get(address, "Accept", "text/csv").body();
    return Integer.parseInt(csv.lines().toList().get(1));
  }

  private static JsonNode elements(Served served, String mode) throws IOException {
    return new ObjectMapper()
        .readTree(served.get("/graph.json?mode=" + mode).body())
        .get("elements");
  }

  @ParameterizedTest
  @CsvSource({"events", "actors"})
  void edgesAreAsManyAsTheStatementsThatTie(String mode, Served served) throws IOException {
    int statements = asked(served, mode.equals("events") ? EVENTS : ACTORS);
    assertEquals(statements, elements(served, mode).get("edges").size());
  }

  @ParameterizedTest
  @CsvSource({"Summit", "Letter", "Pledge"})
  void everyActIsANode(String kind, Served served) throws IOException {
    int nodes = 0;
    for (JsonNode node : elements(served, "events").get("nodes")) {
      nodes += node.at("/data/type").asText().equals(kind) ? 1 : 0;
    }
    assertEquals(asked(served, "?act a dip:" + kind), nodes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graph.gexf",
        "/graph.gexf?mode=actors",
        "/graph.gexf?kind=letter",
        "/graph.gexf?focus=http://localhost:3030/id/state/kp",
        "/queries/party-network.gexf",
        "/queries/who-met-whom.gexf",
        "/queries/co-attendance.gexf"
      })
  void gexfIsValid(String address, Served served) throws Exception {
    byte[] file = served.get(address).body().getBytes(StandardCharsets.UTF_8);
    try (InputStream schema = NetworkFormat.class.getResourceAsStream("gexf-1.3.xsd")) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(schema))
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(file)));
    }
  }
}
