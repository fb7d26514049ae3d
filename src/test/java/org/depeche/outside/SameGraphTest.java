package org.depeche.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every RDF answer is read by Jena and by rdflib, and is the same graph in every syntax. */
@ExtendWith(Served.Extension.class)
class SameGraphTest {

  private static final List<String> ENDINGS = List.of("ttl", "nt", "jsonld", "rdf");
  private static final int EACH = 12;

  private static final List<String> OTHERS =
      List.of(
          "/ontology.",
          "/shapes.",
          "/.well-known/void.",
          "/graph/queries.",
          "/graph/manifest.",
          "/graph/article/abe-teheran-2019.",
          "/data/state/us.",
          "/data/organization/nato.",
          "/queries/letter-network.",
          "/sparql?query=DESCRIBE%20%3Chttp%3A%2F%2Flocalhost%3A3030%2Fid%2Fstate%2Fkp%3E&format=",
          "/why?s=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fpledge%2Fali-khamenei-shinzo-abe&p=dip:pledgedTo"
              + "&o=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fshinzo-abe&format=");

  /** All but the last part of addresses, from the pages that crawlers are told of and besides. */
  private static List<String> addresses(Served served) {
    List<String> data = new ArrayList<>();
    Pattern.compile("<loc>([^<]*/page/[^<]*)</loc>")
        .matcher(served.get("/sitemap.xml").body())
        .results()
        .map(found -> URI.create(found.group(1)).getRawPath())
        .forEach(page -> data.add(page.replaceFirst("/page/", "/data/") + "."));
    List<String> some = new ArrayList<>(OTHERS);
    for (int i = 0; i < data.size(); i += EACH) {
      some.add(data.get(i));
    }
    return some;
  }

  private static String text(Served served, String address) {
    HttpResponse<String> answer = served.get(address, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), address);
    return answer.body();
  }

  private static Graph jena(String text, String ending) {
    return RDFParser.fromString(text, RDFLanguages.fileExtToLang(ending))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(true)
        .toGraph();
  }

  @Test
  void jenaReadsTheSameGraphInEverySyntax(Served served) {
    List<String> addresses = addresses(served);
    assertTrue(addresses.size() > 80, "addresses: " + addresses.size());
    for (String address : addresses) {
      Graph turtle = jena(text(served, address + "ttl"), "ttl");
      assertTrue(turtle.size() > 0, address);
      for (String ending : ENDINGS) {
        String other = text(served, address + ending);
        assertTrue(turtle.isIsomorphicWith(jena(other, ending)), address + ending);
      }
    }
  }

  @Test
  @Tag("outside")
  void rdflibReadsTheSameGraphInEverySyntax(Served served, @TempDir Path folder)
      throws IOException {
    List<String> addresses = addresses(served);
    for (int i = 0; i < addresses.size(); i++) {
      for (String ending : ENDINGS) {
        byte[] file = text(served, addresses.get(i) + ending).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(i + "." + ending), file);
      }
    }
    String read = Outside.python("rdflib", "same_graph.py", new byte[0], folder.toString());
    int all = addresses.size();
    assertEquals(all + " " + all * ENDINGS.size(), read.strip());
  }
}
