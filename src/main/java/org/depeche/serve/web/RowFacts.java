package org.depeche.serve.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.rdf.Vocabulary;

/**
 * Finds which statements of the story the rows of an answer show, within a transaction: that a
 * value stands beside a thing which the story says it of, as such or by its name.
 */
public final class RowFacts {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node TELLING = dip("telling");
  private static final Set<Node> ACTS = Set.of(dip("Summit"), dip("Letter"), dip("Pledge"));

  /** What evidence is made of, and days that are computed: none of it is a fact with evidence. */
  private static final Set<Node> NO_FACTS =
      Set.of(
          TELLING,
          dip("evidence"),
          dip("sentence"),
          dip("within"),
          dip("via"),
          dip("rule"),
          dip("sourceText"),
          dip("notBefore"),
          dip("notAfter"));

  private final Graph story;
  private final Map<Node, Map<String, Triple>> known = new HashMap<>();

  /** Facts of that story. */
  public RowFacts(Graph story) {
    this.story = story;
  }

  private static Node dip(String name) {
    return NodeFactory.createURI(Vocabulary.dip(name));
  }

  /** Where the evidence is of what a value shows in its row; empty where it shows no fact. */
  public Optional<String> why(List<Optional<Node>> row, Node value) {
    if (value.isLiteral() && value.getLiteralValue() instanceof Number) {
      return Optional.empty();
    }
    String sought = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return row.stream()
        .flatMap(Optional::stream)
        .filter(thing -> thing.isURI() && !thing.equals(value))
        .map(thing -> facts(thing).get(sought))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> being(value))
        .map(RowFacts::address);
  }

  /** Where the evidence of a statement is; empty where it is no fact of the story. */
  public Optional<String> why(Triple statement) {
    return isFact(statement) && story.contains(statement)
        ? Optional.of(address(statement))
        : Optional.empty();
  }

  private static String address(Triple fact) {
    return Addresses.why(fact.getSubject(), fact.getPredicate(), fact.getObject());
  }

  /** That there is such an act. */
  private Optional<Triple> being(Node value) {
    return value.isURI()
        ? story.stream(value, TYPE, Node.ANY).filter(t -> ACTS.contains(t.getObject())).findFirst()
        : Optional.empty();
  }

  private static boolean isFact(Triple t) {
    boolean ofOntology = t.getPredicate().getURI().startsWith(Vocabulary.DIP);
    return ofOntology && !NO_FACTS.contains(t.getPredicate())
        || t.getPredicate().equals(TYPE) && ACTS.contains(t.getObject());
  }

  /** The facts of a thing by what a row can show of them; a telling has those of its act. */
  private Map<String, Triple> facts(Node thing) {
    return known.computeIfAbsent(
        thing,
        asked -> {
          Node subject =
              story.stream(Node.ANY, TELLING, asked)
                  .map(Triple::getSubject)
                  .findFirst()
                  .orElse(asked);
          Map<String, Triple> facts = new LinkedHashMap<>();
          story.stream(subject, Node.ANY, Node.ANY)
              .filter(RowFacts::isFact)
              .sorted(Comparator.comparing(Triple::toString))
              .forEach(fact -> shownAs(fact).forEach(key -> facts.putIfAbsent(key, fact)));
          return Collections.unmodifiableMap(facts);
        });
  }

  /** A literal as its text; a thing as its IRI, the end of that, or one of its names. */
  private List<String> shownAs(Triple fact) {
    Node object = fact.getObject();
    if (object.isLiteral()) {
      return List.of(object.getLiteralLexicalForm());
    }
    String iri = object.toString();
    List<String> keys = new ArrayList<>(List.of(iri));
    if (iri.startsWith(Vocabulary.DIP)) {
      keys.add(iri.substring(Vocabulary.DIP.length()));
    }
    story.stream(object, SKOS.prefLabel.asNode(), Node.ANY)
        .forEach(t -> keys.add(t.getObject().getLiteralLexicalForm()));
    return keys;
  }
}
