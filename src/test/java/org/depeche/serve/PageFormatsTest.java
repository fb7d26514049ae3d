package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of page shows, as a query, as data and for graph tools. */
@ExtendWith(Served.Extension.class)
class PageFormatsTest {

  private static final String ID = "http://localhost:3030/id/";
  private static final String DIP = "https://w3id.org/depeche/ontology#";
  private static final String WHY =
      "/why?s=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un&p=dip:post&o=%22leder%22%40da";

  private static Document page(Served served, String path) {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static Map<String, String> formats(Document page) {
    Map<String, String> formats = new LinkedHashMap<>();
    page.select("footer a[type]").forEach(a -> formats.put(a.text(), a.attr("href")));
    return formats;
  }

  private static Graph read(String text, Lang syntax) {
    return RDFParser.fromString(text, syntax).toGraph();
  }

  private static Graph shown(Document page) {
    Element data = page.selectFirst("script[type=application/ld+json]");
    return read(data.data(), Lang.JSONLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/page/pledge",
        "/page/person",
        "/page/article",
        "/page/person/kim-jong-un",
        "/page/state/kp",
        "/page/organization/nato",
        "/page/place/beijing",
        "/page/summit/ali-khamenei-shinzo-abe-2019-06-13",
        "/page/letter/donald-trump-ali-khamenei",
        "/page/pledge/ali-khamenei-shinzo-abe",
        "/page/article/dmz-june-2019",
        "/page/topic/NuclearProgramme",
        "/timeline/2018",
        "/timeline/2018-06",
        "/graph",
        "/graph?kind=pledge&from=2018-01-01&to=2018-12-31",
        "/queries",
        "/queries/party-network",
        "/ontology",
        WHY
      })
  void everyPageLeadsToItsQueryItsDataAndItsGraph(String path, Served served) {
    Document page = page(served, path);
    Map<String, String> formats = formats(page);
    assertTrue(
        formats.keySet().containsAll(List.of("SPARQL", "Turtle", "JSON-LD", "CSV", "GEXF")),
        formats.keySet().toString());
    for (Element other : page.select("footer a[type]")) {
      HttpResponse<String> answer = served.get(other.attr("href"), "Accept", "text/html, */*;q=.1");
      assertEquals(200, answer.statusCode(), other.attr("href"));
      String media = answer.headers().firstValue("Content-Type").orElseThrow();
      assertTrue(media.startsWith(other.attr("type")), other + " is " + media);
    }
    Graph turtle = read(served.get(formats.get("Turtle")).body(), Lang.TURTLE);
    Graph jsonLd = read(served.get(formats.get("JSON-LD")).body(), Lang.JSONLD);
    assertTrue(turtle.isIsomorphicWith(jsonLd), path);
    assertTrue(served.get(formats.get("GEXF")).body().contains("<node "), path);
    assertFalse(shown(page).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/pledge", "/page/article", "/timeline/2018-06", "/timeline/2018"})
  void aListHoldsTheStatementsOfItsQuery(String path, Served served) {
    Document page = page(served, path);
    Graph turtle = read(served.get(formats(page).get("Turtle")).body(), Lang.TURTLE);
    assertTrue(turtle.isIsomorphicWith(shown(page)), path);
  }

  @Test
  void theQueryOfAListOfPersonsNamesThoseOnIt(Served served) {
    Document page = page(served, "/page/person");
    Graph turtle = read(served.get(formats(page).get("Turtle")).body(), Lang.TURTLE);
    Node person = NodeFactory.createURI(DIP + "Person");
    shown(page).stream(Node.ANY, RDF.type.asNode(), person)
        .forEach(t -> assertTrue(turtle.contains(t), t.toString()));
  }

  @Test
  void thePageOfAnActHoldsItsSentenceAndWhoSaysSo(Served served) {
    Graph shown = shown(page(served, "/page/pledge/ali-khamenei-shinzo-abe"));
    assertTrue(
        shown.stream(Node.ANY, NodeFactory.createURI(DIP + "pledgedTo"), Node.ANY)
            .anyMatch(t -> t.getObject().getURI().equals(ID + "person/shinzo-abe")));
    assertTrue(
        shown.stream()
            .anyMatch(
                t ->
                    t.getPredicate().getURI().endsWith("anchorOf")
                        && t.getObject().getLiteralLexicalForm().startsWith("Ifølge Abe lovede")));
  }

  @Test
  void thePageOfAnArticleHoldsWhatRestsOnIt(Served served) {
    Graph shown = shown(page(served, "/page/article/abe-teheran-2019"));
    assertTrue(
        shown.contains(
            NodeFactory.createURI(ID + "pledge/ali-khamenei-shinzo-abe"),
            NodeFactory.createURI(DIP + "pledgedBy"),
            Node.ANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-met-whom", "letter-network", "co-attendance"})
  void rowsThatTieThingsAreAGraphToo(String name, Served served) {
    Document page = page(served, "/queries/" + name);
    Map<String, String> formats = formats(page);
    assertTrue(
        formats.keySet().containsAll(List.of("SPARQL", "CSV", "GEXF", "SHACL")),
        formats.keySet().toString());
    assertTrue(served.get(formats.get("GEXF")).body().contains("<edge "), name);
    Graph described = read(served.get(formats.get("SHACL")).body(), Lang.TURTLE);
    assertTrue(described.isIsomorphicWith(shown(page)));
  }

  @Test
  void whatASearchFindsIsDataAndAGraphToo(Served served) {
    Document page = page(served, "/search?q=atomv%C3%A5ben");
    Map<String, String> formats = formats(page);
    Graph turtle = read(served.get(formats.get("Turtle")).body(), Lang.TURTLE);
    assertTrue(turtle.isIsomorphicWith(shown(page)));
    assertTrue(
        turtle.contains(
            NodeFactory.createURI(ID + "pledge/ali-khamenei-shinzo-abe"),
            NodeFactory.createURI(DIP + "evidence"),
            Node.ANY));
    Graph jsonLd = read(served.get(formats.get("JSON-LD")).body(), Lang.JSONLD);
    assertTrue(turtle.isIsomorphicWith(jsonLd));
    assertTrue(served.get(formats.get("GEXF")).body().contains("<edge "));
    assertTrue(served.get(formats.get("CSV")).body().startsWith("Id,Source,Target"));
    assertTrue(served.get(formats.get("JSON")).body().startsWith("{\"query\""));
    assertEquals(400, served.get("/search?q=x&format=nonsense").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "ttl", "trig"})
  void aFormatThatCannotHoldTheAnswerIsRefusedWithTheNames(String format, Served served) {
    HttpResponse<String> answer =
        served.get("/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D&format=" + format);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("csv"), answer.body());
  }

  @Test
  void aGraphFileNeedsThingsToTie(Served served) {
    String names = "SELECT%20?o%20%7B%20?s%20a%20?o%20%7D&format=gexf";
    assertEquals(400, served.get("/sparql?query=" + names).statusCode());
    String ties =
        "SELECT%20?s%20?o%20%7B%20?s%20%3Chttps://w3id.org/depeche/ontology%23represents%3E%20?o%20%7D";
    assertTrue(served.get("/sparql?query=" + ties + "&format=gexf").body().contains("<edge "));
  }
}
