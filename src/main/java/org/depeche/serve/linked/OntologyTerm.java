package org.depeche.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.rdf.Vocabulary;

/**
 * A term of the ontology as its page shows it.
 *
 * @param name its local name, which is its place on the page
 * @param label what it is called
 * @param comment what it means
 */
public record OntologyTerm(String name, String label, String comment) {

  /** The terms of a kind in the order of their names, in a language. */
  static List<OntologyTerm> all(Graph ontology, String kind, String language) {
    return ontology.stream(Node.ANY, GraphBuilder.term("rdf:type"), GraphBuilder.term(kind))
        .map(Triple::getSubject)
        .filter(term -> term.getURI().startsWith(Vocabulary.DIP))
        .map(term -> of(ontology, term, language))
        .sorted(Comparator.comparing(OntologyTerm::name))
        .toList();
  }

  private static OntologyTerm of(Graph ontology, Node term, String language) {
    return new OntologyTerm(
        term.getURI().substring(Vocabulary.DIP.length()),
        text(ontology, term, language, "rdfs:label", "skos:prefLabel"),
        text(ontology, term, language, "rdfs:comment", "skos:definition"));
  }

  private static String text(Graph ontology, Node term, String language, String... properties) {
    return Stream.of(properties)
        .flatMap(p -> ontology.stream(term, GraphBuilder.term(p), Node.ANY))
        .map(Triple::getObject)
        .filter(text -> text.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
