package org.depeche.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.query.SavedQueries;
import org.depeche.store.Store;

/**
 * The SPARQL endpoint, linked data and pages of a store, on loopback. It only reads: queries have
 * twenty seconds, and none reaches another server.
 */
public final class Server implements AutoCloseable {

  private static final String TIMEOUT = "10000,20000";

  private final FusekiServer server;

  private Server(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param store what is served; it stays the caller's to close
   * @param port the port on loopback; 0 for any that is free
   */
  public static Server start(Store store, int port) {
    DatasetGraph data = store.data();
    data.getContext().set(ARQ.queryTimeout, TIMEOUT);
    data.getContext().set(ARQ.httpServiceAllowed, false);
    DataPages pages = new DataPages(store);
    ThingPages things = new ThingPages(store);
    SavedQueries saved = SavedQueries.shipped(store.names().base().iri());
    QueryPages queries = new QueryPages(store, saved);
    FusekiServer server =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .enablePing(true)
            .add("/sparql", DataService.newBuilder(data).addEndpoint(Operation.Query).build())
            .addFilter("/*", new Guard(things::front, Server::endpoint))
            .addServlet("/queries/*", new HandlerServlet(queries))
            .addServlet("/id/*", new HandlerServlet(pages::thing))
            .addServlet("/data/*", new HandlerServlet(pages::data))
            .addServlet("/page/*", new HandlerServlet(things::page))
            .addServlet("/ontology", new HandlerServlet(pages::ontology))
            .addServlet("/style.css", new HandlerServlet(Server::style))
            .build();
    return new Server(server.start());
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** The endpoint without a query: a form for people, a service description for programs. */
  private static void endpoint(Exchange exchange) throws IOException {
    List<String> offered = List.of("text/turtle", Exchange.HTML);
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else if (media.get().equals(Exchange.HTML)) {
      Html page = new Html("SPARQL").open("form", "method", "get", "action", "/sparql");
      page.open("label").text("Query").open("textarea", "name", "query", "rows", "12");
      page.text(
          "PREFIX dip: <https://w3id.org/depeche/ontology#>\nSELECT ?what ?who {\n  ?pledge dip:content ?what ; dip:pledgedBy ?who\n}");
      page.close("textarea").close("label");
      page.open("button").text("Ask").close("button").close("form");
      exchange.send(Exchange.HTML, page.bytes());
    } else {
      String address = exchange.request().getRequestURL().toString();
      String description =
          "@prefix sd: <http://www.w3.org/ns/sparql-service-description#> .\n<"
              + address
              + "> a sd:Service ; sd:endpoint <"
              + address
              + "> ; sd:supportedLanguage sd:SPARQL11Query .\n";
      exchange.send("text/turtle", description.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void style(Exchange exchange) throws IOException {
    try (InputStream in = Server.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("missing resource style.css");
      }
      exchange.send("text/css", in.readAllBytes());
    }
  }
}
