package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.depeche.serve.web.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the development articles. */
@ExtendWith(Served.Extension.class)
class PagesTest {

  private static final String PROMISE = "/page/pledge/ali-khamenei-shinzo-abe";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String ID = "http://localhost:3030/id/";
  private static final String DIP = "https://w3id.org/depeche/ontology#";

  private static Document page(Served served, String path, String language) {
    HttpResponse<String> answer =
        served.get(path, "Accept", "text/html", "Accept-Language", language);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static String why(String subject, String property, String object) {
    return "/why?s="
        + Addresses.encoded(subject)
        + "&p="
        + Addresses.encoded(property)
        + "&o="
        + Addresses.encoded(object);
  }

  @Test
  void threeClicksLeadToAPromiseWhoSaysSoAndTheSentence(Served served) {
    Document front = page(served, "/", "da");
    Document promises = page(served, front.selectFirst("a[href=/page/pledge]").attr("href"), "da");
    Element promise = promises.selectFirst("a[href=" + PROMISE + "]");
    assertEquals(
        "Ali Khamenei lover Shinzo Abe at Iran hverken vil fremstille, besidde eller bruge atomvåben",
        promise.text());

    Document told = page(served, promise.attr("href"), "da");
    assertEquals("Shinzo Abe siger", told.selectFirst(".step .step .who").text());
    String sentence = told.selectFirst(".telling mark").text();
    assertTrue(sentence.startsWith("Ifølge Abe lovede ayatollahen"), sentence);

    String place = told.selectFirst("a.open").attr("href");
    Document article = page(served, place.substring(0, place.indexOf('#')), "da");
    String anchor = place.substring(place.indexOf('#') + 1);
    assertEquals(sentence, article.getElementById(anchor).text());
    assertFalse(article.select("aside.margin a[href=" + PROMISE + "]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/page/person",
        "/page/person/kim-jong-un",
        "/page/state/kp",
        "/page/organization/nato",
        "/page/letter",
        "/page/summit",
        "/page/article/dmz-june-2019",
        "/page/topic/NuclearProgramme",
        "/timeline/2018",
        "/search?q=topm%C3%B8de",
        PROMISE
      })
  void everyPageSpeaksBothLanguagesAndLinksNowhereInVain(String path, Served served) {
    for (String language : List.of("da", "en")) {
      Document page = page(served, path, language);
      assertEquals(language, page.selectFirst("html").attr("lang"));
      assertEquals(1, page.select("h1").size());
      assertTrue(page.select("th:not([scope])").isEmpty());
      assertTrue(page.select("a[href]").stream().noneMatch(a -> a.attr("href").isEmpty()));
    }
    List<String> addresses =
        page(served, path, "da").select("main a[href^=/]").stream()
            .map(a -> a.attr("href").replaceAll("#.*", ""))
            .distinct()
            .toList();
    for (String address : addresses) {
      assertEquals(200, served.get(address, "Accept", BROWSER).statusCode(), address);
    }
  }

  @Test
  void factsCarryTheLabelsOfTheOntology(Served served) {
    assertTrue(page(served, PROMISE, "da").select("th").eachText().contains("lovet af"));
    assertTrue(page(served, PROMISE, "en").select("th").eachText().contains("pledged by"));
  }

  @Test
  void aPageHoldsItsDataAndLeadsToTheirFormats(Served served) {
    Document page = page(served, PROMISE, "en");
    String data = page.selectFirst("script[type=application/ld+json]").data();
    assertTrue(data.contains("at Iran hverken vil fremstille"), data);
    for (Element other : page.select("footer a[type]")) {
      int status = served.get(other.attr("href"), "Accept", other.attr("type")).statusCode();
      assertEquals(200, status, other.attr("href"));
    }
    assertEquals(
        List.of("SPARQL", "Graph", "Turtle", "JSON-LD", "CSV", "GEXF"),
        page.select("footer a[type]").eachText());
  }

  @Test
  void aTellingLeadsToTheActThatItWentInto(Served served) {
    HttpResponse<String> answer =
        served.get("/page/pledge/abe-teheran-2019/ali-khamenei-shinzo-abe");
    assertEquals(303, answer.statusCode());
    assertEquals(PROMISE, answer.headers().firstValue("Location").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/page/person/nobody", "/page/nothing", "/page/topic/Held", "/timeline/1066"})
  void whatIsNotKnownIsNotFound(String path, Served served) {
    assertEquals(404, served.get(path, "Accept", "text/html").statusCode());
  }

  @Test
  void aFactHasItsEvidenceForPeopleAndForPrograms(Served served) {
    String path =
        why(ID + "pledge/ali-khamenei-shinzo-abe", "dip:pledgedTo", ID + "person/shinzo-abe");
    assertEquals(
        "Shinzo Abe siger", page(served, path, "da").selectFirst(".step .step .who").text());
    HttpResponse<String> turtle = served.get(path, "Accept", "text/turtle");
    assertEquals(200, turtle.statusCode());
    assertTrue(turtle.body().contains("Ifølge Abe lovede ayatollahen"), turtle.body());
    assertEquals(200, served.get(path, "Accept", "application/ld+json").statusCode());
  }

  @Test
  void theEvidenceOfAFactIsThatOfTheArticlesThatSaySo(Served served) {
    String path = why(ID + "person/kim-jong-un", "<" + DIP + "post>", "\"leder\"@da");
    Document page = page(served, path, "en");
    assertFalse(page.select(".telling mark").isEmpty());
    String known = why(ID + "person/kim-jong-un", "skos:altLabel", "\"Kim Yong-un\"@da");
    assertTrue(page(served, known, "en").select(".telling").isEmpty());
    assertFalse(page(served, known, "en").select(".note").isEmpty());
  }

  @Test
  void whatTheGraphDoesNotSayHasNoEvidence(Served served) {
    String path = why(ID + "person/kim-jong-un", "dip:represents", ID + "state/dk");
    assertEquals(404, served.get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/why",
        "/why?s=x&p=y&o=z",
        "/why?s=%22a%22&p=dip:post&o=%22a%22",
        "/why?s=http://a/b&p=dip:post&o=%22open",
        "/why?s=http://a/b&p=dip:post&o=_:b",
        "/why?s=%3Chttp://a/%3E%20%3Cb%3E&p=dip:post&o=http://c/"
      })
  void malformedTermsAreNamed(String path, Served served) {
    assertEquals(400, served.get(path).statusCode());
  }

  @Test
  void searchAnswersProgramsInJson(Served served) {
    HttpResponse<String> answer = served.get("/search?q=embedsmand", "Accept", "application/json");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("embedsmænd"), answer.body());
  }

  @Test
  void searchEscapesWhatIsSought(Served served) {
    String path = "/search?q=" + Addresses.encoded("<script>alert(1)</script>\"");
    assertTrue(page(served, path, "en").select("main script").isEmpty());
  }
}
