package org.depeche.rdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/** What the authority files say, as a named graph. */
public final class AuthorityGraph {

  private final Iris iris;
  private final Map<IRI, List<Statement>> statements = new LinkedHashMap<>();

  AuthorityGraph(Iris iris, Collection<SeedSubject> subjects) {
    this.iris = iris;
    for (SeedSubject subject : subjects) {
      Triples triples = new Triples(iris.authorityGraph(), iris);
      for (Statement said : subject.statements()) {
        triples.add(subject.iri(), said.getPredicate(), said.getObject());
      }
      statements.put(subject.iri(), List.copyOf(triples.statements()));
    }
  }

  /** The IRI of the graph. */
  public String iri() {
    return iris.authorityGraph();
  }

  /** All of it as canonical N-Quads. */
  public byte[] nquads() {
    return NQuads.canonical(statements.values().stream().flatMap(List::stream).toList());
  }

  /** What it says of those entities and their offices, as canonical N-Quads. */
  public byte[] nquads(Collection<EntityId> entities) {
    Set<Statement> some = new LinkedHashSet<>();
    for (EntityId entity : entities) {
      List<Statement> said = about(Triples.iri(iris.entity(entity)));
      some.addAll(said);
      said.stream()
          .filter(statement -> statement.getPredicate().equals(Terms.OFFICE))
          .forEach(statement -> some.addAll(about((IRI) statement.getObject())));
    }
    return NQuads.canonical(some);
  }

  private List<Statement> about(IRI subject) {
    return statements.getOrDefault(subject, List.of());
  }
}
