package org.depeche.serve.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    Optional<String> media = exchange.choose(OFFERED);
    String query = exchange.parameter("q").map(String::strip).orElse("");
    if (media.isEmpty()) {
      exchange.notAcceptable(OFFERED);
    } else if (query.length() > LONGEST) {
      exchange.problem(400, "q: expected at most " + LONGEST + " characters");
    } else if (media.get().equals(JSON)) {
      SearchView view = view(Language.DA, query);
      exchange.send(JSON, MAPPER.writeValueAsBytes(Searches.json(view, exchange.origin())));
    } else {
      Language language = exchange.language();
      String title =
          query.isEmpty() ? Texts.of(language, "search") : Texts.of(language, "search.for", query);
      Frame frame = Frame.of(exchange, title);
      exchange.send(Templates.page("search", frame, view(language, query)));
    }
  }

  private SearchView view(Language language, String query) {
    return pages.read(language, r -> new Searches(r).view(query, pages.overviews().now().index()));
  }
}
