package org.depeche.serve.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.depeche.export.Network;
import org.depeche.export.NetworkFormat;
import org.depeche.export.NetworkMode;
import org.depeche.query.SavedQueries;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Assets;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Templates;
import org.depeche.serve.web.Texts;
import org.depeche.store.Store;

/** {@code /graph}: the graph as a picture, with a table and a timeline that say the same. */
public final class GraphPage implements Handler {

  private static final int MOST_ACTS = 40;
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  private final Store store;
  private final SavedQueries queries;

  /** The page of that store, and of what those queries answer. */
  public GraphPage(Store store, SavedQueries queries) {
    this.store = store;
    this.queries = queries;
  }

  /** Adds the files that the page needs. */
  public static Assets addTo(Assets assets) {
    return assets
        .add(GraphPage.class, CYTOSCAPE, "cytoscape.js")
        .add(GraphPage.class, "graph.js", "graph.js")
        .add(GraphPage.class, "graph.css", "graph.css");
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    List<String> offered =
        Stream.concat(
                Stream.of(Exchange.HTML),
                Stream.of(NetworkFormat.values()).map(NetworkFormat::mediaType))
            .toList();
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
      return;
    }
    try {
      answer(exchange, GraphRequest.of(exchange, queries), media.get());
    } catch (BadRequest wrong) {
      exchange.problem(400, wrong.getMessage(), Map.of("parameter", wrong.parameter()));
    } catch (QueryCancelledException late) {
      exchange.problem(503, "the query took too long");
    }
  }

  private void answer(Exchange exchange, GraphRequest request, String media) throws IOException {
    Optional<NetworkFormat> format =
        Stream.of(NetworkFormat.values()).filter(f -> f.mediaType().equals(media)).findFirst();
    if (format.isPresent()) {
      Network whole = store.read(() -> request.network(store));
      GraphFiles.send(exchange, whole, format.get());
    } else {
      page(exchange, request.limited(MOST_ACTS).labelled(exchange.language().tag()));
    }
  }

  private void page(Exchange exchange, GraphRequest request) throws IOException {
    Language language = exchange.language();
    Addresses addresses = new Addresses(store.names().base().iri());
    GraphView view =
        store.read(
            () ->
                new GraphView(
                    request,
                    addresses,
                    title(request, language),
                    request.network(store),
                    request.in(NetworkMode.EVENTS).network(store)));
    Frame frame =
        Frame.of(exchange, view.title())
            .script("/assets/cytoscape.js")
            .script("/assets/graph.js")
            .style("/assets/graph.css")
            .others(query(request))
            .others(view.files())
            .showing(Drawn.of(view.events(), language.tag()));
    exchange.send(Templates.page("graph", frame, view));
  }

  /** The query behind it; what rows tie are no statements, so they have no syntax of RDF. */
  private static List<Frame.Other> query(GraphRequest request) {
    return request
        .query()
        .map(AskedQuery::bound)
        .map(
            bound ->
                bound.isConstructType()
                    ? Formats.of(bound.serialize()).subList(0, 3)
                    : List.of(Formats.asking(bound.serialize())))
        .orElseGet(() -> Drawn.formats(request.selection()));
  }

  private String title(GraphRequest request, Language language) {
    Optional<String> focus =
        request
            .selection()
            .focus()
            .map(iri -> GraphFiles.of(store, request.labels()).label(NodeFactory.createURI(iri)))
            .map(name -> Texts.of(language, "graph.around", name));
    return request
        .query()
        .map(asked -> asked.query().summary().in(language.tag()))
        .or(() -> focus)
        .orElseGet(() -> Texts.of(language, "graph.title"));
  }
}
