package org.depeche.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;

/** The names of graphs and things under one base. */
public final class Names {

  private final Iris iris;

  /** The names that these IRIs are. */
  public Names(Iris iris) {
    this.iris = iris;
  }

  /** What all names begin with. */
  public Base base() {
    return iris.base();
  }

  /** The graph of all and only what an article supports, by the article's ID as it was given. */
  public Node articleGraph(String id) {
    return NodeFactory.createURI(iris.articleGraph(id));
  }

  /**
   * The graph of all and only what an article supports.
   *
   * @param encodedId the article's ID as IRIs have it
   */
  Node graph(String encodedId) {
    return own("article/" + encodedId);
  }

  /** An article as a thing, by its ID as IRIs have it. */
  Node articleIri(String encodedId) {
    return NodeFactory.createURI(iris.things() + "article/" + encodedId);
  }

  /** Whether a node is an act as one article tells it. */
  boolean isTelling(Node node) {
    return node.isURI()
        && node.getURI().startsWith(iris.things())
        && node.getURI()
            .substring(iris.things().length())
            .matches("(summit|letter|pledge)/[^/#]+/[^/#]+");
  }

  /** The ID of the article in whose graph an act stands: {@code …/summit/ID/slug}. */
  String articleOfAct(Node telling) {
    String[] path = telling.getURI().substring(iris.things().length()).split("/");
    return path[1];
  }

  /** Whether a graph is an article's. */
  public boolean isArticleGraph(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(articleGraphs());
  }

  /** Whether a graph goes into the canonical export: those of articles, and the authority. */
  public boolean isExported(Node graph) {
    return isArticleGraph(graph) || graph.equals(authority());
  }

  /** The ID of the article whose graph that is, as IRIs have it. */
  public String articleId(Node articleGraph) {
    return articleGraph.getURI().substring((articleGraphs()).length());
  }

  /** The graph of what is known before any article is read. */
  public Node authority() {
    return NodeFactory.createURI(iris.authorityGraph());
  }

  /** The graph of what the store holds, and in which state. */
  public Node manifest() {
    return own("manifest");
  }

  /** The graph of the saved queries. */
  public Node queries() {
    return own("queries");
  }

  /** The graph of the ontology. */
  public Node ontology() {
    return own("ontology");
  }

  /** A person, state, organisation or place. */
  public Node entity(EntityId id) {
    return NodeFactory.createURI(iris.entity(id));
  }

  /** An act of the story. */
  public Node act(ActId id) {
    return NodeFactory.createURI(iris.act(id));
  }

  /** Whether a node names a person. */
  boolean isPerson(Node node) {
    return node.isURI()
        && node.getURI().startsWith(iris.things() + EntityId.Kind.PERSON.path() + "/")
        && entityId(node).isPresent();
  }

  /** The person, state, organisation or place that a node names; empty for all others. */
  public Optional<EntityId> entityId(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(iris.things())) {
      return Optional.empty();
    }
    String[] path = node.getURI().substring(iris.things().length()).split("/", -1);
    if (path.length != 2 || !path[1].matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return Optional.empty();
    }
    for (EntityId.Kind kind : EntityId.Kind.values()) {
      if (kind.path().equals(path[0])) {
        return Optional.of(new EntityId(kind, path[1]));
      }
    }
    return Optional.empty();
  }

  private String articleGraphs() {
    return iris.base().iri() + "graph/article/";
  }

  private Node own(String name) {
    return NodeFactory.createURI(iris.ownGraph(name));
  }
}
