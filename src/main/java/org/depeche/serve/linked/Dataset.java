package org.depeche.serve.linked;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.query.AnswerFormat;
import org.depeche.rdf.Base;
import org.depeche.rdf.RdfSyntax;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/** The whole of what is served, in the words of VoID and DCAT: how much, of what, and where. */
final class Dataset {

  /** The licence of the data; what articles say belongs to those who wrote them. */
  static final Node LICENCE = GraphBuilder.iri("https://www.apache.org/licenses/LICENSE-2.0");

  private static final Node TYPE = GraphBuilder.term("rdf:type");
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

  private final Store store;

  Dataset(Store store) {
    this.store = store;
  }

  /** What the dataset is called. */
  static Node self(Base base) {
    return GraphBuilder.iri(base.iri() + ".well-known/void#dataset");
  }

  /** {@code /.well-known/void}. */
  void describe(Exchange exchange) throws IOException {
    String home = Home.of(exchange, store.names().base());
    Syntaxes.send(exchange, store.read(() -> describe(home)));
  }

  /** The description; to be used within a transaction. */
  Graph describe(String home) {
    GraphBuilder out = new GraphBuilder();
    Base base = store.names().base();
    Node self = self(base);
    Node document = GraphBuilder.iri(base.iri() + ".well-known/void");
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
    counts(out, self, store.data().getDefaultGraph());
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

  /** Counts the story; each class comes with the first of its things as an example. */
  private static void counts(GraphBuilder out, Node self, Graph story) {
    Set<Node> subjects = new LinkedHashSet<>();
    Set<Node> objects = new LinkedHashSet<>();
    Map<String, Long> properties = new TreeMap<>();
    Map<String, Long> classes = new TreeMap<>();
    long triples = 0;
    for (var found = story.find(); found.hasNext(); triples++) {
      Triple triple = found.next();
      subjects.add(triple.getSubject());
      objects.add(triple.getObject());
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(TYPE)) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    out.number(self, "void:triples", triples)
        .number(self, "void:entities", subjects.size())
        .number(self, "void:distinctSubjects", subjects.size())
        .number(self, "void:distinctObjects", objects.size())
        .number(self, "void:properties", properties.size())
        .number(self, "void:classes", classes.size());
    properties.forEach(
        (iri, n) -> part(out, self, "property", iri).number(part(self, iri), "void:triples", n));
    classes.forEach(
        (iri, n) -> part(out, self, "class", iri).number(part(self, iri), "void:entities", n));
    examples(out, self, story, List.copyOf(classes.keySet()));
  }

  private static GraphBuilder part(GraphBuilder out, Node self, String kind, String iri) {
    Node part = part(self, iri);
    return out.type(part, "void:Dataset")
        .add(self, "void:" + kind + "Partition", part)
        .add(part, "void:" + kind, GraphBuilder.iri(iri));
  }

  private static Node part(Node self, String iri) {
    return NodeFactory.createURI(
        self.getURI().replace("#dataset", "#of-" + iri.replaceAll("[^A-Za-z0-9]+", "-")));
  }

  private static void examples(GraphBuilder out, Node self, Graph story, List<String> classes) {
    for (String type : classes) {
      story.stream(Node.ANY, TYPE, GraphBuilder.iri(type))
          .map(Triple::getSubject)
          .min(Comparator.comparing(Node::getURI))
          .ifPresent(example -> out.add(self, "void:exampleResource", example));
    }
  }
}
