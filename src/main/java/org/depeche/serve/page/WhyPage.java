package org.depeche.serve.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.page.Reasons.Reason;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Handler;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Templates;
import org.depeche.serve.web.Texts;
import org.depeche.store.Store;

/** {@code /why?s=&p=&o=}: the evidence of one fact. */
public final class WhyPage implements Handler {

  private static final List<AnswerFormat> SYNTAXES =
      List.of(AnswerFormat.TURTLE, AnswerFormat.JSONLD, AnswerFormat.NTRIPLES, AnswerFormat.RDFXML);

  private final Store store;

  /** The evidence in that store. */
  public WhyPage(Store store) {
    this.store = store;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Optional<String> media = media(exchange);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered());
      return;
    }
    try {
      answer(exchange, FactTerms.of(exchange), media.get());
    } catch (IllegalArgumentException malformed) {
      exchange.problem(400, Optional.ofNullable(malformed.getMessage()).orElse("malformed"));
    }
  }

  private static List<String> offered() {
    List<String> offered = new ArrayList<>();
    SYNTAXES.forEach(syntax -> offered.add(syntax.mediaType()));
    offered.add(Exchange.HTML);
    return offered;
  }

  /** A format in the address overrides what the client accepts. */
  private static Optional<String> media(Exchange exchange) {
    return exchange
        .parameter("format")
        .flatMap(AnswerFormat::named)
        .filter(SYNTAXES::contains)
        .map(AnswerFormat::mediaType)
        .or(() -> exchange.choose(offered()));
  }

  private void answer(Exchange exchange, Triple fact, String media) throws IOException {
    Language language = exchange.language();
    if (!store.read(() -> new Reading(store, language).story().says(fact))) {
      exchange.problem(404, "the graph does not say so");
    } else if (media.equals(Exchange.HTML)) {
      WhyView view = store.read(() -> view(new Reading(store, language), fact));
      Frame frame =
          Frame.of(exchange, Texts.of(language, "why.title"))
              .others(others(fact))
              .showing(graph(fact, language));
      exchange.send(Templates.page("why", frame, view));
    } else {
      AnswerFormat syntax =
          SYNTAXES.stream().filter(s -> s.mediaType().equals(media)).findFirst().orElseThrow();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      syntax.write(new Answer.Statements(graph(fact, language)), out);
      exchange.send(media, out.toByteArray());
    }
  }

  private Graph graph(Triple fact, Language language) {
    return store.read(
        () -> {
          Reasons reasons = new Reasons(new Reading(store, language));
          return reasons.graph(fact, reasons.of(fact));
        });
  }

  private static WhyView view(Reading reading, Triple fact) {
    Reason reason = new Reasons(reading).of(fact);
    String note = reason.evidence().isEmpty() ? alone(reading, fact) : "why.derived";
    return new WhyView(
        reading.ref(fact.getSubject()),
        reading.property(fact.getPredicate()),
        reading.ref(fact.getObject()),
        new Tellings(reading).of(reason.evidence()),
        reason.evidence().isEmpty() || !reason.exact() ? reading.say(note) : "");
  }

  /** What a fact without evidence comes from. */
  private static String alone(Reading reading, Triple fact) {
    boolean isOfArticle =
        reading.story().objects(fact.getSubject(), Terms.TYPE).contains(Terms.ARTICLE);
    return isOfArticle ? "why.article" : "why.authority";
  }

  /** Turtle and JSON-LD from here; what a query gives of it for the rest. */
  private static List<Frame.Other> others(Triple fact) {
    String address = Addresses.why(fact.getSubject(), fact.getPredicate(), fact.getObject());
    List<Frame.Other> asked = Formats.of(Behind.fact(fact));
    return List.of(
        asked.get(0),
        new Frame.Other("Turtle", "text/turtle", address + "&format=ttl"),
        new Frame.Other("JSON-LD", "application/ld+json", address + "&format=jsonld"),
        asked.get(3),
        asked.get(4));
  }
}
