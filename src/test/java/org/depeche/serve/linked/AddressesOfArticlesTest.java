package org.depeche.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.depeche.article.Article;
import org.depeche.extract.Reader;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.depeche.serve.Server;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import org.depeche.store.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles whose IDs have letters of Danish, spaces and slashes, in a store that changes. */
class AddressesOfArticlesTest {

  private static final String PATH = "article/m%C3%B8de%20i%2F%C3%85rhus";
  private static final Iris IRIS = new Iris(Base.standard());
  private static final Seeds SEEDS = Seeds.shipped(IRIS);
  private static final Reader READER = Reader.of(SEEDS.authority());

  @TempDir static Path folder;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() {
    store = Store.open(folder.resolve("store"), Base.standard(), Ontology.load());
    store.ontology();
    store.authority(SEEDS.graph().nquads());
    take("møde i/Århus", "Kim Jong-un lovede Moon Jae-in at lukke anlægget.");
    server = Server.start(store, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static void take(String id, String text) {
    Article article = Article.of(id, text);
    byte[] graph =
        new ArticleGraphs(IRIS, SEEDS.authority(), true).of(article, READER.read(article)).nquads();
    store.take(List.of(new Submission(id, graph)).iterator());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** Asks without a client that mends addresses. */
  private static String raw(String path) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m%C3%B8de%20i%2F%C3%85rhus",
        "m%c3%b8de%20i%2f%c3%85rhus",
        "møde%20i%2FÅrhus",
        "møde%20i%2FA\u030Arhus",
        "m%C3%B8de%20i%2FA%CC%8Arhus"
      })
  void lettersMayBeRawOrEncodedAndInEitherNormalForm(String id) throws IOException {
    String thing = raw("/id/article/" + id);
    assertTrue(thing.startsWith("HTTP/1.1 303"), thing);
    assertTrue(thing.contains("Location: /data/" + PATH + "\r\n"), thing);
    String data = raw("/data/article/" + id + ".nt");
    assertTrue(data.contains("<http://localhost:3030/id/" + PATH + ">"), data);
    assertTrue(raw("/page/article/" + id).startsWith("HTTP/1.1 200"));
  }

  @Test
  void whatCannotBeReadIsRefusedAsAllElse() throws IOException {
    String answer = raw("/id/x%00");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void entityTagsChangeWithTheDataAndOnlyThen() throws Exception {
    String moon = tag("/data/person/moon-jae-in.ttl");
    String everything = tag("/data/dump.nq");
    String numbers = tag("/.well-known/void");
    assertEquals(numbers, tag("/.well-known/void"));
    String elsewhere = tag("/data/person/abbas-araghchi.ttl");
    take("more", "Moon Jae-in lovede Kim Jong-un at åbne grænsen.");
    assertNotEquals(moon, tag("/data/person/moon-jae-in.ttl"));
    assertNotEquals(everything, tag("/data/dump.nq"));
    assertNotEquals(numbers, tag("/.well-known/void"));
    assertEquals(elsewhere, tag("/data/person/abbas-araghchi.ttl"));
    store.remove(List.of("more"));
    assertEquals(moon, tag("/data/person/moon-jae-in.ttl"));
  }

  private static String tag(String path) throws Exception {
    return DereferencingTest.header(get(path), "ETag");
  }
}
