package org.depeche.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Exchange;

/** Reads a fact from the parameters of a request, each term as N-Triples or people write it. */
final class FactTerms {

  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
  private static final Map<String, String> PREFIXES = prefixes();

  private FactTerms() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>(Vocabulary.PREFIXES);
    prefixes.putIfAbsent("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.putIfAbsent("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.putIfAbsent("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.putIfAbsent("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  /**
   * The fact.
   *
   * @throws IllegalArgumentException if a term is missing or cannot be read; the message names it
   */
  static Triple of(Exchange exchange) {
    return Triple.create(iri(exchange, "s"), iri(exchange, "p"), term(exchange, "o"));
  }

  private static Node iri(Exchange exchange, String name) {
    Node term = term(exchange, name);
    if (!term.isURI()) {
      throw new IllegalArgumentException(name + ": expected an IRI");
    }
    return term;
  }

  private static Node term(Exchange exchange, String name) {
    String text =
        exchange
            .parameter(name)
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .orElseThrow(() -> new IllegalArgumentException(name + ": missing"));
    if (text.startsWith("<") && text.endsWith(">")) {
      return uri(name, text.substring(1, text.length() - 1));
    }
    if (text.startsWith("\"")) {
      return literal(name, text);
    }
    int colon = text.indexOf(':');
    String namespace = colon < 0 ? null : PREFIXES.get(text.substring(0, colon));
    return uri(name, namespace == null ? text : namespace + text.substring(colon + 1));
  }

  private static Node uri(String name, String iri) {
    if (!IRI.matcher(iri).matches()) {
      throw new IllegalArgumentException(
          name + ": expected a term such as <http://…>, dip:place or \"text\"@da");
    }
    return NodeFactory.createURI(iri);
  }

  private static Node literal(String name, String text) {
    try {
      Node literal = NodeFactoryExtra.parseNode(text);
      if (literal.isLiteral()) {
        return literal;
      }
    } catch (RiotException | IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          name + ": expected a literal such as \"text\"@da", malformed);
    }
    throw new IllegalArgumentException(name + ": expected a literal such as \"text\"@da");
  }
}
