package org.depeche.serve.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.depeche.export.NetworkFormat;
import org.depeche.query.AnswerFormat;
import org.depeche.query.BadParameter;
import org.depeche.query.Executables;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.serve.web.Assets;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.Templates;
import org.depeche.store.Store;

/** The saved queries: their list, their description for programs, and the answers to each. */
public final class QueryPages implements Handler {

  private static final String JSON = "application/json";
  private static final String LIST = "/queries";
  private static final String ALL =
      "CONSTRUCT { ?query ?property ?value }\nWHERE { GRAPH <%sgraph/queries> { ?query ?property"
          + " ?value } }\n";
  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1000;

  private final Store store;
  private final SavedQueries queries;
  private final GraphFiles graphs;
  private final String base;

  /** Answers those queries on that store. */
  public QueryPages(Store store, SavedQueries queries, GraphFiles graphs) {
    this.store = store;
    this.queries = queries;
    this.graphs = graphs;
    this.base = store.names().base().iri();
  }

  /** Adds the files that its pages need. */
  public static Assets addTo(Assets assets) {
    return assets.add(QueryPages.class, "saved.css", "saved.css");
  }

  /** {@code /openapi.json}. */
  public void openApi(Exchange exchange) throws IOException {
    Optional<String> media = exchange.choose(List.of(JSON));
    if (media.isEmpty()) {
      exchange.notAcceptable(List.of(JSON));
    } else {
      exchange.send(JSON, OpenApi.of(queries.all()));
    }
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (path.equals(LIST) || path.equals(LIST + "/")) {
      list(exchange);
      return;
    }
    String name = path.substring(Math.min(path.length(), LIST.length() + 1));
    int dot = name.indexOf('.');
    Optional<SavedQuery> query = queries.named(dot < 0 ? name : name.substring(0, dot));
    String ending = dot < 0 ? "" : name.substring(dot);
    Optional<NetworkFormat> file = query.flatMap(q -> network(q, ending));
    if (file.isPresent()) {
      graphs.query(exchange, query.get().name(), file.get());
      return;
    }
    if (query.isEmpty() || !ending.isEmpty() && media(ending).isEmpty()) {
      exchange.problem(404, "no such query; " + LIST + " lists them");
      return;
    }
    exchange.link("/openapi.json", "service-desc", JSON);
    try {
      answer(exchange, query.get(), ending);
    } catch (QueryCancelledException late) {
      exchange.problem(503, "the query took too long");
    }
  }

  /** A format of graph files; {@code .json} and {@code .csv} are those of rows here. */
  private static Optional<NetworkFormat> network(SavedQuery query, String ending) {
    boolean isOfStatements = query.query().isConstructType() && ending.equals(".csv");
    return ending.isEmpty() || media(ending).isPresent() && !isOfStatements
        ? Optional.empty()
        : NetworkFormat.ending(ending.substring(1));
  }

  private static Optional<String> media(String ending) {
    return ending.equals(".html")
        ? Optional.of(Exchange.HTML)
        : AnswerFormat.named(ending.substring(1)).map(AnswerFormat::mediaType);
  }

  private void list(Exchange exchange) throws IOException {
    List<String> offered = List.of(JSON, Exchange.HTML);
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else if (media.get().equals(JSON)) {
      exchange.link("/openapi.json", "service-desc", JSON);
      exchange.send(JSON, QueryList.json(queries.all()));
    } else {
      Frame frame = Frame.of(exchange, "");
      frame =
          Frame.of(exchange, frame.say("saved.title"))
              .others(List.of(new Frame.Other("OpenAPI", JSON, "/openapi.json")))
              .others(Formats.of(ALL.formatted(base)))
              .showing(Executables.of(queries, base));
      exchange.send(
          Templates.page("queries", frame, QueryList.of(queries.all(), frame.language())));
    }
  }

  /** What a query can be answered in; the first is for a client without wishes. */
  private static List<String> offered(Query query) {
    List<String> offered = new ArrayList<>();
    AnswerFormat.holdingAnswerOf(query).forEach(format -> offered.add(format.mediaType()));
    offered.add(Exchange.HTML);
    offered.add(JSON);
    return offered;
  }

  private void answer(Exchange exchange, SavedQuery query, String ending) throws IOException {
    List<String> offered = offered(query.query());
    Optional<String> media =
        ending.isEmpty() ? exchange.choose(offered) : media(ending).filter(offered::contains);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
      return;
    }
    boolean html = media.get().equals(Exchange.HTML);
    try {
      Asked asked = Asked.of(exchange.request(), query, ending);
      boolean bare =
          asked.values().isEmpty() && query.parameters().stream().anyMatch(Parameter::required);
      if (html && bare) {
        exchange.send(page(exchange, QueryForm.of(query, asked, exchange.origin())));
      } else if (html) {
        result(exchange, query, asked);
      } else {
        data(exchange, query.bind(asked.values()), asked, media.get());
      }
    } catch (BadParameter wrong) {
      refuse(exchange, query, wrong, html);
    }
  }

  /** A browser gets the form again, with what is wrong; everyone else a problem document. */
  private void refuse(Exchange exchange, SavedQuery query, BadParameter wrong, boolean html)
      throws IOException {
    if (html) {
      byte[] page =
          page(exchange, QueryForm.refused(query, exchange::parameter, wrong))
              .getBytes(StandardCharsets.UTF_8);
      exchange.send(400, Exchange.HTML, page);
    } else {
      exchange.problem(400, wrong.getMessage(), Map.of("parameter", wrong.parameter()));
    }
  }

  private void data(Exchange exchange, Query bound, Asked asked, String media) throws IOException {
    int size = asked.limit().orElse(bound.isSelectType() ? Asked.MOST : Integer.MAX_VALUE);
    Part part = store.read(() -> Part.of(store.data(), bound, asked, size));
    links(exchange, part);
    List<AnswerFormat> formats = AnswerFormat.holdingAnswerOf(bound);
    AnswerFormat format =
        formats.stream()
            .filter(f -> f.mediaType().equals(media))
            .findFirst()
            .orElse(formats.contains(AnswerFormat.JSONLD) ? AnswerFormat.JSONLD : formats.get(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(part.answer(), out);
    exchange.send(media, out.toByteArray());
  }

  private static void links(Exchange exchange, Part part) {
    part.next().ifPresent(address -> exchange.link(address, "next", ""));
    part.previous().ifPresent(address -> exchange.link(address, "prev", ""));
  }

  private void result(Exchange exchange, SavedQuery query, Asked asked) throws IOException {
    Query bound = query.bind(asked.values());
    int size = Math.min(MOST_ROWS, asked.limit().orElse(ROWS));
    Frame frame = Frame.of(exchange, "");
    QueryForm form =
        store.read(
            () -> {
              Part part = Part.of(store.data(), bound, asked, size);
              links(exchange, part);
              Names names = new Names(store, frame.language());
              QueryForm asking =
                  QueryForm.of(query, asked, exchange.origin())
                      .asking(bound)
                      .with(Result.of(query, part, names));
              return isTied(query, part) ? asking.drawn(asked) : asking;
            });
    exchange.send(page(exchange, form));
  }

  /** Whether its rows have things that edges can tie. */
  private boolean isTied(SavedQuery query, Part part) {
    return GraphFiles.network(store, query.name(), part.answer())
        .filter(network -> !network.edges().isEmpty())
        .isPresent();
  }

  /** The page shows a query; what it answers is in the formats of answers. */
  private String page(Exchange exchange, QueryForm form) {
    QueryForm offering =
        store.read(
            () ->
                form.offering(
                    new Suggestions(
                        store.data().getDefaultGraph(), new Names(store, exchange.language()))));
    Graph described = Executables.of(form.saved(), base);
    Frame frame =
        Frame.of(exchange, form.saved().summary().in(exchange.language().tag()))
            .others(form.formats())
            .others(described(form.saved()))
            .showing(described);
    return Templates.page("query", frame, offering);
  }

  /** The description of a query as data. */
  private List<Frame.Other> described(SavedQuery saved) {
    String self = "<" + base + "queries/" + saved.name() + ">";
    List<Frame.Other> formats =
        Formats.of(
            "CONSTRUCT { "
                + self
                + " ?property ?value . ?value ?of ?it }\nWHERE { GRAPH <"
                + base
                + "graph/queries> {\n  "
                + self
                + " ?property ?value\n  OPTIONAL { ?value ?of ?it"
                + " FILTER ( STRSTARTS(STR(?value), \""
                + base
                + "queries/\") ) }\n} }\n");
    return List.of(formats.get(1).called("SHACL"), formats.get(2).called("SHACL, JSON-LD"));
  }
}
