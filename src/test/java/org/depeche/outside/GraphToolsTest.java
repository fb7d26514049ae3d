package org.depeche.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools that graph files are for read them, and find in each what the others find. */
@Tag("outside")
@ExtendWith(Served.Extension.class)
class GraphToolsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static byte[] file(Served served, String address) {
    HttpResponse<String> answer = served.get(address);
    assertEquals(200, answer.statusCode(), address);
    return answer.body().getBytes(StandardCharsets.UTF_8);
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graph.%s",
        "/graph.%s?mode=actors",
        "/graph.%s?kind=pledge&from=2018-01-01&to=2018-12-31",
        "/graph.%s?focus=http%%3A%%2F%%2Flocalhost%%3A3030%%2Fid%%2Fperson%%2Fkim-jong-un",
        "/queries/party-network.%s",
        "/queries/party-network.%s?mode=actors",
        "/queries/who-met-whom.%s"
      })
  void networkxAndGraphvizFindTheSameNodesAndEdges(String address, Served served)
      throws IOException {
    JsonNode gexf = network("gexf", address, served);
    assertEquals(gexf, network("graphml", address, served));
    assertTrue(gexf.get("directed").asBoolean(), gexf.toString());
    assertTrue(gexf.get("edges").asInt() > 0, gexf.toString());
    assertEquals(gexf.get("edges"), gexf.get("why"));
    String svg = Outside.dot(file(served, address.formatted("dot")));
    assertEquals(gexf.get("nodes").asInt(), count("class=\"node\"", svg));
    assertEquals(gexf.get("edges").asInt(), count("class=\"edge\"", svg));
    if (address.startsWith("/graph")) {
      JsonNode elements = JSON.readTree(file(served, address.formatted("json"))).get("elements");
      assertEquals(elements.get("nodes").size(), gexf.get("nodes").asInt());
      assertEquals(elements.get("edges").size(), gexf.get("edges").asInt());
      List<String> labels = new ArrayList<>();
      elements.get("nodes").forEach(node -> labels.add(node.at("/data/label").asText()));
      List<String> read = new ArrayList<>();
      gexf.get("labels").forEach(label -> read.add(label.asText()));
      assertEquals(labels.stream().sorted().toList(), read.stream().sorted().toList());
    }
  }

  private static JsonNode network(String format, String address, Served served) throws IOException {
    byte[] file = file(served, address.formatted(format));
    return JSON.readTree(Outside.python("networkx", "networks.py", file, format));
  }
}
