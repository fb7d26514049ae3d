package org.depeche.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.depeche.export.NetworkFormat;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.web.Exchange;

/**
 * The form in which a client wants an answer. A {@code format} in the address, as links have it,
 * overrides what the client accepts.
 *
 * @param media its media type
 * @param results a format of answers, where it is one
 * @param network a format of graph files, where it is one; else it is a page
 */
record Wanted(String media, Optional<AnswerFormat> results, Optional<NetworkFormat> network) {

  /** What plain JSON and XML readers ask for, and what they get. */
  private static final Map<String, AnswerFormat> PLAIN =
      Map.of("application/json", AnswerFormat.JSON, "application/xml", AnswerFormat.XML);

  private static final Wanted PAGE = new Wanted(Exchange.HTML, Optional.empty(), Optional.empty());

  /**
   * What a client wants of the answer to a query; empty where it accepts none of the forms.
   *
   * @throws BadOperation if the format that it names is none of them
   */
  static Optional<Wanted> of(Exchange exchange, Query query) {
    Optional<String> name = exchange.parameter("format").filter(n -> !n.isBlank());
    if (name.isPresent()) {
      return Optional.of(named(name.get(), query));
    }
    Map<String, Wanted> accepted = byMedia(query);
    return exchange.choose(List.copyOf(accepted.keySet())).map(accepted::get);
  }

  /** The media types of an answer, the one for clients without wishes first. */
  static List<String> offered(Query query) {
    return List.copyOf(byMedia(query).keySet());
  }

  private static Map<String, Wanted> byMedia(Query query) {
    Map<String, Wanted> forms = new LinkedHashMap<>();
    List<AnswerFormat> holding = AnswerFormat.holdingAnswerOf(query);
    holding.forEach(f -> forms.put(f.mediaType(), results(f.mediaType(), f)));
    PLAIN.forEach(
        (media, format) -> {
          if (holding.contains(format)) {
            forms.put(media, results(media, format));
          }
        });
    forms.put(Exchange.HTML, PAGE);
    return forms;
  }

  private static Wanted results(String media, AnswerFormat format) {
    return new Wanted(media, Optional.of(format), Optional.empty());
  }

  private static Wanted named(String name, Query query) {
    if (name.equals("html")) {
      return PAGE;
    }
    List<AnswerFormat> holding = AnswerFormat.holdingAnswerOf(query);
    return AnswerFormat.named(name)
        .filter(holding::contains)
        .map(format -> results(format.mediaType(), format))
        .or(() -> query.isAskType() ? Optional.empty() : file(name))
        .orElseThrow(() -> new BadOperation(400, "format: expected one of " + names(query)));
  }

  private static Optional<Wanted> file(String name) {
    return NetworkFormat.named(name)
        .or(() -> NetworkFormat.ending(name))
        .map(format -> new Wanted(format.mediaType(), Optional.empty(), Optional.of(format)));
  }

  private static String names(Query query) {
    List<String> names = new ArrayList<>();
    AnswerFormat.holdingAnswerOf(query).forEach(format -> names.add(format.label()));
    if (!query.isAskType()) {
      List.of(NetworkFormat.values()).forEach(format -> names.add(format.label()));
    }
    names.add("html");
    return String.join(", ", names);
  }

  boolean isPage() {
    return results.isEmpty() && network.isEmpty();
  }

  /** Sends an answer in a format of answers. */
  void send(Exchange exchange, Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    results.orElseThrow().write(answer, out);
    exchange.send(media, out.toByteArray());
  }
}
