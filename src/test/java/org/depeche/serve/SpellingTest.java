package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.store.Korea;
import org.depeche.store.Store;
import org.depeche.store.Told;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "/id/person/pak-sergey, text/html, /page/person/pak-sergej",
    "/id/person/pak-sergey, text/turtle, /data/person/pak-sergej",
    "/page/person/pak-sergey, text/html, /page/person/pak-sergej",
    "/id/person/pak-sergej, text/html, /page/person/pak-sergej",
  })
  void anotherSpellingLeadsToThePerson(String from, String accept, String to) throws Exception {
    try (Store store = Korea.store(folder)) {
      List<Told> articles = List.of(promise("p", "Pak Sergej"), promise("q", "Pak Sergey"));
      store.take(articles.stream().map(Korea::submission).iterator());
      try (Server server = Server.start(store, 0)) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + from);
        HttpResponse<Void> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(address).header("Accept", accept).build(),
                    BodyHandlers.discarding());
        assertEquals(303, answer.statusCode());
        assertEquals(to, answer.headers().firstValue("Location").orElseThrow());
      }
    }
  }

  private static Told promise(String id, String name) {
    String text = name + " lovede fred.";
    EntityId person = EntityId.person(Slug.of(name));
    Told told = Told.article(id, text).names(person, name);
    return told.pledge(person, List.of(), "fred", told.said(text, List.of(), List.of()));
  }
}
