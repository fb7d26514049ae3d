package org.depeche.serve.linked;

import org.apache.jena.fuseki.main.FusekiServer;
import org.depeche.query.AnswerFormat;
import org.depeche.rdf.RdfSyntax;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.HandlerServlet;
import org.depeche.store.Store;

/** The addresses of linked data: of things, sources, terms, the dataset, and for crawlers. */
public final class Linked {

  private Linked() {}

  /** Adds them to a server of that store, the whole of which is that dataset. */
  public static FusekiServer.Builder add(
      FusekiServer.Builder server, Store store, Dataset dataset) {
    LinkedData data = new LinkedData(store);
    add(server, "/id/*", data::thing);
    add(server, "/data/*", data::data);
    add(server, "/graph/*", data::source);
    Dumps dumps = new Dumps(store);
    for (RdfSyntax syntax : Dumps.SYNTAXES) {
      add(server, "/data/dump." + syntax.ending(), dumps::dump);
    }
    Terms terms = new Terms(store);
    add(server, "/ontology", terms::ontology);
    add(server, "/shapes", terms::shapes);
    for (AnswerFormat syntax : Syntaxes.ALL) {
      add(server, "/ontology." + syntax.label(), terms::ontology);
      add(server, "/shapes." + syntax.label(), terms::shapes);
      add(server, "/.well-known/void." + syntax.label(), dataset::describe);
    }
    add(server, "/.well-known/void", dataset::describe);
    Crawling crawling = new Crawling(store);
    add(server, "/robots.txt", crawling::robots);
    add(server, "/sitemap.xml", crawling::sitemap);
    // What no other address covers: without it the answer would be a page of the web server's own.
    add(server, "/*", exchange -> exchange.problem(404, "there is nothing at this address"));
    return server;
  }

  private static void add(FusekiServer.Builder server, String path, Handler handler) {
    server.addServlet(path, new HandlerServlet(handler));
  }
}
