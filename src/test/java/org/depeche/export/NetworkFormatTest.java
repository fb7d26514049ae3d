package org.depeche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the formats make of one small network whose texts try to break them. */
class NetworkFormatTest {

  private static final String TRICKY = "\"Æ\" <&> \\ ]]> #1 `a`, b | c\n\u0001\uD83D\uDE00 \\";
  private static final Period JUNE =
      new Period(Optional.of(LocalDate.of(2018, 6, 1)), Optional.of(LocalDate.of(2018, 6, 30)));

  private static final Network NETWORK =
      new Network(
          List.of(
              new NetworkNode(
                  "http://e/a", TRICKY, "Summit", JUNE, Map.of("content", List.of(TRICKY, "x"))),
              new NetworkNode("http://e/b", "Kim", "Person", Period.OPEN, Map.of()),
              new NetworkNode("http://e/c", "Moon", "Person", Period.OPEN, Map.of())),
          List.of(edge("e1", "http://e/b"), edge("e2", "http://e/c"), edge("e3", "http://e/c")));

  private static NetworkEdge edge(String id, String target) {
    return new NetworkEdge(
        id,
        "http://e/a",
        target,
        "role-" + id,
        "http://e/p#" + id,
        TRICKY,
        2,
        JUNE,
        Map.of(
            "label",
            List.of("kept apart"),
            "quote",
            List.of(TRICKY),
            "why",
            List.of("http://e/why?s=1&o=2")));
  }

  static byte[] bytes(NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(NETWORK, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static String text(NetworkFormat format) {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().count();
  }

  @ParameterizedTest
  @CsvSource({
    "GEXF, <node\\b, <edge\\b",
    "GRAPHML, <node\\b, <edge\\b",
    "DOT, ^ {2}\"[^\"]*\" \\[, ^ {2}\"[^\"]*\" -> ",
    "CYTOSCAPE, 'type\" : ', 'source\" : '",
    "MERMAID, ^ {2}n\\d+[(\\[], -->",
  })
  void eachNodeAndEdgeStandsOnce(NetworkFormat format, String node, String edge) {
    String text = text(format);
    assertEquals(3, count(node, text), text);
    assertEquals(3, count(edge, text), text);
  }

  @Test
  void theEdgeListHasALineForEachEdge() {
    String csv = text(NetworkFormat.EDGES);
    assertEquals(4, count("\r\n", csv), csv);
    assertTrue(csv.startsWith("Id,Source,Target,Type,Label,Weight,"), csv);
    assertTrue(csv.contains("\"\"Æ\"\" <&>"), csv);
  }

  @Test
  void gexfIsValid() throws Exception {
    try (InputStream schema = NetworkFormatTest.class.getResourceAsStream("gexf-1.3.xsd")) {
      Schema gexf =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(new StreamSource(schema));
      gexf.newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(bytes(NetworkFormat.GEXF))));
    }
  }

  @Test
  void gexfHasIntervalsOfFullDatesAndTellsParallelEdgesApart() {
    String gexf = text(NetworkFormat.GEXF);
    assertEquals(4, count("start=\"2018-06-01\" end=\"2018-06-30\"", gexf), gexf);
    assertTrue(gexf.contains("kind=\"role-e2\"") && gexf.contains("kind=\"role-e3\""), gexf);
    assertEquals(0, count("timestamp=", gexf));
  }

  @Test
  void jsonKeepsEveryCharacter() throws IOException {
    JsonNode elements = new ObjectMapper().readTree(bytes(NetworkFormat.CYTOSCAPE)).get("elements");
    JsonNode node = elements.get("nodes").get(0).get("data");
    assertEquals(TRICKY, node.get("label").asText());
    assertEquals(2, node.get("content").size());
    JsonNode edge = elements.get("edges").get(0).get("data");
    assertEquals(2, edge.get("weight").asInt());
    assertEquals("2018-06-01", edge.get("from").asText());
    assertEquals("kept apart", edge.get("label_").asText());
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void theSameNetworkGivesTheSameBytes(NetworkFormat format) {
    assertArrayEquals(bytes(format), bytes(format));
  }
}
