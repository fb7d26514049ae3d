package org.depeche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which a network can be written. */
public enum NetworkFormat {
  /** For Gephi: GEXF 1.3, with times. */
  GEXF("gexf", "application/gexf+xml", "gexf"),
  /** For yEd and many libraries: GraphML. */
  GRAPHML("graphml", "application/graphml+xml", "graphml"),
  /** For Graphviz: DOT. */
  DOT("dot", "text/vnd.graphviz", "dot"),
  /** For Cytoscape and cytoscape.js: its JSON. */
  CYTOSCAPE("cytoscape", "application/json", "json"),
  /** For spreadsheets: a list of edges. */
  EDGES("edges", "text/csv", "csv"),
  /** For Markdown: Mermaid. */
  MERMAID("mermaid", "text/vnd.mermaid", "mmd");

  private final String label;
  private final String mediaType;
  private final String ending;

  NetworkFormat(String label, String mediaType, String ending) {
    this.label = label;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The format that commands call so. */
  public static Optional<NetworkFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.label.equals(name)).findFirst();
  }

  /** The format whose files end so, without the dot. */
  public static Optional<NetworkFormat> ending(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** What commands call it. */
  public String label() {
    return label;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /**
   * Writes a network.
   *
   * @param out flushed and left open
   */
  public void write(Network network, OutputStream out) throws IOException {
    switch (this) {
      case GEXF -> Gexf.write(network, out);
      case GRAPHML -> GraphMl.write(network, out);
      case DOT -> Dot.write(network, out);
      case CYTOSCAPE -> Cytoscape.write(network, out);
      case EDGES -> EdgeList.write(network, out);
      case MERMAID -> Mermaid.write(network, out);
    }
    out.flush();
  }
}
