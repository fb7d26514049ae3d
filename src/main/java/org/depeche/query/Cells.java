package org.depeche.query;

import org.apache.jena.graph.Node;

/** Values as people read them. */
final class Cells {

  private Cells() {}

  /** The text of a value: an IRI as it is, a literal without language and datatype. */
  static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
