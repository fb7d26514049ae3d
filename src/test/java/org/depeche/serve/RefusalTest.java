package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page was made for: each gets an answer of this server, and none a fault. */
@ExtendWith(Served.Extension.class)
class RefusalTest {

  private static final String LONG = "a".repeat(20_000);

  /** Asks without a client that mends addresses. */
  private static String raw(Served served, String line, String... headers) throws IOException {
    try (Socket socket = new Socket("localhost", served.address("/").getPort())) {
      StringBuilder request =
          new StringBuilder(line + "\r\nHost: localhost\r\nConnection: close\r\n");
      for (String header : headers) {
        request.append(header).append("\r\n");
      }
      byte[] bytes = request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void isOurs(String answer) {
    assertFalse(answer.contains("Jetty") || answer.contains("jetty"), answer);
    assertFalse(answer.matches("(?si).*\r\nserver:.*"), answer);
    assertFalse(answer.contains("\tat "), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
    boolean isPage = answer.contains("<main id=\"content\"");
    assertTrue(isPage || answer.contains("application/problem+json"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/%ZZ",
        "/id/%",
        "/page/person/x%00",
        "/page/%c3",
        "/page/%ff",
        "/page/../../etc",
        "/page/%2e%2e/x",
        "/search?q=%ZZ",
        "/search?q=%ff",
        "/?lang=%",
        "/sparql?query=%ZZ",
        "/why?s=%ZZ",
        "/graph?from=%ZZ",
        "/graph.gexf?focus=%E0%A4",
        "/queries/promises-by?party=%ZZ",
        "/timeline/%ZZ"
      })
  void anAddressThatCannotBeReadIsRefusedInOurOwnWay(String path, Served served)
      throws IOException {
    for (String accept : new String[] {"text/html,*/*;q=0.8", "application/json"}) {
      String answer = raw(served, "GET " + path + " HTTP/1.1", "Accept: " + accept);
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      isOurs(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/search?q=%ff", "/why?s=%ZZ", "/page/%ff", "/sparql?query=%ZZ", "/?lang=%ZZ"})
  void aBrowserGetsAPageInItsLanguage(String path, Served served) throws IOException {
    String answer =
        raw(served, "GET " + path + " HTTP/1.1", "Accept: text/html", "Accept-Language: da");
    assertTrue(answer.contains("Forespørgslen kan ikke forstås"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//page", "/page//x", "/page/a;b=c", "/assets/..%2fstyle.css", "/$/no"})
  void whatLeadsNowhereIsNotThere(String path, Served served) throws IOException {
    String answer = raw(served, "GET " + path + " HTTP/1.1", "Accept: text/html");
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    isOurs(answer);
  }

  @Test
  void aNullCharacterIsSoughtInVain(Served served) {
    assertEquals(200, served.get("/search?q=%00", "Accept", "text/html").statusCode());
    assertEquals(400, served.get("/why?s=%00&p=%00&o=%00", "Accept", "text/html").statusCode());
  }

  @Test
  void whatIsVeryLongIsRefused(Served served) throws IOException {
    for (String line :
        new String[] {"GET /" + LONG + " HTTP/1.1", "GET /search?q=" + LONG + " HTTP/1.1"}) {
      String answer = raw(served, line, "Accept: text/html");
      assertTrue(answer.matches("(?s)HTTP/1.1 (400|404|414) .*"), answer);
      isOurs(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET / HTTP/9.9", "GET", "\u0001 / HTTP/1.1", "TRACE / HTTP/1.1"})
  void whatIsNoRequestIsRefused(String line, Served served) throws IOException {
    String answer = raw(served, line);
    assertTrue(answer.matches("(?s)HTTP/1.1 (4|5)\\d\\d .*"), answer);
    isOurs(answer);
  }

  @Test
  void operatorsSeeThatItLivesAndItsNumbersAndNothingElse(Served served) {
    assertEquals(200, served.get("/$/ping").statusCode());
    String numbers = served.get("/$/metrics").body();
    assertTrue(numbers.contains("# TYPE jvm_memory_used_bytes gauge"), numbers);
    for (String admin :
        new String[] {"stats", "server", "datasets", "tasks", "compact/x", "backup/x", "logs"}) {
      assertEquals(404, served.get("/$/" + admin).statusCode(), admin);
      assertEquals(4, served.send("POST", "/$/" + admin, "x").statusCode() / 100, admin);
    }
  }
}
