package org.depeche.serve;

import org.apache.jena.graph.Node;

/** How a node of the graph is shown in a page. */
final class Links {

  private Links() {}

  /** A node: what is described here as a link to its page, a literal as its text. */
  static void node(Html page, Node node, String base) {
    if (node.isURI()) {
      page.link(address(node.getURI(), base), shortened(node.getURI(), base));
    } else {
      page.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
  }

  /** The page of what an IRI names, where it is described here. */
  static String address(String iri, String base) {
    String id = base + "id/";
    if (!iri.startsWith(id)) {
      return iri;
    }
    int fragment = iri.indexOf('#');
    String path = iri.substring(id.length(), fragment < 0 ? iri.length() : fragment);
    return "/page/"
        + path
        + (fragment < 0
            ? ""
            : "#" + iri.substring(fragment + 1).replace("char=", "c").replace(',', '-'));
  }

  /** An IRI without what all of them begin with. */
  static String shortened(String iri, String base) {
    if (iri.startsWith(base + "id/")) {
      return iri.substring(base.length() + 3);
    }
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
