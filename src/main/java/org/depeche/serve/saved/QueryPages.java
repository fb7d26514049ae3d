package org.depeche.serve.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.query.BadParameter;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.Html;
import org.depeche.store.Store;

/** The saved queries: their list, and the answers to each. */
public final class QueryPages implements Handler {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_ROWS = 1000;

  private final Store store;
  private final SavedQueries queries;

  /** Answers those queries on that store. */
  public QueryPages(Store store, SavedQueries queries) {
    this.store = store;
    this.queries = queries;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (path.equals("/queries") || path.equals("/queries/")) {
      list(exchange);
      return;
    }
    Optional<SavedQuery> query = queries.named(path.substring("/queries/".length()));
    if (query.isEmpty()) {
      exchange.problem(404, "no such query");
      return;
    }
    try {
      run(exchange, query.get());
    } catch (BadParameter wrong) {
      exchange.problem(400, wrong.getMessage());
    } catch (QueryCancelledException late) {
      exchange.problem(503, "the query took too long");
    }
  }

  private void list(Exchange exchange) throws IOException {
    List<String> offered = List.of(Exchange.HTML, "application/json");
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else if (media.get().equals(Exchange.HTML)) {
      Html page = new Html("Saved queries").open("ul");
      for (SavedQuery query : queries.all()) {
        page.open("li")
            .link("/queries/" + query.name() + example(query), query.name())
            .text(" – " + query.summary().en())
            .close("li");
      }
      exchange.send(Exchange.HTML, page.close("ul").bytes());
    } else {
      String json =
          queries.all().stream()
              .map(
                  q ->
                      "{\"name\":\""
                          + q.name()
                          + "\",\"summary\":\""
                          + q.summary().en().replace("\"", "\\\"")
                          + "\"}")
              .collect(java.util.stream.Collectors.joining(",\n", "[", "]\n"));
      exchange.send("application/json", json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String example(SavedQuery query) {
    StringBuilder out = new StringBuilder();
    query
        .examples()
        .forEach(
            (name, value) ->
                out.append(out.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return out.toString();
  }

  private void run(Exchange exchange, SavedQuery query) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> entry : exchange.request().getParameterMap().entrySet()) {
      if (entry.getValue().length != 1) {
        exchange.problem(400, "parameter \"" + entry.getKey() + "\" is given more than once");
        return;
      }
      values.put(entry.getKey(), entry.getValue()[0]);
    }
    boolean asks = !values.isEmpty() || query.parameters().stream().noneMatch(Parameter::required);
    Optional<String> html = asks ? Optional.empty() : exchange.choose(List.of(Exchange.HTML));
    if (html.isPresent()) {
      exchange.send(Exchange.HTML, form(query).bytes());
      return;
    }
    Query bound = query.bind(values);
    Answer answer = store.read(() -> Answer.of(store.data(), bound, PATIENCE));
    send(exchange, query, answer);
  }

  private void send(Exchange exchange, SavedQuery query, Answer answer) throws IOException {
    List<AnswerFormat> formats = AnswerFormat.holding(answer);
    List<String> offered = new java.util.ArrayList<>(List.of(Exchange.HTML));
    formats.forEach(f -> offered.add(f.mediaType()));
    offered.add("application/json");
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else if (media.get().equals(Exchange.HTML)) {
      exchange.send(Exchange.HTML, page(query, answer).bytes());
    } else {
      AnswerFormat format =
          formats.stream()
              .filter(f -> f.mediaType().equals(media.get()))
              .findFirst()
              .orElse(formats.get(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(answer, out);
      exchange.send(media.get(), out.toByteArray());
    }
  }

  private static Html form(SavedQuery query) {
    Html page = new Html(query.name()).element("p", query.summary().en());
    page.open("form", "method", "get", "action", "/queries/" + query.name());
    for (Parameter parameter : query.parameters()) {
      page.open("label").text(parameter.name() + " ");
      page.open(
          "input",
          "name",
          parameter.name(),
          "value",
          query.examples().getOrDefault(parameter.name(), ""));
      page.close("label");
    }
    return page.open("button").text("Ask").close("button").close("form");
  }

  private Html page(SavedQuery query, Answer answer) {
    Html page = form(query);
    if (answer instanceof Answer.Rows rows) {
      table(page, rows);
    }
    return page.open("details")
        .element("summary", "The query")
        .element("pre", query.text())
        .close("details");
  }

  private void node(Html page, Node node) {
    Addresses addresses = new Addresses(store.names().base().iri());
    if (node.isURI()) {
      page.link(addresses.page(node.getURI()), addresses.shortened(node.getURI()));
    } else {
      page.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }
  }

  private void table(Html page, Answer.Rows rows) {
    page.open("div", "class", "wide").open("table").open("tr");
    rows.columns().forEach(c -> page.element("th", c));
    page.close("tr");
    for (List<Optional<Node>> row : rows.first(MOST_ROWS).rows()) {
      page.open("tr");
      for (Optional<Node> cell : row) {
        page.open("td");
        cell.ifPresent(node -> node(page, node));
        page.close("td");
      }
      page.close("tr");
    }
    page.close("table").close("div");
    if (rows.rows().size() > MOST_ROWS) {
      page.element(
          "p", "Only the first " + MOST_ROWS + " of " + rows.rows().size() + " rows are shown.");
    }
  }
}
