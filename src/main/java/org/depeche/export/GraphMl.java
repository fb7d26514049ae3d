package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** GraphML, with all that is known as data of nodes and edges. */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  static void write(Network network, OutputStream out) throws IOException {
    Xml.write(out, xml -> graphml(network, xml));
  }

  private static void graphml(Network network, Xml xml) throws XMLStreamException {
    xml.open("graphml", "xmlns", NAMESPACE);
    declare(xml, "node", Flat.NODE, network.nodeAttributes());
    declare(xml, "edge", Flat.EDGE, network.edgeAttributes());
    xml.open("graph", "id", "depeche", "edgedefault", "directed");
    for (NetworkNode node : network.nodes()) {
      xml.open("node", "id", node.id());
      data(xml, "node", Flat.of(node));
      xml.close();
    }
    for (NetworkEdge edge : network.edges()) {
      xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
      data(xml, "edge", Flat.of(edge));
      xml.close();
    }
    xml.close().close();
  }

  private static void declare(Xml xml, String of, List<String> own, Collection<String> names)
      throws XMLStreamException {
    Map<String, String> types = new LinkedHashMap<>();
    own.forEach(name -> types.put(name, Flat.NUMBERS.contains(name) ? "int" : "string"));
    names.forEach(name -> types.put(Flat.free(name, own), "string"));
    for (Map.Entry<String, String> entry : types.entrySet()) {
      xml.empty("key", "id", of + "-" + entry.getKey(), "for", of);
      xml.attributes("attr.name", entry.getKey(), "attr.type", entry.getValue());
    }
  }

  private static void data(Xml xml, String of, Map<String, String> values)
      throws XMLStreamException {
    for (Map.Entry<String, String> entry : values.entrySet()) {
      xml.text("data", entry.getValue(), "key", of + "-" + entry.getKey());
    }
  }
}
