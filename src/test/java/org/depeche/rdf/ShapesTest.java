package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.depeche.claim.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What graphs the shapes let in, and what they say of those that they refuse. */
class ShapesTest {

  private static final String FOLDER = "/org/depeche/ontology/";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Node SPARQL = NodeFactory.createURI(SH + "sparql");
  private static final String TOP_CONCEPT_OF = Vocabulary.SKOS + "topConceptOf";
  private static final Graph SHAPES_GRAPH = resource("shapes.ttl");
  private static final Graph ONTOLOGY = resource("depeche.ttl");
  private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);
  private static final Seeds SEEDS = Seeds.shipped(new Iris(Base.standard()));

  /** What the authority says of those whom the article names. */
  private static final Graph KNOWN =
      quads(
          SEEDS
              .graph()
              .nquads(
                  List.of(
                      EntityId.person("kim-jong-un"),
                      EntityId.person("donald-trump"),
                      EntityId.state("KP"),
                      EntityId.state("SG"),
                      EntityId.state("US"),
                      EntityId.organization("reuters"))));

  /** A smiling face comes first, so that offsets differ from Java's. */
  private static final String ARTICLE =
      """
      <id/article/a> a schema:NewsArticle ; schema:inLanguage "da" ; schema:headline "Et møde"@da ;
        schema:datePublished "2018-06"^^xsd:gYearMonth ; schema:url <https://example.org/a> .
      <id/article/a#char=0,106> a nif:Context , nif:RFC5147String ;
        nif:isString "😀 Kim Jong-un og Donald Trump mødtes i Singapore. Kim lovede i et brev at lukke anlægget, skriver Reuters." ;
        nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "106"^^xsd:nonNegativeInteger ;
        nif:sourceUrl <id/article/a> .
      <id/article/a#char=0,49> a nif:Sentence , nif:RFC5147String ; nif:referenceContext <id/article/a#char=0,106> ;
        nif:anchorOf "😀 Kim Jong-un og Donald Trump mødtes i Singapore." ;
        nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "49"^^xsd:nonNegativeInteger .
      <id/article/a#char=50,106> a nif:Sentence , nif:RFC5147String ; nif:referenceContext <id/article/a#char=0,106> ;
        nif:anchorOf "Kim lovede i et brev at lukke anlægget, skriver Reuters." ;
        nif:beginIndex "50"^^xsd:nonNegativeInteger ; nif:endIndex "106"^^xsd:nonNegativeInteger .

      <id/person/kim-jong-un> a dip:Person ; skos:prefLabel "Kim Jong-un"@da ; skos:altLabel "Kim"@da ;
        dip:represents <id/state/kp> ; dip:post "leder"@da ; dip:evidence <id/person/kim-jong-un/a/evidence/1> .
      <id/person/kim-jong-un/a/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=0,49> ; dip:rule "post" .
      <id/article/a#char=2,13> a nif:RFC5147String ; nif:anchorOf "Kim Jong-un" ;
        nif:referenceContext <id/article/a#char=0,106> ; itsrdf:taIdentRef <id/person/kim-jong-un> .
      <id/person/donald-trump> a dip:Person ; skos:prefLabel "Donald Trump"@da .
      <id/article/a#char=17,29> a nif:RFC5147String ; nif:anchorOf "Donald Trump" ;
        nif:referenceContext <id/article/a#char=0,106> ; itsrdf:taIdentRef <id/person/donald-trump> .
      <id/state/sg> a dip:State ; skos:prefLabel "Singapore"@da ; dip:isoCode "SG" .
      <id/article/a#char=39,48> a nif:RFC5147String ; nif:anchorOf "Singapore" ;
        nif:referenceContext <id/article/a#char=0,106> ; itsrdf:taIdentRef <id/state/sg> .
      <id/organization/reuters> a schema:Organization ; skos:prefLabel "Reuters"@da .
      <id/article/a#char=98,105> a nif:RFC5147String ; nif:anchorOf "Reuters" ;
        nif:referenceContext <id/article/a#char=0,106> ; itsrdf:taIdentRef <id/organization/reuters> .

      <id/summit/a/trump-kim> a dip:Summit ; dip:participant <id/person/kim-jong-un> , <id/person/donald-trump> ;
        dip:status dip:Held ; dip:place <id/state/sg> ; dip:topic dip:Denuclearisation ;
        dip:when "2018-06"^^edtf:EDTF ; dip:notBefore "2018-06-01"^^xsd:date ; dip:notAfter "2018-06-30"^^xsd:date ;
        dip:evidence <id/summit/a/trump-kim/evidence/1> .
      <id/summit/a/trump-kim/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=0,49> ; dip:rule "met" .
      <id/letter/a/kim> a dip:Letter ; dip:sender <id/person/kim-jong-un> ; dip:conveys <id/pledge/a/kim> ;
        dip:evidence <id/letter/a/kim/evidence/1> .
      <id/letter/a/kim/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=50,106> ; dip:rule "wrote" .
      <id/pledge/a/kim> a dip:Pledge ; dip:pledgedBy <id/person/kim-jong-un> ; dip:content "at lukke anlægget"@da ;
        dip:dueBy "2018-12-31"^^xsd:date ; dip:madeAt <id/letter/a/kim> ; dip:evidence <id/pledge/a/kim/evidence/1> .
      <id/pledge/a/kim/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=50,106> ; dip:rule "promised" ;
        dip:via <id/organization/reuters> ; dip:within <id/pledge/a/kim/evidence/2> .
      <id/pledge/a/kim/evidence/2> a dip:Evidence ; dip:sentence <id/article/a#char=50,106> ; dip:rule "reported" ;
        prov:wasAttributedTo <id/person/kim-jong-un> ; dip:sourceText "diplomatiske kilder"@da .
      """;

  private static final String STORY =
      """
      <id/summit/trump-kim> a dip:Summit ; dip:participant <id/person/kim-jong-un> ; dip:status dip:Held ;
        dip:telling <id/summit/a/trump-kim> ; dip:evidence <id/summit/a/trump-kim/evidence/1> .
      """;

  @Test
  void goodArticleIsLetIn() {
    assertEquals(Set.of(), faults(turtle(ARTICLE), KNOWN));
  }

  @Test
  void articleWithoutItsTextIsLetIn() {
    assertEquals(
        Set.of(), faults(turtle(ARTICLE.replaceFirst("nif:isString \"[^\"]*\" ;", "")), KNOWN));
  }

  @Test
  void shapesHoldWithTheOntologyInTheData() {
    assertEquals(Set.of(), faults(turtle(ARTICLE + STORY), KNOWN, ONTOLOGY));
  }

  @Test
  void authorityIsLetIn() {
    assertEquals(Set.of(), faults(quads(SEEDS.graph().nquads())));
  }

  @Test
  void entityMayBearItsOwnNameInAnArticle() {
    String article = ARTICLE.replace("prefLabel \"Donald Trump\"@da", "prefLabel \"Trump\"@da");

    assertEquals(Set.of(), faults(turtle(article), KNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018",
        "201X",
        "2018-06-12",
        "2018-09-18/2018-09-20",
        "[..2018-05-31]",
        "[2018-05-31..]",
        "[2018-05-10..2018-05-11]",
        "[2018-09-18,2018-09-20]",
        "{2017,2018}",
        "2018-22"
      })
  void timeInEdtfIsLetIn(String time) {
    assertEquals(
        Set.of(),
        faults(turtle(ARTICLE.replace("\"2018-06\"^^edtf", "\"" + time + "\"^^edtf")), KNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dip:evidence <id/summit/a/trump-kim/evidence/1> . | . | an act has evidence",
        "rule \"met\" . | rule \"met\" , \"read\" . | found by one rule",
        "; dip:rule \"met\" . | . | found by one rule",
        "dip:Evidence ; dip:sentence <id/article/a#char=0,49> ; dip:rule \"met\" | dip:Evidence ; dip:rule \"met\" | evidence stands in one sentence",
        "dip:sentence <id/article/a#char=0,49> ; dip:rule \"met\" | dip:sentence <id/article/a#char=2,13> ; dip:rule \"met\" | evidence stands in one sentence",
        "\"2018-06\"^^edtf:EDTF | \"2018-06\" | it is in EDTF",
        "\"2018-06\"^^edtf:EDTF | \"juni 2018\"^^edtf:EDTF | it is in EDTF",
        "\"2018-06\"^^edtf:EDTF | \"2018-13\"^^edtf:EDTF | it is in EDTF",
        "dip:when \"2018-06\"^^edtf:EDTF ; | | an act with a time has its first or last possible day",
        "notBefore \"2018-06-01\" | notBefore \"2018-07-01\" | not after the last",
        "dip:status dip:Held ; | | a summit has one status",
        "dip:status dip:Held | dip:status dip:Held , dip:Agreed | a summit has one status",
        "dip:status dip:Held | dip:status dip:Denuclearisation | a summit has one status",
        "dip:topic dip:Denuclearisation | dip:topic dip:Held | a topic is a concept of dip:Topics",
        "dip:participant <id/person/kim-jong-un> , <id/person/donald-trump> ; | | a summit has a party",
        "dip:participant <id/person/kim-jong-un> , <id/person/donald-trump> | dip:participant <id/article/a> | who meets is a person",
        "dip:place <id/state/sg> | dip:place <id/place/nowhere> | a summit has at most one place",
        "dip:sender <id/person/kim-jong-un> ; | | a letter has a sender or a recipient",
        "dip:conveys <id/pledge/a/kim> | dip:conveys <id/person/kim-jong-un> | what a letter conveys",
        "dip:pledgedBy <id/person/kim-jong-un> ; | | has someone who makes it",
        "dip:content \"at lukke anlægget\"@da ; | | a pledge has one content",
        "dip:content \"at lukke anlægget\"@da | dip:content \"at lukke anlægget\" | a pledge has one content",
        "dip:content \"at lukke anlægget\"@da | dip:content \"at lukke anlægget\"@da , \"anlægget\"@da | a pledge has one content",
        "dip:content \"at lukke anlægget\"@da | dip:content \"at lukke ned\"@da | stands in a sentence of its evidence: \"at lukke ned\"",
        "dip:madeAt <id/letter/a/kim> | dip:madeAt <id/pledge/a/kim> | a pledge is made at a summit or in a letter",
        "dip:via <id/organization/reuters> | dip:via <id/person/kim-jong-un> | who relays it is an organisation",
        "prov:wasAttributedTo <id/person/kim-jong-un> | prov:wasAttributedTo \"Kim\" | who says it is a person",
        "dip:sourceText \"diplomatiske kilder\"@da | dip:sourceText \"sources\"@en | is a Danish text",
        "endIndex \"49\" | endIndex \"0\" | before it ends",
        "endIndex \"49\" | endIndex \"48\" | indices are the offsets of its IRI",
        "\"49\"^^xsd:nonNegativeInteger | \"49\"^^xsd:int | a sentence ends at one offset",
        "nif:anchorOf \"Singapore\" | nif:anchorOf \"Singapor\" | what a string says stands in the text at the offsets of its IRI: <http://localhost:3030/id/article/a#char=39,48>",
        "nif:anchorOf \"Singapore\" | nif:anchorOf \"Singapura\" | what a string says stands in the text at the offsets of its IRI: <http://localhost:3030/id/article/a#char=39,48>",
        "<id/article/a#char=39,48> a | <id/article/a#39> a | a string's IRI ends in its offsets",
        "itsrdf:taIdentRef <id/state/sg> | itsrdf:taIdentRef <id/article/a> | a mention stands for",
        "nif:anchorOf \"Singapore\" ; | | what stands for an entity has its wording",
        "Kim lovede i et brev at lukke anlægget, skriver Reuters.\" ; nif:begin | x\" ; nif:begin | stands in the text at the offsets",
        "skriver Reuters.\" ; nif:beginIndex \"0\" | skriver alle.\" ; nif:beginIndex \"0\" | at the offsets of its IRI: <http://localhost:3030/id/article/a#char=0,106>",
        "skos:prefLabel \"Reuters\"@da | skos:altLabel \"\"@da | a text that is not blank",
        "skos:prefLabel \"Reuters\"@da | skos:prefLabel \"Reuters\" | an entity has a name to show",
        "skos:prefLabel \"Reuters\"@da | skos:prefLabel \"Reuter\"@da , \"Reuters's\"@da | one preferred label in a language",
        "dip:isoCode \"SG\" | dip:isoCode \"SG\" , \"sg\" | one ISO code of two capitals",
        "dip:represents <id/state/kp> | dip:represents <id/state/xx> | whom someone speaks for",
        "dip:post \"leder\"@da | dip:post \"leader\"@en | a post is a Danish text",
        "<id/letter/a/kim> a | _:x a | an act's IRI is its kind",
        "<id/person/donald-trump> a | <id/person/Trump> a dip:Person ; skos:prefLabel \"T\"@da . <id/person/donald-trump> a | an entity's IRI ends in its kind and a slug",
        "headline \"Et møde\"@da | headline \"Et møde\"@da , \"To\"@da | at most one headline",
        "<https://example.org/a> | \"https://example.org/a\" | an IRI of the web",
        "inLanguage \"da\" | inLanguage \"no\" | an article is in Danish",
      })
  void brokenArticleIsRefusedWithTheReason(String good, String bad, String message) {
    String text = ARTICLE.replaceAll("\\s+", " ");
    assertTrue(text.contains(good), "not in the article: " + good);

    Set<String> faults = faults(turtle(text.replace(good, bad == null ? "" : bad)), KNOWN);

    assertTrue(faults.stream().anyMatch(fault -> fault.contains(message)), faults::toString);
  }

  @Test
  void unknownEntityHasOneLabelInALanguage() {
    String twice =
        "<id/person/ida-lund> a dip:Person ; skos:prefLabel \"Ida Lund\"@da , \"Ida\"@da .";

    assertEquals(
        1, faults(turtle(twice)).stream().filter(f -> f.contains("one preferred label")).count());
    assertEquals(Set.of(), faults(turtle(twice.replace("\"Ida\"@da", "\"Ida Lund\"@en"))));
  }

  @Test
  void everyShapeHasANameInBothLanguagesAndAMessage() {
    for (String type : List.of("NodeShape", "PropertyShape")) {
      for (Node shape : subjects(SHAPES_GRAPH, RDF.type.getURI(), SH + type)) {
        assertEquals(Set.of("da", "en"), languages(shape, SH + "name"), shape::toString);
        boolean speaksBySparql = SHAPES_GRAPH.contains(shape, SPARQL, Node.ANY);
        assertEquals(
            speaksBySparql ? Set.of() : Set.of("en"),
            languages(shape, SH + "message"),
            shape::toString);
      }
    }
    for (Node constraint : subjects(SHAPES_GRAPH, RDF.type.getURI(), SH + "SPARQLConstraint")) {
      assertEquals(Set.of("en"), languages(constraint, SH + "message"), constraint::toString);
    }
  }

  @Test
  void topicsAndStatusesOfTheShapesAreThoseOfTheOntology() {
    for (Map.Entry<String, String> scheme :
        Map.of(
                "Act-topic", "Topics",
                "Summit-status", "Statuses",
                "Organization-bodyType", "BodyTypes")
            .entrySet()) {
      Set<String> concepts =
          subjects(ONTOLOGY, TOP_CONCEPT_OF, Vocabulary.DIP + scheme.getValue()).stream()
              .map(Node::getURI)
              .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(concepts, listed("https://w3id.org/depeche/shapes#" + scheme.getKey()));
    }
  }

  private static Set<String> listed(String shape) {
    var model = ModelFactory.createModelForGraph(SHAPES_GRAPH);
    return model
        .getProperty(shape)
        .inModel(model)
        .getRequiredProperty(model.getProperty(SH + "in"))
        .getList()
        .mapWith(node -> node.asResource().getURI())
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> languages(Node shape, String property) {
    return SHAPES_GRAPH
        .find(shape, NodeFactory.createURI(property), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLanguage())
        .toSet();
  }

  private static Set<Node> subjects(Graph graph, String property, String object) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(object))
        .mapWith(triple -> triple.getSubject())
        .toSet();
  }

  private static Set<String> faults(Graph... graphs) {
    Graph all = new MultiUnion(graphs);
    return ShaclValidator.get().validate(SHAPES, all).getEntries().stream()
        .map(ShapesTest::fault)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fault(ReportEntry entry) {
    return entry.focusNode() + ": " + entry.message();
  }

  private static Graph resource(String name) {
    return RDFParser.source(ShapesTest.class.getResourceAsStream(FOLDER + name))
        .lang(Lang.TURTLE)
        .toGraph();
  }

  private static Graph turtle(String text) {
    StringBuilder prefixed = new StringBuilder();
    Vocabulary.PREFIXES.forEach(
        (prefix, iri) -> prefixed.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
    return RDFParser.fromString(prefixed + text, Lang.TURTLE).base(Base.DEFAULT).toGraph();
  }

  private static Graph quads(byte[] nquads) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(nquads)).lang(Lang.NQUADS).parse(data);
    return data.getUnionGraph();
  }
}
