package org.depeche.serve.saved;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.serve.page.Labels;
import org.depeche.serve.page.Times;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.RowFacts;
import org.depeche.store.Store;

/** What things and terms are called in the language of a page; read within a transaction. */
final class Names {

  private static final String DIP = "https://w3id.org/depeche/ontology#";

  private final Graph ontology;
  private final Addresses addresses;
  private final Labels labels;
  private final RowFacts facts;
  private final Language language;

  Names(Store store, Language language) {
    this.ontology = store.data().getGraph(store.names().ontology());
    this.addresses = new Addresses(store.names().base().iri());
    this.labels = new Labels(store, language);
    this.facts = new RowFacts(store.data().getDefaultGraph());
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** The name of a thing; its IRI without what all of them begin with where it has none. */
  String thing(Node thing) {
    return name(ontology, thing).orElseGet(() -> labels.of(thing));
  }

  /** A time as pages write it. */
  String time(String edtf) {
    return new Times(language).of(edtf);
  }

  /** The name of a class, status or property that a result gives by the end of its IRI. */
  Optional<String> term(String local) {
    return local.matches("[A-Za-z]+")
        ? name(ontology, NodeFactory.createURI(DIP + local))
        : Optional.empty();
  }

  /** Where a page about a thing is; empty where a browser should not follow its IRI. */
  Optional<String> page(Node thing) {
    return Optional.of(addresses.page(thing.getURI()))
        .filter(address -> address.matches("(?s)(/|https?://).*"));
  }

  /** The kind of an act of this graph: {@code Summit}; empty for all else. */
  Optional<String> kindOfAct(Node thing) {
    String path = thing.isURI() ? addresses.path(thing.getURI()).orElse("") : "";
    return path.matches("(summit|letter|pledge)/[^#]*") && !path.contains("/evidence/")
        ? Optional.of(
            path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1, path.indexOf('/')))
        : Optional.empty();
  }

  /** The evidence of there being such an act. */
  Optional<String> why(Node thing) {
    return kindOfAct(thing)
        .map(kind -> Addresses.why(thing, RDF.type.asNode(), NodeFactory.createURI(DIP + kind)));
  }

  /** The evidence of what a value shows in its row. */
  Optional<String> why(List<Optional<Node>> row, Node value) {
    return facts.why(row, value);
  }

  private Optional<String> name(Graph graph, Node thing) {
    Map<String, String> byLanguage = new TreeMap<>();
    for (Node property : new Node[] {SKOS.prefLabel.asNode(), RDFS.label.asNode()}) {
      graph
          .find(thing, property, Node.ANY)
          .forEach(
              t ->
                  byLanguage.merge(
                      t.getObject().getLiteralLanguage(),
                      t.getObject().getLiteralLexicalForm(),
                      (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }
    return Optional.ofNullable(byLanguage.get(language.tag()))
        .or(() -> Optional.ofNullable(byLanguage.get("da")))
        .or(() -> byLanguage.values().stream().findFirst());
  }
}
