package org.depeche.serve.linked;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/** What the graph says of a thing, in an RDF syntax, and the way from a thing to it. */
final class LinkedData {

  private static final String UNKNOWN = "nothing is known of it";

  private final Store store;

  LinkedData(Store store) {
    this.store = store;
  }

  private String base() {
    return store.names().base().iri();
  }

  /** {@code /id/x}: 303 to the page or the data, by Accept; without wishes to the data. */
  void thing(Exchange exchange) throws IOException {
    Subject asked = Subject.of(exchange, "/id/", base() + "id/");
    List<String> offered = Syntaxes.mediasAndPages();
    Optional<String> media = exchange.choose(offered);
    Optional<Subject> found = found(asked);
    if (found.isEmpty()) {
      exchange.problem(404, UNKNOWN);
      return;
    }
    String path = found.get().path();
    Links.add(exchange, path, found.get().node().getURI(), types(found.get()));
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else {
      exchange.redirect((media.get().equals(Exchange.HTML) ? "/page/" : "/data/") + path);
    }
  }

  /** The thing itself or what the story calls it; empty where nothing is known. */
  private Optional<Subject> found(Subject asked) {
    return store.read(
        () ->
            asked
                .survivor(store.data().getDefaultGraph())
                .or(() -> Optional.of(asked).filter(new Description(store)::knows)));
  }

  private List<String> types(Subject subject) {
    return store.read(() -> new Description(store).types(subject));
  }

  /** {@code /data/x}, with the ending of a syntax or by Accept. */
  void data(Exchange exchange) throws IOException {
    Subject whole = Subject.of(exchange, "/data/", base() + "id/");
    Subject asked = whole.stem();
    Optional<Subject> found = found(asked);
    if (found.isEmpty()) {
      exchange.problem(404, UNKNOWN);
    } else if (!found.get().equals(asked)) {
      String ending = whole.path().substring(asked.path().length());
      exchange.redirect("/data/" + found.get().path() + ending);
    } else {
      String self = "/data/" + asked.path();
      Links.addToData(exchange, asked.path(), types(asked));
      Syntaxes.of(exchange)
          .map(AnswerFormat::label)
          .ifPresent(e -> exchange.response().setHeader("Content-Location", self + "." + e));
      Syntaxes.send(exchange, store.read(() -> new Description(store).of(asked)));
    }
  }

  /** {@code /graph/x}: what a source says, by the name of its graph. */
  void source(Exchange exchange) throws IOException {
    Node name = Subject.of(exchange, "/graph/", base() + "graph/").stem().node();
    Graph graph = store.read(() -> copy(store.data().getGraph(name)));
    if (graph.isEmpty()) {
      exchange.problem(404, "no source has that name");
    } else {
      Syntaxes.send(exchange, graph);
    }
  }

  static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }
}
