package org.depeche.serve.browser;

import java.util.Optional;
import org.depeche.serve.web.Addresses;

/** Every kind of page that is served, each by one page of the development articles. */
enum PageKind {
  FRONT("/"),
  PERSON("/page/person/kim-jong-un"),
  STATE("/page/state/kp"),
  ORGANISATION("/page/organization/nato"),
  PLACE("/page/place/panmunjom"),
  SUMMIT("/page/summit/kim-jong-un-moon-jae-in-2018-09-19"),
  LETTER("/page/letter/kim-jong-un-donald-trump-2018-09-16"),
  PLEDGE("/page/pledge/ali-khamenei-shinzo-abe"),
  ARTICLE("/page/article/dmz-june-2019"),
  TOPIC("/page/topic/NuclearProgramme"),
  PERSONS("/page/person"),
  SUMMITS("/page/summit"),
  QUERIES("/queries"),
  TABLE_OF_QUERY(
      "/queries/promises-by?party=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fperson%2Fkim-jong-un"),
  TIMELINE_OF_QUERY("/queries/summit-timeline"),
  GRAPH_OF_QUERY("/queries/letter-network"),
  FORM_OF_QUERY("/queries/letters-between"),
  REFUSED_FORM("/queries/promises-by?party=nobody", 400),
  GRAPH("/graph?from=2019-06-01&to=2019-06-30", "#picture canvas"),
  GRAPH_OF_PARTIES("/graph?mode=actors&from=2018-01-01&to=2018-12-31", "#picture canvas"),
  PICTURE_OF_QUERY("/graph?query=letter-network", "#picture canvas"),
  TIMELINE("/timeline/2018"),
  SEARCH("/search"),
  FOUND("/search?q=topm%C3%B8de"),
  WHY(why()),
  ABOUT("/about"),
  ONTOLOGY("/ontology"),
  EDITOR("/sparql", "#editor .active .CodeMirror"),
  ANSWER(answer(), "#editor .active .CodeMirror"),
  UNKNOWN("/page/person/nobody", 404);

  private final String path;
  private final int status;
  private final Optional<String> drawn;

  PageKind(String path) {
    this(path, 200, Optional.empty());
  }

  PageKind(String path, int status) {
    this(path, status, Optional.empty());
  }

  PageKind(String path, String drawn) {
    this(path, 200, Optional.of(drawn));
  }

  PageKind(String path, int status, Optional<String> drawn) {
    this.path = path;
    this.status = status;
    this.drawn = drawn;
  }

  /** The path of its page. */
  String path() {
    return path;
  }

  /** The status of the answer. */
  int status() {
    return status;
  }

  /** What scripts put on the page when they are done, as a selector. */
  Optional<String> drawn() {
    return drawn;
  }

  private static String why() {
    return "/why?s="
        + Addresses.encoded("http://localhost:3030/id/pledge/ali-khamenei-shinzo-abe")
        + "&p="
        + Addresses.encoded("https://w3id.org/depeche/ontology#pledgedBy")
        + "&o="
        + Addresses.encoded("http://localhost:3030/id/person/ali-khamenei");
  }

  private static String answer() {
    return "/sparql?query="
        + Addresses.encoded(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                + "SELECT ?thing ?name { ?thing skos:prefLabel ?name } ORDER BY ?thing ?name LIMIT 12");
  }
}
