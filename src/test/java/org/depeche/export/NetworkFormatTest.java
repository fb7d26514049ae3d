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
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
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

  private static byte[] bytes(NetworkFormat format) {
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

  @Test
  void graphvizReadsDot() throws Exception {
    run("dot", bytes(NetworkFormat.DOT), "dot", "-Tsvg");
  }

  @ParameterizedTest
  @CsvSource({"GEXF, read_gexf", "GRAPHML, read_graphml"})
  void networkxReads(NetworkFormat format, String reader) throws Exception {
    Assumptions.assumeTrue(knowsGexf13(), "networkx 3 or newer is not installed: not tested");
    String script =
        "import networkx, sys; g = networkx."
            + reader
            + "(sys.stdin.buffer); print(g.number_of_nodes(), g.number_of_edges())";
    assertEquals("3 3", run("python3", bytes(format), "python3", "-c", script).strip());
  }

  /** Before version 3, networkx knows GEXF up to 1.2 only. */
  private static boolean knowsGexf13() throws Exception {
    String script = "import networkx; assert networkx.__version__ >= '3'";
    try {
      Process process = new ProcessBuilder("python3", "-c", script).start();
      process.waitFor(60, TimeUnit.SECONDS);
      return process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static String run(String tool, byte[] input, String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      Assumptions.abort(tool + " is not installed: not tested");
      throw missing;
    }
    process.getOutputStream().write(input);
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }
}
