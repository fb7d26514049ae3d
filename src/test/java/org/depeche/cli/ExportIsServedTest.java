package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.export.NetworkFormat;
import org.depeche.rdf.Base;
import org.depeche.rdf.RdfSyntax;
import org.depeche.serve.ReadStore;
import org.depeche.serve.Server;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command exports and what the server sends is the same, byte for byte. */
class ExportIsServedTest {

  private static final Path ARTICLES = Path.of("seeds/articles");
  private static final String KIM = "http://localhost:3030/id/person/kim-jong-un";

  @TempDir private Path folder;

  @Test
  void everyFileIsTheSameFromBoth() throws Exception {
    ReadStore.of(folder, ReadStore.articles(ARTICLES).subList(0, 6)).close();
    Map<String, String> exported = new LinkedHashMap<>();
    for (RdfSyntax syntax : RdfSyntax.values()) {
      exported.put("/data/dump." + syntax.ending(), export(syntax.label()));
    }
    for (NetworkFormat format : NetworkFormat.values()) {
      String path = "/graph." + format.ending();
      exported.put(path, export(format.label()));
      exported.put(path + "?mode=actors", export(format.label(), "--mode", "actors"));
    }
    exported.put(
        "/graph.dot?kind=summit&from=2018-03-01&to=2018-12-31",
        export("dot", "--kind", "summit", "--from", "2018-03-01", "--to", "2018-12-31"));
    exported.put("/graph.gexf?focus=" + KIM, export("gexf", "--focus", KIM));
    try (Store store = Store.open(folder, Base.standard(), Ontology.load());
        Server server = Server.start(store, 0)) {
      for (Map.Entry<String, String> file : exported.entrySet()) {
        assertEquals(file.getValue(), served(server, file.getKey()), file.getKey());
      }
    }
  }

  @Test
  void aPartCanOnlyBeChosenOfGraphFiles() throws Exception {
    ReadStore.of(folder, List.of()).close();
    Run run = Run.of("export", "--store", folder.toString(), "--kind", "summit");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--format gexf"), run.err());
  }

  @Test
  void aThingInFocusCanBeNamedWithoutTheBase() throws Exception {
    ReadStore.of(folder, ReadStore.articles(ARTICLES).subList(0, 3)).close();
    assertEquals(
        export("dot", "--focus", "http://localhost:3030/id/state/kp"),
        export("dot", "--focus", "id/state/kp"));
  }

  private String export(String format, String... selection) {
    List<String> command = new ArrayList<>(List.of("export", "--format", format));
    command.addAll(List.of("--store", folder.toString()));
    command.addAll(List.of(selection));
    Run run = Run.of(command.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private static String served(Server server, String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
