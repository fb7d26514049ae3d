package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * GEXF 1.3. Acts and their edges have intervals of full dates, inclusive, so that a timeline plays
 * them; parties are always there. Edges are told apart by their {@code kind}.
 */
final class Gexf {

  private Gexf() {}

  static void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> gexf(network, xml));
  }

  private static void gexf(Network network, Xml xml) throws XMLStreamException {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("meta").text("creator", "Depeche");
    xml.text("description", "What Danish news says about diplomacy").close();
    xml.open("graph", "defaultedgetype", "directed", "idtype", "string", "mode", "dynamic");
    xml.attributes("timeformat", "date", "timerepresentation", "interval");
    declare(xml, "node", List.of("type"), network.nodeAttributes());
    declare(xml, "edge", List.of("predicate", "sentences"), network.edgeAttributes());
    xml.open("nodes", "count", String.valueOf(network.nodes().size()));
    for (NetworkNode node : network.nodes()) {
      node(node, xml);
    }
    xml.close().open("edges", "count", String.valueOf(network.edges().size()));
    for (NetworkEdge edge : network.edges()) {
      edge(edge, xml);
    }
    xml.close().close().close();
  }

  /** An attribute has the name of its property for its ID too, after a letter for its class. */
  private static void declare(Xml xml, String of, List<String> own, Collection<String> names)
      throws XMLStreamException {
    xml.open("attributes", "class", of);
    for (String name : own) {
      String type = name.equals("sentences") ? "integer" : "string";
      xml.empty("attribute", "id", "own-" + name, "title", name, "type", type);
    }
    for (String name : names) {
      xml.empty("attribute", "id", name, "title", name, "type", "string");
    }
    xml.close();
  }

  private static void node(NetworkNode node, Xml xml) throws XMLStreamException {
    xml.open("node", "id", node.id(), "label", node.label());
    period(node.period(), xml);
    xml.open("attvalues").empty("attvalue", "for", "own-type", "value", node.type());
    values(node.attributes(), xml);
    xml.close().close();
  }

  private static void edge(NetworkEdge edge, Xml xml) throws XMLStreamException {
    xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
    xml.attributes("label", edge.label(), "kind", edge.kind());
    xml.attributes("weight", edge.weight() + ".0");
    period(edge.period(), xml);
    xml.open("attvalues").empty("attvalue", "for", "own-predicate", "value", edge.predicate());
    xml.empty("attvalue", "for", "own-sentences", "value", String.valueOf(edge.sentences()));
    values(edge.attributes(), xml);
    xml.close().close();
  }

  private static void period(Period period, Xml xml) throws XMLStreamException {
    if (period.from().isPresent()) {
      xml.attributes("start", period.from().get().toString());
    }
    if (period.to().isPresent()) {
      xml.attributes("end", period.to().get().toString());
    }
  }

  private static void values(Map<String, List<String>> attributes, Xml xml)
      throws XMLStreamException {
    for (Map.Entry<String, List<String>> entry : attributes.entrySet()) {
      String value = Attributes.joined(entry.getValue());
      xml.empty("attvalue", "for", entry.getKey(), "value", value);
    }
  }
}
