package org.depeche.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.store.Store;

/** What the graph says of a thing, in an RDF syntax, and the way from a thing to it. */
final class DataPages {

  private static final int MOST_LINKS = 200;
  private static final List<AnswerFormat> SYNTAXES =
      List.of(AnswerFormat.TURTLE, AnswerFormat.NTRIPLES, AnswerFormat.JSONLD, AnswerFormat.RDFXML);

  private final Store store;

  DataPages(Store store) {
    this.store = store;
  }

  private static List<String> medias() {
    return SYNTAXES.stream().map(AnswerFormat::mediaType).toList();
  }

  /** {@code /id/x}: 303 to the page or the data, by Accept. */
  void thing(Exchange exchange) throws IOException {
    String raw = exchange.request().getRequestURI().substring("/id/".length());
    List<String> offered = new ArrayList<>(medias());
    offered.add(Exchange.HTML);
    Optional<String> media = exchange.choose(offered);
    Optional<String> survivor = survivor(exchange.path().substring("/id/".length()));
    if (survivor.isPresent() && media.isPresent()) {
      String kind = media.get().equals(Exchange.HTML) ? "/page/" : "/data/";
      exchange.redirect(kind + survivor.get());
    } else if (describe(exchange.path().substring("/id/".length())).isEmpty()) {
      exchange.problem(404, "nothing is known of it");
    } else if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else {
      exchange.redirect((media.get().equals(Exchange.HTML) ? "/page/" : "/data/") + raw);
    }
  }

  /** The path of what the story has instead of a telling or of another spelling. */
  private Optional<String> survivor(String path) {
    String id = store.names().base().iri() + "id/";
    Node telling = NodeFactory.createURI(id + path.replace(" ", "%20"));
    return store
        .read(() -> new Story(store.data().getDefaultGraph(), id).survivor(telling))
        .map(act -> act.getURI().substring(id.length()));
  }

  /** {@code /data/x}, with the ending of a syntax or by Accept. */
  void data(Exchange exchange) throws IOException {
    String path = exchange.path().substring("/data/".length());
    for (AnswerFormat syntax : SYNTAXES) {
      if (path.endsWith("." + syntax.label())) {
        send(exchange, path.substring(0, path.length() - syntax.label().length() - 1), syntax);
        return;
      }
    }
    Optional<String> media = exchange.choose(medias());
    if (media.isEmpty()) {
      exchange.notAcceptable(medias());
      return;
    }
    AnswerFormat syntax =
        SYNTAXES.stream().filter(s -> s.mediaType().equals(media.get())).findFirst().orElseThrow();
    send(exchange, path, syntax);
  }

  private void send(Exchange exchange, String path, AnswerFormat syntax) throws IOException {
    Graph graph = describe(path);
    if (graph.isEmpty()) {
      exchange.problem(404, "nothing is known of it");
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(new Answer.Statements(graph), out);
    exchange.send(syntax.mediaType(), out.toByteArray());
  }

  /** All that the story says of a thing, and some of what leads to it. */
  private Graph describe(String path) {
    Node thing =
        NodeFactory.createURI(store.names().base().iri() + "id/" + path.replace(" ", "%20"));
    return store.read(
        () -> {
          Graph story = store.data().getDefaultGraph();
          Graph graph = GraphFactory.createDefaultGraph();
          story.find(thing, Node.ANY, Node.ANY).forEachRemaining(graph::add);
          story.stream(Node.ANY, Node.ANY, thing).limit(MOST_LINKS).forEach(graph::add);
          return graph;
        });
  }

  /** {@code /ontology}. */
  void ontology(Exchange exchange) throws IOException {
    Optional<String> media = exchange.choose(medias());
    if (media.isEmpty()) {
      exchange.notAcceptable(medias());
      return;
    }
    Graph terms =
        store.read(
            () -> {
              Graph copy = GraphFactory.createDefaultGraph();
              store.data().getGraph(store.names().ontology()).find().forEachRemaining(copy::add);
              return copy;
            });
    AnswerFormat syntax =
        SYNTAXES.stream().filter(s -> s.mediaType().equals(media.get())).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(new Answer.Statements(terms), out);
    exchange.send(syntax.mediaType(), out.toByteArray());
  }
}
