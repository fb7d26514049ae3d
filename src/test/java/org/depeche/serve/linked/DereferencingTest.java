package org.depeche.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What consumers of linked data check, with their eyes or with curl. */
@ExtendWith(Served.Extension.class)
class DereferencingTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
  private static final String BASE = "http://localhost:3030/";
  private static final String KIM = "person/kim-jong-un";

  static Graph graph(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    Lang lang = RDFLanguages.contentTypeToLang(header(answer, "Content-Type").split(";")[0]);
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }

  static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static boolean has(Graph graph, String subject, String property) {
    return graph.contains(GraphBuilder.iri(subject), GraphBuilder.term(property), Node.ANY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        BROWSER + " | /page/",
        "text/html | /page/",
        "*/* | /data/",
        "text/turtle;q=0.5, application/ld+json | /data/",
        "text/html;q=0, */* | /data/",
        "application/rdf+xml, text/html;q=0.9 | /data/",
      })
  void aThingLeadsInOneHopWhereTheClientWants(String accept, String kind, Served served) {
    HttpResponse<String> answer = served.get("/id/" + KIM, "Accept", accept);
    assertEquals(303, answer.statusCode());
    assertEquals(kind + KIM, header(answer, "Location"));
    assertTrue(answer.headers().allValues("Vary").contains("Accept"));
    assertEquals(200, served.get(header(answer, "Location"), "Accept", accept).statusCode());
  }

  @Test
  void aThingWithoutWishesLeadsToItsDataAndTheBetterWishWins(Served served) {
    assertEquals("/data/" + KIM, header(served.get("/id/" + KIM), "Location"));
    HttpResponse<String> wish =
        served.get("/data/" + KIM, "Accept", "text/turtle;q=0.5, application/ld+json");
    assertTrue(header(wish, "Content-Type").startsWith("application/ld+json"));
    HttpResponse<String> none = served.get("/id/" + KIM, "Accept", "image/png");
    assertEquals(406, none.statusCode());
    assertTrue(none.body().contains("text/turtle"), none.body());
  }

  @Test
  void aTellingLeadsToTheActThatItWentInto(Served served) {
    String things = BASE + "id/";
    Graph story =
        served.store().read(() -> LinkedData.copy(served.store().data().getDefaultGraph()));
    var merged = story.find(Node.ANY, GraphBuilder.term("dip:telling"), Node.ANY).next();
    String telling = merged.getObject().getURI().substring(things.length());
    String act = merged.getSubject().getURI().substring(things.length());
    assertEquals("/data/" + act, header(served.get("/id/" + telling), "Location"));
    HttpResponse<String> page = served.get("/id/" + telling, "Accept", "text/html");
    assertEquals("/page/" + act, header(page, "Location"));
    assertEquals(
        "/data/" + act + ".nt", header(served.get("/data/" + telling + ".nt"), "Location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/id/" + KIM,
        "/data/" + KIM,
        "/data/" + KIM + ".rdf",
        "/page/" + KIM,
        "/id/person/no",
        "/ontology",
        "/shapes",
        "/.well-known/void",
        "/data/dump.nq",
        "/robots.txt",
        "/sitemap.xml",
        "/sparql",
        "/queries",
        "/graph/article/abe-teheran-2019",
        "/nothing"
      })
  void headIsGetWithoutItsBody(String path, Served served) {
    HttpResponse<String> get = served.get(path);
    HttpResponse<String> head = served.send("HEAD", path, "");
    assertEquals("", head.body());
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(headers(get), headers(head));
    assertEquals(405, served.send("DELETE", path, "").statusCode());
    assertFalse(header(served.send("DELETE", path, ""), "Allow").isEmpty());
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/person/no", "/data/person/no", "/page/person/no", "/no", "/graph/no"})
  void whatIsUnknownIsAPageOrADocumentByAccept(String path, Served served) {
    HttpResponse<String> page = served.get(path, "Accept", BROWSER);
    assertEquals(404, page.statusCode());
    assertTrue(header(page, "Content-Type").startsWith("text/html"));
    HttpResponse<String> document = served.get(path, "Accept", "text/turtle");
    assertEquals(404, document.statusCode());
    assertTrue(header(document, "Content-Type").startsWith("application/problem+json"));
    assertEquals(405, served.send("POST", path, "x").statusCode());
  }

  static Stream<String> things() {
    return Stream.of(
        KIM,
        "state/us",
        "organization/reuters",
        "place/beijing",
        "article/abe-teheran-2019",
        "summit/ali-khamenei-shinzo-abe-2019-06-13",
        "letter/donald-trump-ali-khamenei",
        "pledge/abbas-araghchi");
  }

  @ParameterizedTest
  @MethodSource("things")
  void dataTellOfTheThingAndOfThemselvesTheSameInEverySyntax(String thing, Served served) {
    Graph data = graph(served.get("/data/" + thing + ".ttl", "Accept", "application/rdf+xml"));
    String iri = BASE + "id/" + thing;
    assertTrue(has(data, iri, "rdf:type"));
    assertTrue(
        Stream.of("skos:prefLabel", "rdfs:label", "schema:headline")
            .anyMatch(p -> has(data, iri, p)));
    assertTrue(has(data, BASE + "data/" + thing, "dcterms:license"));
    assertTrue(has(data, BASE + "data/" + thing, "prov:wasDerivedFrom"));
    for (String ending : new String[] {"nt", "jsonld", "rdf"}) {
      HttpResponse<String> other = served.get("/data/" + thing + "." + ending);
      assertTrue(header(other, "Content-Type").endsWith("; charset=utf-8"), ending);
      assertTrue(data.isIsomorphicWith(graph(other)), ending);
    }
  }

  @Test
  void whatLeadsToAThingIsGivenUpToALimitThatIsNamed(Served served) {
    Graph data = graph(served.get("/data/state/us"));
    Node state = GraphBuilder.iri(BASE + "id/state/us");
    assertEquals(
        Description.MOST,
        data.stream(Node.ANY, Node.ANY, state)
            .filter(t -> !t.getPredicate().equals(GraphBuilder.term("foaf:primaryTopic")))
            .count());
    assertTrue(has(data, BASE + "data/state/us", "rdfs:comment"));
    assertFalse(has(graph(served.get("/data/" + KIM)), BASE + "data/" + KIM, "rdfs:comment"));
  }

  @Test
  void aSentenceIsInTheDataOfItsArticle(Served served) {
    Graph data = graph(served.get("/data/article/abe-teheran-2019"));
    assertTrue(
        data.contains(Node.ANY, GraphBuilder.term("rdf:type"), GraphBuilder.term("nif:Sentence")));
  }

  static Stream<String> described() {
    return things().flatMap(thing -> Stream.of("/data/" + thing + ".ttl", "/page/" + thing));
  }

  @ParameterizedTest
  @MethodSource("described")
  void linksLeadToEverySyntaxTheClassAndTheLicence(String path, Served served) {
    HttpResponse<String> described = served.get(path, "Accept", "*/*");
    List<String> links = described.headers().allValues("Link");
    String all = String.join("\n", links);
    for (String relation : new String[] {"canonical", "describedby", "type", "license"}) {
      assertTrue(all.contains("rel=\"" + relation + "\""), all);
    }
    List<String> alternates = links.stream().filter(l -> l.contains("alternate")).toList();
    assertEquals(5, alternates.size());
    for (String alternate : alternates) {
      String address = alternate.substring(1, alternate.indexOf('>'));
      String media = alternate.substring(alternate.indexOf("type=\"") + 6, alternate.length() - 1);
      HttpResponse<String> answer = served.get(address, "Accept", media);
      assertEquals(200, answer.statusCode());
      assertTrue(header(answer, "Content-Type").startsWith(media), media);
    }
    String tag = header(described, "ETag");
    assertEquals(304, served.get(path, "Accept", "*/*", "If-None-Match", tag).statusCode());
    String thing = path.replaceFirst("/(data|page)/", "/id/").replace(".ttl", "");
    assertTrue(served.get(thing).headers().allValues("Link").size() > 5);
  }

  @Test
  void eachSyntaxHasAStrongEntityTagOfItsOwnAndWhatIsKnownIsNotSent(Served served) {
    String turtle = header(served.get("/data/" + KIM + ".ttl"), "ETag");
    assertTrue(turtle.startsWith("\""), turtle);
    assertFalse(turtle.equals(header(served.get("/data/" + KIM + ".nt"), "ETag")));
    for (String path : new String[] {"/data/" + KIM + ".ttl", "/data/dump.nq", "/shapes"}) {
      String tag = header(served.get(path), "ETag");
      HttpResponse<String> again = served.get(path, "If-None-Match", "\"x\", " + tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
    }
  }

  @Test
  void nothingIsTakenFromElsewhereAndNoServerBoastsOfItsVersion(Served served) {
    for (String path : new String[] {"/", "/data/" + KIM, "/nothing", "/ontology", "/id/%ff"}) {
      HttpResponse<String> answer = served.get(path, "Accept", BROWSER);
      assertEquals("", header(answer, "Server"));
      assertEquals("", header(answer, "X-Powered-By"));
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertFalse(answer.body().contains("Jetty"), path);
      assertFalse(
          answer.body().matches("(?s).*<(script|link|img)[^>]*(src|href)=\"https?:.*"), path);
    }
    HttpResponse<String> front = served.get("/");
    assertFalse(header(front, "Content-Security-Policy").contains("http"));
    assertEquals("no-referrer", header(front, "Referrer-Policy"));
  }

  @Test
  void termsOfTheOntologyHaveLabelAndCommentInBothLanguages(Served served) {
    Graph ontology = graph(served.get("/ontology", "Accept", "text/turtle"));
    HttpResponse<String> page = served.get("/ontology", "Accept", BROWSER);
    List<Node> terms =
        ontology.stream(Node.ANY, GraphBuilder.term("rdfs:isDefinedBy"), Node.ANY)
            .map(t -> t.getSubject())
            .filter(t -> t.getURI().startsWith("https://w3id.org/depeche/ontology#"))
            .toList();
    assertTrue(terms.size() > 60, "terms: " + terms.size());
    for (Node term : terms) {
      for (String language : new String[] {"da", "en"}) {
        assertTrue(says(ontology, term, language, "rdfs:label", "skos:prefLabel"), term + language);
        assertTrue(
            says(ontology, term, language, "rdfs:comment", "skos:definition"), term + language);
      }
      boolean isScheme =
          ontology.contains(
              term, GraphBuilder.term("rdf:type"), GraphBuilder.term("skos:ConceptScheme"));
      String name = term.getURI().substring(term.getURI().indexOf('#') + 1);
      assertTrue(isScheme || page.body().contains("<dt id=\"" + name + "\">"), name);
    }
  }

  private static boolean says(Graph graph, Node term, String language, String... properties) {
    return Stream.of(properties)
        .flatMap(p -> graph.stream(term, GraphBuilder.term(p), Node.ANY))
        .anyMatch(t -> t.getObject().getLiteralLanguage().equals(language));
  }

  @Test
  void shapesAreTheSameInEverySyntaxAndEveryTime(Served served) {
    Graph shapes = graph(served.get("/shapes.ttl"));
    assertTrue(shapes.size() > 100);
    for (String ending : new String[] {"nt", "jsonld", "rdf"}) {
      assertTrue(shapes.isIsomorphicWith(graph(served.get("/shapes." + ending))), ending);
    }
    assertEquals(served.get("/shapes").body(), served.get("/shapes").body());
  }
}
