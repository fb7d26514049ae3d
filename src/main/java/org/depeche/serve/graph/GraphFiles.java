package org.depeche.serve.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.depeche.export.Network;
import org.depeche.export.NetworkFormat;
import org.depeche.export.NetworkMode;
import org.depeche.export.Networks;
import org.depeche.query.Answer;
import org.depeche.query.SavedQueries;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Handler;
import org.depeche.store.Store;

/** {@code /graph.gexf} and the like: the graph, or a part of it, as a file for another tool. */
public final class GraphFiles implements Handler {

  private static final String PATH = "/graph.";

  private final Store store;
  private final SavedQueries queries;

  /** Files of that store, and of what those queries answer. */
  public GraphFiles(Store store, SavedQueries queries) {
    this.store = store;
    this.queries = queries;
  }

  /** What makes networks of a store, with Danish labels. */
  public static Networks of(Store store) {
    return of(store, "da");
  }

  /**
   * What makes networks of a store; an edge leads to its evidence where the store is served.
   *
   * @param language the language of labels, where there are any in it
   */
  static Networks of(Store store, String language) {
    Graph ontology = store.data().getGraph(store.names().ontology());
    String base = store.names().base().iri();
    return new Networks(
        store.data().getDefaultGraph(), ontology, language, fact -> why(base, fact));
  }

  /**
   * The network of an answer, within a transaction; empty where rows have no two columns of things
   * to tie.
   *
   * @param kind what ties the things in rows
   */
  public static Optional<Network> network(Store store, String kind, Answer answer) {
    return network(of(store), kind, answer, NetworkMode.EVENTS);
  }

  static Optional<Network> network(
      Networks networks, String kind, Answer answer, NetworkMode mode) {
    if (answer instanceof Answer.Statements statements) {
      return Optional.of(networks.of(statements.graph(), mode));
    }
    return answer instanceof Answer.Rows rows
        ? networks.of(kind, rows.columns(), rows.rows())
        : Optional.empty();
  }

  private static String why(String base, Triple fact) {
    return base
        + Addresses.why(fact.getSubject(), fact.getPredicate(), fact.getObject()).substring(1);
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Optional<NetworkFormat> format = NetworkFormat.ending(exchange.path().substring(PATH.length()));
    answer(exchange, () -> GraphRequest.of(exchange, queries), format.orElseThrow());
  }

  /** {@code /queries/NAME.gexf} and the like: the answer of a saved query. */
  public void query(Exchange exchange, String name, NetworkFormat format) throws IOException {
    answer(
        exchange, () -> GraphRequest.of(exchange, AskedQuery.of(exchange, name, queries)), format);
  }

  private void answer(Exchange exchange, Supplier<GraphRequest> request, NetworkFormat format)
      throws IOException {
    try {
      GraphRequest asked = request.get();
      send(exchange, store.read(() -> asked.network(store)), format);
    } catch (BadRequest wrong) {
      exchange.problem(400, wrong.getMessage(), Map.of("parameter", wrong.parameter()));
    } catch (QueryCancelledException late) {
      exchange.problem(503, "the query took too long");
    }
  }

  /** Answers with a network in that format. */
  public static void send(Exchange exchange, Network network, NetworkFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(network, out);
    exchange.send(format.mediaType(), out.toByteArray());
  }
}
