package org.depeche.serve.linked;

import static org.depeche.serve.linked.DereferencingTest.graph;
import static org.depeche.serve.linked.DereferencingTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.rdf.Base;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dataset as a whole, and what crawlers are told. */
@ExtendWith(Served.Extension.class)
class DatasetTest {

  private static final Node SELF = Dataset.self(Base.standard());

  private static List<Node> objects(Graph graph, String property) {
    return graph.stream(SELF, GraphBuilder.term(property), Node.ANY)
        .map(Triple::getObject)
        .toList();
  }

  private static String path(Node address) {
    return URI.create(address.getURI()).getRawPath();
  }

  private static long asked(Served served, String query) {
    String path = "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return Long.parseLong(served.get(path, "Accept", "text/csv").body().lines().toList().get(1));
  }

  private static long counted(Graph described, String property) {
    return Long.parseLong(objects(described, property).get(0).getLiteralLexicalForm());
  }

  @Test
  void countsAreThoseOfAQuery(Served served) {
    Graph described = graph(served.get("/.well-known/void"));
    String all = " AS ?n) { ?s ?p ?o }";
    assertEquals(asked(served, "SELECT (COUNT(*)" + all), counted(described, "void:triples"));
    for (String[] count :
        new String[][] {
          {"void:distinctSubjects", "?s"}, {"void:distinctObjects", "?o"}, {"void:properties", "?p"}
        }) {
      String query = "SELECT (COUNT(DISTINCT " + count[1] + ")" + all;
      assertEquals(asked(served, query), counted(described, count[0]), count[0]);
    }
    Node pledges =
        described
            .find(Node.ANY, GraphBuilder.term("void:class"), GraphBuilder.term("dip:Pledge"))
            .next()
            .getSubject();
    Node entities =
        described.find(pledges, GraphBuilder.term("void:entities"), Node.ANY).next().getObject();
    String query = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/depeche/ontology#Pledge> }";
    assertEquals(asked(served, query), Long.parseLong(entities.getLiteralLexicalForm()));
  }

  @Test
  void theSameStateOfTheDataIsCountedOnce(Served served) {
    Dataset dataset = new Dataset(served.store());
    Counts counts = served.store().read(dataset::counts);
    assertSame(counts, served.store().read(dataset::counts));
  }

  @Test
  void examplesResolveAndAreOfTheUriSpace(Served served) {
    Graph described = graph(served.get("/.well-known/void"));
    String space = objects(described, "void:uriSpace").get(0).getLiteralLexicalForm();
    List<Node> examples = objects(described, "void:exampleResource");
    assertTrue(examples.size() > 8, "examples: " + examples.size());
    for (Node example : examples) {
      assertTrue(example.getURI().startsWith(space));
      HttpResponse<String> hop = served.get(path(example));
      assertEquals(303, hop.statusCode(), example.getURI());
      Graph data = graph(served.get(header(hop, "Location")));
      assertTrue(data.contains(example, Node.ANY, Node.ANY), example.getURI());
    }
  }

  @Test
  void theEndpointAnswersAndDumpsHoldWhatTheirSyntaxCan(Served served) {
    Graph described = graph(served.get("/.well-known/void"));
    assertEquals("/sparql", path(objects(described, "void:sparqlEndpoint").get(0)));
    assertEquals(6, objects(described, "void:dataDump").size());
    assertEquals(6, objects(described, "dcat:distribution").size());
    assertTrue(objects(described, "void:vocabulary").size() > 10);
    for (Node dump : objects(described, "void:dataDump")) {
      HttpResponse<String> file = served.get(path(dump));
      assertEquals(200, file.statusCode());
      Lang lang = RDFLanguages.filenameToLang(path(dump));
      DatasetGraph all = RDFParser.fromString(file.body(), lang).toDatasetGraph();
      assertEquals(counted(described, "void:triples"), all.getDefaultGraph().size());
      boolean hasGraphs = List.of(Lang.NQUADS, Lang.TRIG, Lang.JSONLD).contains(lang);
      assertEquals(hasGraphs, all.listGraphNodes().hasNext(), path(dump));
    }
  }

  @Test
  void everyPageOfTheSitemapIsThere(Served served) {
    assertTrue(
        served.get("/robots.txt").body().contains("Sitemap: " + served.address("/sitemap.xml")));
    List<String> pages =
        Pattern.compile("<loc>(.*?)</loc>")
            .matcher(served.get("/sitemap.xml").body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertTrue(pages.size() > 1000, "pages: " + pages.size());
    // All acts and articles, and of the many entities some: each page of a kind is made alike.
    for (String page : pages) {
      boolean isEntity = page.matches(".*/page/(person|place|organization|state)/.*[^m]");
      if (!isEntity) {
        assertEquals(200, served.get(URI.create(page).getRawPath()).statusCode(), page);
      }
    }
    assertEquals(404, served.get("/sitemap.xml?part=2").statusCode());
    assertEquals(404, served.get("/sitemap.xml?part=x").statusCode());
  }
}
