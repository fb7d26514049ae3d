package org.depeche.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * Takes articles into the store in batches, each with its rows of the manifest and its part of the
 * story in one transaction. A batch that fails is halved until the article at fault is found.
 */
public final class Intake {

  private static final int BATCH = 500;

  private final DatasetGraph data;
  private final Names names;
  private final Validator validator;
  private final Commit commit;
  private final List<Ready> batch = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private int stored;
  private int unchanged;

  /** An article's graph that has passed all checks; without a graph, an article to be removed. */
  private record Ready(String id, Node name, String digest, Optional<Graph> graph) {}

  Intake(DatasetGraph data, Names names, Validator validator, Commit commit) {
    this.data = data;
    this.names = names;
    this.validator = validator;
    this.commit = commit;
  }

  /** Takes one article; it is on disk once {@link #finish} returns. */
  public void take(Submission article) {
    Node name = names.articleGraph(article.id());
    String digest = Digest.of(article.nquads());
    if (digest(name).filter(digest::equals).isPresent()) {
      unchanged++;
      return;
    }
    Graph graph;
    try {
      graph = parse(article, name);
    } catch (RuntimeException wrong) {
      setAside.add(new SetAside(article.id(), "bad graph: " + line(wrong)));
      return;
    }
    List<String> faults =
        Txn.calculateRead(data, () -> validator.faults(graph, data.getGraph(names.authority())));
    if (faults.isEmpty()) {
      add(new Ready(article.id(), name, digest, Optional.of(graph)));
    } else {
      String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
      setAside.add(new SetAside(article.id(), "breaks the shapes: " + faults.get(0) + more));
    }
  }

  /** Takes an article out; false where the store does not have it. */
  boolean remove(String id) {
    Node name = names.articleGraph(id);
    if (digest(name).isEmpty()) {
      return false;
    }
    add(new Ready(id, name, "", Optional.empty()));
    return true;
  }

  /** Writes what is left. */
  public Outcome finish() {
    write(batch);
    batch.clear();
    return new Outcome(stored, unchanged, setAside);
  }

  private Optional<String> digest(Node name) {
    return Txn.calculateRead(data, () -> new Manifest(data, names).digest(name));
  }

  private void add(Ready article) {
    batch.add(article);
    if (batch.size() >= BATCH) {
      write(batch);
      batch.clear();
    }
  }

  private void write(List<Ready> articles) {
    if (articles.isEmpty()) {
      return;
    }
    Optional<RuntimeException> fault = commit.attempt(() -> put(articles));
    if (fault.isEmpty()) {
      stored += articles.size();
    } else if (articles.size() == 1) {
      setAside.add(new SetAside(articles.get(0).id(), "cannot be kept: " + line(fault.get())));
    } else {
      int half = articles.size() / 2;
      write(articles.subList(0, half));
      write(articles.subList(half, articles.size()));
    }
  }

  private void put(List<Ready> articles) {
    Footprint touched = new Footprint(names, data);
    for (Ready article : articles) {
      String id = names.articleId(article.name());
      touched.add(id, data.getGraph(article.name()));
      article.graph().ifPresent(graph -> touched.add(id, graph));
    }
    touched.addVersions(new Versions(data, names));
    Manifest manifest = new Manifest(data, names);
    for (Ready article : articles) {
      data.removeGraph(article.name());
      manifest.forget(article.name());
      article.graph().ifPresent(graph -> put(article, graph, manifest));
    }
    Persons persons = new Persons(data, names);
    touched.addRenamed(persons);
    touched.addVersions(new Versions(data, names));
    new Story(data, data.getDefaultGraph(), names, persons).retell(touched);
  }

  private void put(Ready article, Graph graph, Manifest manifest) {
    graph.find().forEach(t -> data.add(Quad.create(article.name(), t)));
    String id = names.articleId(article.name());
    manifest.note(article.name(), article.digest(), new Tellings(names, data).keys(id, graph));
  }

  private static Graph parse(Submission article, Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(article.nquads()))
        .lang(Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                if (!quad.getGraph().equals(name)) {
                  throw new IllegalArgumentException(
                      "a statement of graph " + quad.getGraph() + ", expected " + name);
                }
                graph.add(quad.asTriple());
              }
            });
    if (Validator.hasBlank(graph)) {
      throw new IllegalArgumentException("a blank node; expected none");
    }
    return graph;
  }

  private static String line(Throwable fault) {
    String text = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
