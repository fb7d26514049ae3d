package org.depeche.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.depeche.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.Extension.class)
class ExchangeTest {

  @Test
  void whatTheClientHasIsNotSentAgain(Served served) {
    String tag = served.get("/assets/style.css").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get("/assets/style.css", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, served.get("/assets/style.css", "If-None-Match", "\"old\"").statusCode());
  }

  @Test
  void anErrorIsAPageForABrowserAndADocumentForOthers(Served served) {
    HttpResponse<String> page =
        served.get("/assets/none", "Accept", "text/html", "Accept-Language", "da-DK,da;q=0.9");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<html lang=\"da\">"), page.body());
    assertTrue(page.body().contains("<p>Prøv at søge"), page.body());
    HttpResponse<String> document = served.get("/assets/none");
    assertTrue(document.body().contains("\"status\":404"), document.body());
    String type = document.headers().firstValue("Content-Type").orElseThrow();
    assertTrue(type.startsWith("application/problem+json"), type);
  }

  @Test
  void theLanguageThatAReaderChoseHoldsForLaterPages(Served served) {
    HttpResponse<String> chosen = served.get("/assets/none?lang=da", "Accept", "text/html");
    String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    HttpResponse<String> later =
        served.get("/assets/none", "Accept", "text/html", "Cookie", cookie.split(";")[0]);
    assertTrue(later.body().contains("<html lang=\"da\">"), later.body());
  }
}
