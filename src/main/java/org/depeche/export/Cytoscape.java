package org.depeche.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The JSON of Cytoscape and cytoscape.js. An attribute with several values is an array. */
final class Cytoscape {

  private Cytoscape() {}

  static void write(Network network, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
      json.writeStartObject();
      json.writeStringField("format_version", "1.0");
      json.writeStringField("generated_by", "depeche");
      json.writeObjectFieldStart("data");
      json.writeStringField("name", "depeche");
      json.writeEndObject();
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      for (NetworkNode node : network.nodes()) {
        node(node, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      for (NetworkEdge edge : network.edges()) {
        edge(edge, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void node(NetworkNode node, JsonGenerator json) throws IOException {
    start(json, node.id());
    own(json, Flat.of(node), Flat.NODE);
    values(json, node.attributes(), Flat.NODE);
    end(json);
  }

  private static void edge(NetworkEdge edge, JsonGenerator json) throws IOException {
    start(json, edge.id());
    json.writeStringField("source", edge.source());
    json.writeStringField("target", edge.target());
    own(json, Flat.of(edge), Flat.EDGE);
    values(json, edge.attributes(), Flat.EDGE);
    end(json);
  }

  private static void start(JsonGenerator json, String id) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", id);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void own(JsonGenerator json, Map<String, String> flat, List<String> own)
      throws IOException {
    for (String name : own) {
      if (flat.containsKey(name) && Flat.NUMBERS.contains(name)) {
        json.writeNumberField(name, Integer.parseInt(flat.get(name)));
      } else if (flat.containsKey(name)) {
        json.writeStringField(name, flat.get(name));
      }
    }
  }

  private static void values(
      JsonGenerator json, Map<String, List<String>> attributes, List<String> own)
      throws IOException {
    for (Map.Entry<String, List<String>> entry : attributes.entrySet()) {
      json.writeFieldName(Flat.free(entry.getKey(), own));
      List<String> values = entry.getValue();
      if (values.size() == 1) {
        json.writeString(values.get(0));
      } else {
        json.writeArray(values.toArray(new String[0]), 0, values.size());
      }
    }
  }
}
