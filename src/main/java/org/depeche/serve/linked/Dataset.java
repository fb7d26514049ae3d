package org.depeche.serve.linked;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.depeche.query.AnswerFormat;
import org.depeche.rdf.Base;
import org.depeche.rdf.RdfSyntax;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Frame;
import org.depeche.store.Store;

/** The whole of what is served, in the words of VoID and DCAT: how much, of what, and where. */
public final class Dataset {

  /** The licence of the data; what articles say belongs to those who wrote them. */
  static final Node LICENCE = GraphBuilder.iri("https://www.apache.org/licenses/LICENSE-2.0");

  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

  private static final String PATH = "/.well-known/void";

  private final Store store;
  private Optional<Counts> counted = Optional.empty();

  /** All that is in that store. */
  public Dataset(Store store) {
    this.store = store;
  }

  /** What the dataset is called. */
  static Node self(Base base) {
    return GraphBuilder.iri(base.iri() + ".well-known/void#dataset");
  }

  /** {@code /.well-known/void}. */
  void describe(Exchange exchange) throws IOException {
    String home = Home.of(exchange, store.names().base());
    Syntaxes.send(exchange, store.read(() -> describe(home, Counts::describe)));
  }

  /** The same without its parts by class and property, for a page. */
  public Graph summary(Exchange exchange) {
    String home = Home.of(exchange, store.names().base());
    return store.read(() -> describe(home, Counts::summarise));
  }

  /** The same as data. */
  public List<Frame.Other> formats() {
    return List.of(
        new Frame.Other("Turtle", "text/turtle", PATH + ".ttl"),
        new Frame.Other("JSON-LD", "application/ld+json", PATH + ".jsonld"));
  }

  /** The numbers of the data that the transaction sees, counted once for each state of them. */
  synchronized Counts counts() {
    long version = store.version();
    Counts now =
        counted
            .filter(kept -> kept.version() == version)
            .orElseGet(() -> Counts.of(version, store.data().getDefaultGraph()));
    counted = Optional.of(now);
    return now;
  }

  private interface Numbers {
    void tell(Counts counts, GraphBuilder out, Node self);
  }

  private Graph describe(String home, Numbers numbers) {
    GraphBuilder out = new GraphBuilder();
    Base base = store.names().base();
    Node self = self(base);
    Node document = GraphBuilder.iri(base.iri() + PATH.substring(1));
    out.type(document, "void:DatasetDescription").add(document, "foaf:primaryTopic", self);
    out.type(self, "void:Dataset").type(self, "dcat:Dataset");
    out.text(self, "dcterms:title", "Depeche: diplomati i nyhederne", "Depeche: diplomacy in news")
        .text(
            self,
            "dcterms:description",
            "Hvem der mødte hvem, hvem der skrev til hvem, hvem der lovede hvad, hvem der siger"
                + " det, og i hvilken sætning.",
            "Who met whom, who wrote to whom, who promised what, who says so, and in which"
                + " sentence.")
        .text(
            self,
            "dcterms:rights",
            "Artiklernes tekst tilhører dem, der har skrevet den.",
            "The text of the articles belongs to those who wrote it.");
    out.add(self, "dcterms:license", LICENCE)
        .add(self, "void:sparqlEndpoint", GraphBuilder.iri(home + "sparql"))
        .add(self, "foaf:homepage", GraphBuilder.iri(home))
        .add(self, "dcat:landingPage", GraphBuilder.iri(home))
        .text(self, "void:uriSpace", base.iri() + "id/");
    for (String namespace : Vocabulary.PREFIXES.values()) {
      out.add(self, "void:vocabulary", GraphBuilder.iri(namespace));
    }
    for (AnswerFormat syntax : Syntaxes.ALL) {
      out.add(self, "void:feature", format(syntax));
    }
    service(out, self, home);
    dumps(out, self, home);
    numbers.tell(counts(), out, self);
    return out.graph();
  }

  private static Node format(AnswerFormat syntax) {
    String name =
        switch (syntax) {
          case TURTLE -> "Turtle";
          case NTRIPLES -> "N-Triples";
          case JSONLD -> "JSON-LD";
          default -> "RDF_XML";
        };
    return GraphBuilder.iri("http://www.w3.org/ns/formats/" + name);
  }

  private static void service(GraphBuilder out, Node self, String home) {
    Node service = GraphBuilder.iri(home + "sparql");
    out.type(service, "dcat:DataService")
        .text(service, "dcterms:title", "SPARQL-endpoint", "SPARQL endpoint")
        .add(service, "dcat:endpointURL", service)
        .add(service, "dcat:servesDataset", self)
        .add(service, "dcterms:license", LICENCE);
  }

  private static void dumps(GraphBuilder out, Node self, String home) {
    for (RdfSyntax syntax : Dumps.SYNTAXES) {
      Node file = GraphBuilder.iri(home + "data/dump." + syntax.ending());
      Node dump = GraphBuilder.iri(self.getURI().replace("#dataset", "#" + syntax.ending()));
      out.add(self, "void:dataDump", file)
          .add(self, "dcat:distribution", dump)
          .type(dump, "dcat:Distribution")
          .text(dump, "dcterms:title", "depeche." + syntax.ending())
          .add(dump, "dcat:downloadURL", file)
          .add(dump, "dcat:mediaType", GraphBuilder.iri(MEDIA + syntax.mediaType()))
          .add(dump, "dcterms:license", LICENCE);
    }
  }
}
