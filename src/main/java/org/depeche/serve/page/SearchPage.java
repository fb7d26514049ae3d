package org.depeche.serve.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.export.NetworkFormat;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Templates;
import org.depeche.serve.web.Texts;

/** {@code /search?q=}: names and sentences that have the words, in whatever form. */
public final class SearchPage implements Handler {

  private static final String JSON = "application/json";
  private static final List<String> OFFERED = List.of(JSON, Exchange.HTML);
  private static final int LONGEST = 500;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Pages pages;

  /** Searches what those pages show. */
  public SearchPage(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Optional<String> format = exchange.parameter("format").filter(f -> !f.isBlank());
    Optional<String> media =
        format.isPresent() ? Optional.of(format.get()) : exchange.choose(OFFERED);
    String query = exchange.parameter("q").map(String::strip).orElse("");
    if (media.isEmpty()) {
      exchange.notAcceptable(OFFERED);
    } else if (query.length() > LONGEST) {
      exchange.problem(400, "q: expected at most " + LONGEST + " characters");
    } else if (media.get().equals(JSON) || media.get().equals("json")) {
      SearchView view = view(Language.DA, query);
      exchange.send(JSON, MAPPER.writeValueAsBytes(Searches.json(view, exchange.origin())));
    } else if (media.get().equals(Exchange.HTML)) {
      page(exchange, query);
    } else {
      statements(exchange, query, media.get());
    }
  }

  private void page(Exchange exchange, String query) throws IOException {
    Language language = exchange.language();
    String title =
        query.isEmpty() ? Texts.of(language, "search") : Texts.of(language, "search.for", query);
    SearchView view = view(language, query);
    Frame frame = Frame.of(exchange, title);
    Frame full =
        view.isEmpty()
            ? frame
            : frame.others(others(query)).showing(pages.read(language, r -> Shown.found(r, view)));
    exchange.send(Templates.page("search", full, view));
  }

  /** The same in other formats. Words are not sought by a query, so there is none to be shown. */
  private static List<Frame.Other> others(String query) {
    String address = Addresses.of("/search", Map.of("q", query)) + "&format=";
    return List.of(
        new Frame.Other("JSON", JSON, address + "json"),
        new Frame.Other("Turtle", AnswerFormat.TURTLE.mediaType(), address + "ttl"),
        new Frame.Other("JSON-LD", AnswerFormat.JSONLD.mediaType(), address + "jsonld"),
        new Frame.Other("CSV", NetworkFormat.EDGES.mediaType(), address + "csv"),
        new Frame.Other("GEXF", NetworkFormat.GEXF.mediaType(), address + "gexf"));
  }

  private void statements(Exchange exchange, String query, String format) throws IOException {
    SearchView view = view(Language.DA, query);
    Answer found =
        new Answer.Statements(pages.read(Language.DA, reading -> Shown.found(reading, view)));
    Optional<AnswerFormat> syntax =
        AnswerFormat.named(format).filter(AnswerFormat.holding(found)::contains);
    Optional<NetworkFormat> file = NetworkFormat.ending(format);
    if (syntax.isPresent()) {
      byte[] text = syntax.get().text(found).getBytes(StandardCharsets.UTF_8);
      exchange.send(syntax.get().mediaType(), text);
    } else if (file.isPresent()) {
      GraphFiles.send(exchange, pages.network(found), file.get());
    } else {
      exchange.problem(400, "format: expected json, ttl, nt, jsonld, rdf, csv, gexf or the like");
    }
  }

  private SearchView view(Language language, String query) {
    return pages.read(language, r -> new Searches(r).view(query, pages.overviews().now().index()));
  }
}
