package org.depeche.serve.linked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Templates;
import org.depeche.serve.web.Texts;
import org.depeche.store.Store;

/** The vocabulary and the shapes of the data. */
final class Terms {

  private static final String SHAPES = "/org/depeche/ontology/shapes.ttl";

  /** What a term of the ontology is, by its class; others of its classes say less. */
  private static final List<String> KINDS =
      List.of("owl:Class", "owl:ObjectProperty", "owl:DatatypeProperty", "skos:Concept");

  private final Store store;
  private final Graph shapes = shapes();

  Terms(Store store) {
    this.store = store;
  }

  /** {@code /ontology}: a page of its terms for people, RDF for others. */
  void ontology(Exchange exchange) throws IOException {
    Graph terms =
        store.read(() -> LinkedData.copy(store.data().getGraph(store.names().ontology())));
    Syntaxes.ALL.forEach(s -> exchange.link("/ontology." + s.label(), "alternate", s.mediaType()));
    exchange.link("/shapes", "describedby", "");
    exchange.link(Dataset.LICENCE.getURI(), "license", "");
    boolean isPage =
        Syntaxes.ending(exchange.path()).isEmpty()
            && exchange.choose(Syntaxes.mediasAndPages()).filter(Exchange.HTML::equals).isPresent();
    if (isPage) {
      exchange.send(page(exchange, terms));
    } else {
      Syntaxes.send(exchange, terms);
    }
  }

  private String page(Exchange exchange, Graph terms) {
    List<Frame.Other> asked =
        Formats.of(
            "CONSTRUCT { ?term ?property ?value }\nWHERE { GRAPH <"
                + store.names().ontology().getURI()
                + "> { ?term ?property ?value } }\n");
    Frame frame =
        Frame.of(exchange, Texts.of(exchange.language(), "ontology.title"))
            .others(List.of(asked.get(0), other("Turtle", AnswerFormat.TURTLE)))
            .others(List.of(other("JSON-LD", AnswerFormat.JSONLD), asked.get(3), asked.get(4)))
            .showing(terms);
    String language = frame.language().tag();
    Map<String, List<OntologyTerm>> kinds = new LinkedHashMap<>();
    KINDS.forEach(kind -> kinds.put(kind, OntologyTerm.all(terms, kind, language)));
    return Templates.page("ontology", frame, kinds);
  }

  private static Frame.Other other(String label, AnswerFormat syntax) {
    return new Frame.Other(label, syntax.mediaType(), "/ontology." + syntax.label());
  }

  /** {@code /shapes}. */
  void shapes(Exchange exchange) throws IOException {
    exchange.link("/ontology", "describedby", "");
    exchange.link(Dataset.LICENCE.getURI(), "license", "");
    Syntaxes.send(exchange, shapes);
  }

  /** Blank nodes are called after their order in the file, so that entity tags stay the same. */
  private static Graph shapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    Map<Node, Node> blank = new LinkedHashMap<>();
    try (InputStream in = Terms.class.getResourceAsStream(SHAPES)) {
      byte[] text = Optional.ofNullable(in).orElseThrow().readAllBytes();
      RDFParser.source(new ByteArrayInputStream(text))
          .lang(Lang.TURTLE)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  graph.add(
                      named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()));
                }

                private Node named(Node node) {
                  return node.isBlank()
                      ? blank.computeIfAbsent(
                          node, n -> NodeFactory.createBlankNode("b" + blank.size()))
                      : node;
                }
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(SHAPES, unreadable);
    }
    return graph;
  }
}
