package org.depeche.serve.linked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What things are called that the story has no name for: acts, evidence, offices.
 *
 * @param story the default graph
 * @param ontology what classes are called
 * @param things what the IRIs of things begin with
 */
record Titles(Graph story, Graph ontology, String things) {

  private static final List<String> NAMES =
      List.of("skos:prefLabel", "schema:headline", "rdfs:label");
  private static final List<String> PARTIES =
      List.of("dip:participant", "dip:sender", "dip:recipient", "dip:pledgedBy", "dip:pledgedTo");

  /** Whether the story itself names it. */
  boolean isNamed(Node thing) {
    return NAMES.stream().anyMatch(name -> objects(story, thing, name).findAny().isPresent());
  }

  /** "topmøde: Kim Jong-un, Donald Trump (2018-06-12)", or what the IRI ends in. */
  String of(Node thing, String language) {
    String what =
        Stream.concat(
                PARTIES.stream()
                    .flatMap(party -> objects(story, thing, party))
                    .map(party -> name(party, language))
                    .distinct(),
                objects(story, thing, "dip:content").map(Node::getLiteralLexicalForm))
            .collect(Collectors.joining(", "));
    if (what.isEmpty()) {
      return thing.getURI().substring(things.length());
    }
    String kind =
        objects(story, thing, "rdf:type")
            .flatMap(type -> objects(ontology, type, "rdfs:label"))
            .filter(label -> label.getLiteralLanguage().equals(language))
            .map(label -> label.getLiteralLexicalForm() + ": ")
            .findFirst()
            .orElse("");
    String when =
        objects(story, thing, "dip:when")
            .map(time -> " (" + time.getLiteralLexicalForm() + ")")
            .findFirst()
            .orElse("");
    return kind + what + when;
  }

  /** The name in that language, or in any. */
  private String name(Node thing, String language) {
    return objects(story, thing, "skos:prefLabel")
        .sorted(Comparator.comparing(label -> !label.getLiteralLanguage().equals(language)))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1));
  }

  private static Stream<Node> objects(Graph graph, Node subject, String property) {
    return graph.stream(subject, GraphBuilder.term(property), Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString));
  }
}
