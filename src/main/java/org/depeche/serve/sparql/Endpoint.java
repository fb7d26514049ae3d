package org.depeche.serve.sparql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Html;

/** The endpoint. */
public final class Endpoint {

  private Endpoint() {}

  /** The endpoint without a query: a form for people, a service description for programs. */
  public static void describe(Exchange exchange) throws IOException {
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
}
