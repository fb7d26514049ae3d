package org.depeche.serve.linked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.web.Exchange;

/** The RDF syntaxes of linked data, the one for clients without wishes first. */
final class Syntaxes {

  static final List<AnswerFormat> ALL =
      List.of(AnswerFormat.TURTLE, AnswerFormat.NTRIPLES, AnswerFormat.JSONLD, AnswerFormat.RDFXML);

  private Syntaxes() {}

  /** Their media types. */
  static List<String> medias() {
    return ALL.stream().map(AnswerFormat::mediaType).toList();
  }

  /** Their media types, and that of pages. */
  static List<String> mediasAndPages() {
    List<String> medias = new ArrayList<>(medias());
    medias.add(Exchange.HTML);
    return medias;
  }

  /** The syntax whose ending a path has. */
  static Optional<AnswerFormat> ending(String path) {
    return ALL.stream().filter(syntax -> path.endsWith("." + syntax.label())).findFirst();
  }

  /** A path without the ending of a syntax. */
  static String stem(String path) {
    return ending(path)
        .map(syntax -> path.substring(0, path.length() - syntax.label().length() - 1))
        .orElse(path);
  }

  /** The syntax to answer with: the ending counts for more than the Accept header. */
  static Optional<AnswerFormat> of(Exchange exchange) {
    return ending(exchange.path()).or(() -> exchange.choose(medias()).flatMap(Syntaxes::ofMedia));
  }

  private static Optional<AnswerFormat> ofMedia(String media) {
    return ALL.stream().filter(syntax -> syntax.mediaType().equals(media)).findFirst();
  }

  /** Answers with a graph, or refuses with what there is. */
  static void send(Exchange exchange, Graph graph) throws IOException {
    Optional<AnswerFormat> syntax = of(exchange);
    if (syntax.isEmpty()) {
      exchange.notAcceptable(medias());
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.get().write(new Answer.Statements(graph), out);
    exchange.send(syntax.get().mediaType(), out.toByteArray());
  }
}
