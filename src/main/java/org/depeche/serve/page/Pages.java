package org.depeche.serve.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.depeche.export.Network;
import org.depeche.query.Answer;
import org.depeche.query.SavedQueries;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.serve.linked.Dataset;
import org.depeche.serve.linked.Links;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Templates;
import org.depeche.serve.web.Texts;
import org.depeche.store.Store;

/** Pages for people: what is known of a thing, who says so, and in which sentence. */
public final class Pages {

  private static final String PAGE = "/page/";
  private static final String TOPIC = "topic/";
  private static final String TIMELINE = "/timeline/";

  private final Store store;
  private final SavedQueries queries;
  private final Dataset dataset;
  private final Overviews overviews;

  /**
   * Pages of a store.
   *
   * @param queries what the front page leads to
   * @param dataset what is said of all of it
   */
  public Pages(Store store, SavedQueries queries, Dataset dataset) {
    this.store = store;
    this.queries = queries;
    this.dataset = dataset;
    this.overviews = new Overviews(store);
  }

  /** A page: its template and what goes into it, the same in other formats, and its statements. */
  private record Page(
      String template, String title, Object content, List<Frame.Other> others, Graph shown) {}

  /** Reads within a transaction. */
  <T> T read(Language language, Function<Reading, T> reading) {
    return store.read(() -> reading.apply(new Reading(store, language)));
  }

  /** The network that statements make. */
  Network network(Answer statements) {
    return store.read(() -> GraphFiles.network(store, "search", statements)).orElseThrow();
  }

  Overviews overviews() {
    return overviews;
  }

  /** {@code /}: what is in the graph. */
  public void front(Exchange exchange) throws IOException {
    Language language = exchange.language();
    FrontView view =
        read(language, r -> new Front(r, overviews.now()).view(queries.all(), language));
    exchange.send(Templates.page("front", whole(exchange, "front.title"), view));
  }

  /** {@code /about}: what this is, how it reads, and where its limits are. */
  public void about(Exchange exchange) throws IOException {
    String base = store.names().base().iri();
    exchange.send(Templates.page("about", whole(exchange, "about.title"), base));
  }

  /** The frame of a page about all that is here. */
  private Frame whole(Exchange exchange, String title) {
    List<Frame.Other> others = new ArrayList<>(List.of(Formats.asking(Behind.counts())));
    others.addAll(dataset.formats());
    others.add(new Frame.Other("CSV", "text/csv", "/graph.csv"));
    others.add(new Frame.Other("GEXF", "application/gexf+xml", "/graph.gexf"));
    return Frame.of(exchange, Texts.of(exchange.language(), title))
        .others(others)
        .showing(dataset.summary(exchange));
  }

  /** {@code /timeline/2018-06}: the acts of a year or month. */
  public void timeline(Exchange exchange) throws IOException {
    String period = exchange.pathAfter(TIMELINE);
    Optional<Page> page =
        read(
            exchange.language(),
            r ->
                new Lists(r, overviews.now())
                    .period(period)
                    .map(all -> list(r, r.times().of(period), Behind.period(period), all)));
    send(exchange, page);
  }

  /** {@code /page/x}. */
  public void page(Exchange exchange) throws IOException {
    String path = exchange.pathAfter(PAGE);
    if (!path.contains("/")) {
      list(exchange, path);
    } else if (path.startsWith(TOPIC)) {
      Node topic = Terms.dip(path.substring(TOPIC.length()));
      exchange.link("/ontology", "describedby", "");
      exchange.link(PAGE + path, "canonical", "");
      send(exchange, read(exchange.language(), r -> topic(r, topic)));
    } else {
      thing(exchange, path);
    }
  }

  private void list(Exchange exchange, String kind) throws IOException {
    int number =
        exchange
            .parameter("page")
            .filter(text -> text.matches("[0-9]{1,6}"))
            .map(Integer::parseInt)
            .orElse(1);
    Optional<Page> page =
        read(
            exchange.language(),
            r ->
                new Lists(r, overviews.now())
                    .kind(kind, number)
                    .map(all -> list(r, r.say("kinds." + kind), Behind.kind(kind), all)));
    send(exchange, page);
  }

  private static Page list(Reading reading, String title, String query, Lists.Listed all) {
    return new Page(
        "list", title, all.view(), Formats.of(query), Shown.list(reading, all.things()));
  }

  private void thing(Exchange exchange, String path) throws IOException {
    Language language = exchange.language();
    Optional<String> survivor =
        read(language, r -> r.story().survivor(r.thing(path)).map(Node::getURI));
    if (survivor.isPresent()) {
      exchange.redirect(new Addresses(store.names().base().iri()).page(survivor.get()));
      return;
    }
    Optional<Page> page = read(language, r -> thing(r, r.thing(path)));
    if (page.isPresent()) {
      Links.add(exchange, path, PAGE + path, read(language, r -> types(r, r.thing(path))));
    }
    send(exchange, page);
  }

  private static List<String> types(Reading reading, Node thing) {
    return reading.story().objects(thing, Terms.TYPE).stream().map(Node::getURI).toList();
  }

  private void send(Exchange exchange, Optional<Page> page) throws IOException {
    if (page.isEmpty()) {
      exchange.problem(404, "nothing is known of it");
      return;
    }
    Frame frame =
        Frame.of(exchange, page.get().title())
            .others(page.get().others())
            .showing(page.get().shown());
    exchange.send(Templates.page(page.get().template(), frame, page.get().content()));
  }

  private static Optional<Page> thing(Reading reading, Node thing) {
    if (reading.story().about(thing).isEmpty()) {
      return Optional.empty();
    }
    String path = reading.addresses().path(thing.getURI()).orElse("");
    boolean isArticle = reading.story().objects(thing, Terms.TYPE).contains(Terms.ARTICLE);
    return Optional.of(
        new Page(
            isArticle ? "article" : "thing",
            reading.label(thing),
            isArticle ? new Articles(reading).view(thing) : new Things(reading).view(thing),
            others(reading, path, thing),
            isArticle ? Shown.article(reading, thing) : Shown.thing(reading, thing)));
  }

  private static Optional<Page> topic(Reading reading, Node topic) {
    return reading.term(topic, Terms.LABEL).isEmpty()
            || !reading.ontology().contains(topic, Node.ANY, Terms.TOPICS)
        ? Optional.empty()
        : Optional.of(
            new Page(
                "thing",
                reading.property(topic),
                new Things(reading).topic(topic),
                Formats.of(Behind.topic(topic)),
                Shown.topic(reading, topic)));
  }

  /** The same as a query and as data. */
  private static List<Frame.Other> others(Reading reading, String path, Node thing) {
    List<Frame.Other> others = new ArrayList<>();
    others.add(Formats.asking(Behind.thing(thing)));
    String graph = Addresses.of("/graph", Map.of("focus", thing.getURI()));
    others.add(new Frame.Other(reading.say("nav.graph"), "text/html", graph));
    others.add(new Frame.Other("Turtle", "text/turtle", "/data/" + path + ".ttl"));
    others.add(new Frame.Other("JSON-LD", "application/ld+json", "/data/" + path + ".jsonld"));
    others.addAll(graphs(thing));
    return others;
  }

  private static List<Frame.Other> graphs(Node focus) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("focus", focus.getURI());
    return List.of(
        new Frame.Other("CSV", "text/csv", Addresses.of("/graph.csv", parameters)),
        new Frame.Other("GEXF", "application/gexf+xml", Addresses.of("/graph.gexf", parameters)));
  }
}
