package org.depeche.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Makes networks of the story, and of what queries answer. To be used within a transaction.
 *
 * <p>One mapping serves all: a thing is a node, a literal is an attribute of it, and a property
 * between two things is an edge that carries its evidence.
 */
public final class Networks {

  private final Facts facts;
  private final NetworkMaker maker;

  /**
   * Makes networks.
   *
   * @param story the default graph
   * @param ontology what the terms of the vocabulary are called
   * @param language the language of labels, where there are any in it
   * @param why the address of the evidence of a statement
   */
  public Networks(Graph story, Graph ontology, String language, Function<Triple, String> why) {
    this.facts = new Facts(story, ontology, language);
    this.maker = new NetworkMaker(facts, why);
  }

  /** What a thing is called. */
  public String label(Node thing) {
    return facts.label(thing);
  }

  /** A part of the story. */
  public Network of(Selection selection) {
    Network events = maker.of(new Excerpt(facts, selection).graph());
    return selection.mode() == NetworkMode.ACTORS
        ? ActorNetwork.of(events, selection, facts)
        : events;
  }

  /** Statements, as a CONSTRUCT gives them. */
  public Network of(Graph statements, NetworkMode mode) {
    Network events = maker.of(statements);
    return mode == NetworkMode.ACTORS ? ActorNetwork.of(events, Selection.ALL, facts) : events;
  }

  /**
   * Rows, as a SELECT gives them: its first two columns of IRIs are the ends of edges, and what
   * stands in the others are their attributes. Empty where there are no such two columns.
   *
   * @param kind what ties the ends: the name of the query
   * @param columns the names of the columns
   * @param rows their values
   */
  public Optional<Network> of(String kind, List<String> columns, List<List<Optional<Node>>> rows) {
    return RowNetwork.of(maker, kind, columns, rows);
  }
}
