package org.depeche.serve.linked;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/** What crawlers read: where they may go, and which pages there are. */
final class Crawling {

  private static final int MOST = 50_000;
  private static final List<String> CLASSES =
      List.of(
          "dip:Person",
          "dip:State",
          "schema:Organization",
          "schema:Place",
          "dip:Summit",
          "dip:Letter",
          "dip:Pledge",
          "schema:NewsArticle");

  private final Store store;

  Crawling(Store store) {
    this.store = store;
  }

  /** {@code /robots.txt}: all but what is computed anew for each question. */
  void robots(Exchange exchange) throws IOException {
    String text =
        "User-agent: *\nDisallow: /sparql\nDisallow: /search\nDisallow: /why\nDisallow: /graph\n"
            + "\nSitemap: "
            + Home.of(exchange, store.names().base())
            + "sitemap.xml\n";
    exchange.send("text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code /sitemap.xml}: all pages, or where there are too many for one file, all its parts. */
  void sitemap(Exchange exchange) throws IOException {
    String home = Home.of(exchange, store.names().base());
    List<String> pages = store.read(this::pages);
    int parts = (pages.size() + MOST - 1) / MOST;
    String part = exchange.parameter("part").orElse(parts == 1 ? "1" : "");
    if (part.isEmpty()) {
      List<String> files = new ArrayList<>();
      for (int i = 1; i <= parts; i++) {
        files.add("sitemap.xml?part=" + i);
      }
      send(exchange, xml("sitemapindex", "sitemap", home, files));
    } else if (part.matches("[1-9][0-9]{0,5}") && Integer.parseInt(part) <= parts) {
      int first = (Integer.parseInt(part) - 1) * MOST;
      List<String> some = pages.subList(first, Math.min(first + MOST, pages.size()));
      send(exchange, xml("urlset", "url", home, some));
    } else {
      exchange.problem(404, "expected a part from 1 to " + parts);
    }
  }

  private static void send(Exchange exchange, String xml) throws IOException {
    exchange.send("application/xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** The paths of all pages, without the slash before them. */
  private List<String> pages() {
    Graph story = store.data().getDefaultGraph();
    String things = store.names().base().iri() + "id/";
    TreeSet<String> paths = new TreeSet<>();
    for (String type : CLASSES) {
      story.stream(Node.ANY, GraphBuilder.term("rdf:type"), GraphBuilder.term(type))
          .map(Triple::getSubject)
          .filter(thing -> thing.isURI() && thing.getURI().startsWith(things))
          .map(thing -> new Subject(things, thing.getURI().substring(things.length())))
          .filter(subject -> subject.survivor(story).isEmpty())
          .forEach(subject -> paths.add("page/" + subject.path()));
    }
    List<String> pages = new ArrayList<>(List.of("", "ontology", "queries"));
    pages.addAll(paths);
    return Collections.unmodifiableList(pages);
  }

  private static String xml(String root, String entry, String home, List<String> paths) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
      for (String path : paths) {
        xml.writeStartElement(entry);
        xml.writeStartElement("loc");
        xml.writeCharacters(home + path);
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException(broken);
    }
    return text.toString();
  }
}
