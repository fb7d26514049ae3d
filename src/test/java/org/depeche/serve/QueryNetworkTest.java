package org.depeche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What saved queries answer, as graph files and as a picture. */
@ExtendWith(Served.Extension.class)
class QueryNetworkTest {

  private static final String KIM = "http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un";

  private static int edges(String gexf) {
    return (int) Pattern.compile("<edge ").matcher(gexf).results().count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who-met-whom",
        "party-network",
        "party-network?party=" + KIM,
        "party-network?mode=actors"
      })
  void theAnswerIsTheSameNetworkInEveryFormat(String query, Served served) throws IOException {
    String name = query.replaceFirst("\\?.*", "");
    String parameters = query.substring(name.length());
    HttpResponse<String> gexf = served.get("/queries/" + name + ".gexf" + parameters);
    assertEquals(200, gexf.statusCode(), gexf.body());
    assertTrue(edges(gexf.body()) > 5);
    String json = served.get("/graph.json?query=" + name + parameters.replace('?', '&')).body();
    assertEquals(
        edges(gexf.body()), new ObjectMapper().readTree(json).at("/elements/edges").size());
    String graphml = served.get("/queries/" + name + ".graphml" + parameters).body();
    assertEquals(edges(gexf.body()), edges(graphml));
  }

  @Test
  void aParameterNarrowsItDown(Served served) {
    int all = edges(served.get("/queries/party-network.gexf").body());
    int kim = edges(served.get("/queries/party-network.gexf?party=" + KIM).body());
    assertTrue(kim > 0 && kim < all, kim + " of " + all);
  }

  @Test
  void pairsOfAMeetingCarryItsEvidence(Served served) {
    String gexf = served.get("/queries/who-met-whom.gexf").body();
    assertEquals(edges(gexf), Pattern.compile("for=\"quote\"").matcher(gexf).results().count());
  }

  @Test
  void whoRelaysWhomLeadsToWhatIsRelayed(Served served) {
    String gexf = served.get("/queries/who-relays-whom.gexf").body();
    List<String> whys =
        Pattern.compile("for=\"why\" value=\"[^\"]*(/why[?][^\"]*)")
            .matcher(gexf)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertEquals(edges(gexf), whys.size(), gexf);
    String page = served.get(whys.get(0), "Accept", "text/html").body();
    assertTrue(page.contains("/page/organization/afp"), page);
    assertTrue(page.contains("/page/organization/elysee-palaeet"), page);
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/party-network.gexf?party=%3Ebad, party",
    "/queries/party-network.gexf?nonsense=1, nonsense",
    "/graph.gexf?query=no-such, query",
    "/graph?query=act-evidence, act",
  })
  void whatCannotBeAskedIsNamed(String address, String parameter, Served served) {
    HttpResponse<String> answer = served.get(address);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"parameter\":\"" + parameter + "\""), answer.body());
  }

  @Test
  void thePageOfAQueryForAGraphLeadsToItsFiles(Served served) {
    String page = served.get("/queries/party-network?party=" + KIM, "Accept", "text/html").body();
    assertTrue(page.contains("href=\"/queries/party-network.gexf?party=" + KIM), page);
  }

  @Test
  void thePictureIsHeadedByWhatIsAsked(Served served) {
    String page =
        served
            .get("/graph?query=party-network&party=" + KIM + "&lang=en", "Accept", "text/html")
            .body();
    assertTrue(page.contains("<h1>The network of parties</h1>"), page);
    assertTrue(page.contains("href=\"/queries/party-network?party=" + KIM), page);
    assertTrue(page.contains("data-source=\"/graph.json?query=party-network&amp;party="), page);
  }
}
