package org.depeche.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Collects the statements of one named graph, each once. */
final class Triples {

  private final IRI graph;
  private final Iris iris;
  private final Set<Statement> statements = new LinkedHashSet<>();

  /** Statements of that graph; entities get their IRIs from those given. */
  Triples(String graph, Iris iris) {
    this.graph = iri(graph);
    this.iris = iris;
  }

  Set<Statement> statements() {
    return statements;
  }

  void add(IRI subject, IRI property, Value object) {
    statements.add(Terms.VALUES.createStatement(subject, property, object, graph));
  }

  void addEntities(IRI subject, IRI property, Collection<EntityId> entities) {
    entities.forEach(entity -> add(subject, property, iri(iris.entity(entity))));
  }

  /** A text in Danish, as the article or the authority gives it. */
  void addDanish(IRI subject, IRI property, String text) {
    add(subject, property, Terms.VALUES.createLiteral(text, "da"));
  }

  void addPlain(IRI subject, IRI property, String text) {
    add(subject, property, Terms.VALUES.createLiteral(text));
  }

  void addTyped(IRI subject, IRI property, String text, IRI datatype) {
    add(subject, property, Terms.VALUES.createLiteral(text, datatype));
  }

  void addDay(IRI subject, IRI property, Optional<LocalDate> day) {
    day.ifPresent(value -> addTyped(subject, property, value.toString(), XSD.DATE));
  }

  static IRI iri(String iri) {
    return Terms.VALUES.createIRI(iri);
  }
}
