package org.depeche.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.query.Executables;
import org.depeche.query.SavedQueries;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.serve.graph.GraphPage;
import org.depeche.serve.linked.Dataset;
import org.depeche.serve.linked.Linked;
import org.depeche.serve.page.Pages;
import org.depeche.serve.page.SearchPage;
import org.depeche.serve.page.WhyPage;
import org.depeche.serve.saved.QueryPages;
import org.depeche.serve.sparql.Editor;
import org.depeche.serve.sparql.Endpoint;
import org.depeche.serve.web.Assets;
import org.depeche.serve.web.Guard;
import org.depeche.serve.web.HandlerServlet;
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
    String base = store.names().base().iri();
    SavedQueries saved = SavedQueries.shipped(base);
    store.queries(Executables.of(saved, base));
    GraphFiles graphs = new GraphFiles(store, saved);
    QueryPages queries = new QueryPages(store, saved, graphs);
    Dataset dataset = new Dataset(store);
    Pages things = new Pages(store, saved, dataset);
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(port)
            .loopback(true)
            .enablePing(true)
            .fusekiModules(FusekiModules.create(new FMod_Prometheus()))
            .addFilter("/*", new Guard(things::front))
            .addServlet("/sparql", new Endpoint(store))
            .addServlet("/sparql/editor.json", new HandlerServlet(new Editor(saved)))
            .addServlet("/queries/*", new HandlerServlet(queries))
            .addServlet("/openapi.json", new HandlerServlet(queries::openApi))
            .addServlet("/page/*", new HandlerServlet(things::page))
            .addServlet("/timeline/*", new HandlerServlet(things::timeline))
            .addServlet("/about", new HandlerServlet(things::about))
            .addServlet("/why", new HandlerServlet(new WhyPage(store)))
            .addServlet("/search", new HandlerServlet(new SearchPage(things)))
            .addServlet("/graph", new HandlerServlet(new GraphPage(store, saved)))
            .addServlet("/graph.gexf", new HandlerServlet(graphs))
            .addServlet("/graph.graphml", new HandlerServlet(graphs))
            .addServlet("/graph.dot", new HandlerServlet(graphs))
            .addServlet("/graph.json", new HandlerServlet(graphs))
            .addServlet("/graph.csv", new HandlerServlet(graphs))
            .addServlet("/graph.mmd", new HandlerServlet(graphs))
            .addServlet("/assets/*", new HandlerServlet(assets()));
    FusekiServer built = Linked.add(server, store, dataset).build();
    Listening.prepare(built.getJettyServer());
    return new Server(built.start());
  }

  private static Assets assets() {
    return Editor.addTo(GraphPage.addTo(QueryPages.addTo(new Assets())));
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
}
