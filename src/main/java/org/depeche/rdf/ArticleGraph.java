package org.depeche.rdf;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depeche.claim.EntityId;
import org.eclipse.rdf4j.model.Statement;

/** All and only what one article supports, as a named graph. */
public final class ArticleGraph {

  private final String iri;
  private final Set<Statement> statements;
  private final SortedSet<EntityId> referents;

  ArticleGraph(String iri, Set<Statement> statements, SortedSet<EntityId> referents) {
    this.iri = iri;
    this.statements = statements;
    this.referents = Collections.unmodifiableSortedSet(new TreeSet<>(referents));
  }

  /** The IRI of the graph. */
  public String iri() {
    return iri;
  }

  /** Every entity that the graph names or refers to, sorted. */
  public SortedSet<EntityId> referents() {
    return referents;
  }

  /** The graph as N-Quads: unique lines sorted by their UTF-8 bytes, each with a line feed. */
  public byte[] nquads() {
    return NQuads.canonical(statements);
  }

  Set<Statement> statements() {
    return statements;
  }
}
