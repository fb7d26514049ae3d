package org.depeche.rdf;

import static org.depeche.rdf.Turtle.assertGraph;

import java.util.List;
import java.util.Optional;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.depeche.entity.Authority;

/** One article, what is known of it, and the graphs that tests expect of it. */
final class GraphsOfArticles {

  static final Iris IRIS = new Iris(Base.standard());
  static final EntityId KIM = EntityId.person("kim-jong-un");
  static final EntityId MOON = EntityId.person("moon-jae-in");
  static final EntityId KP = EntityId.state("KP");
  static final EntityId KR = EntityId.state("KR");
  static final EntityId KCNA = EntityId.organization("kcna");
  static final EntityId PYONGYANG = EntityId.place("pyongyang");
  static final String TEXT = "\uD83D\uDE00 Kim mødtes med Moon. Det siger han.";
  static final Evidence FIRST = Evidence.of(new Span(2, 22), "Kim mødtes med Moon.", "held");

  /** The text and article that every graph of {@link #TEXT} holds. */
  static final String ARTICLE =
      """
      <id/article/a> a schema:NewsArticle ; schema:inLanguage "da" .
      <id/article/a#char=0,37> a nif:Context , nif:RFC5147String ; nif:isString "😀 Kim mødtes med Moon. Det siger han." ;
        nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "37"^^xsd:nonNegativeInteger ;
        nif:sourceUrl <id/article/a> .
      """;

  static final String GRAPH = "http://localhost:3030/graph/article/a";
  static final Mention MENTIONED = new Mention(new Span(2, 5), "Kim");
  static final Authority NOTHING_KNOWN = new Authority(List.of(), List.of(), List.of(), List.of());
  static final Authority AGENCY_KNOWN =
      new Authority(
          List.of(),
          List.of(
              new Authority.Organization(
                  KCNA, List.of("KCNA"), Authority.OrganizationType.MEDIA, Optional.empty())),
          List.of(),
          List.of());

  static final String MENTION =
      """
      <id/article/a#char=2,5> a nif:RFC5147String ; nif:anchorOf "Kim" ;
        nif:referenceContext <id/article/a#char=0,37> ; itsrdf:taIdentRef <ENTITY> .
      """;

  static final String EVIDENCE =
      """
      <ACT> dip:evidence <ACT/evidence/1> .
      <ACT/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ; dip:rule "held" .
      """;

  static final String SENTENCE =
      """
      <id/article/a#char=2,22> a nif:Sentence , nif:RFC5147String ; nif:anchorOf "Kim mødtes med Moon." ;
        nif:beginIndex "2"^^xsd:nonNegativeInteger ; nif:endIndex "22"^^xsd:nonNegativeInteger ;
        nif:referenceContext <id/article/a#char=0,37> .
      """;

  private GraphsOfArticles() {}

  static void check(List<Claim> claims, String turtle) {
    ArticleGraph graph = graph(Article.of("a", TEXT), claims.toArray(new Claim[0]));
    assertGraph(GRAPH, ARTICLE + turtle, graph.statements());
  }

  static void check(Article article, String turtle) {
    assertGraph(GRAPH, ARTICLE + turtle, graph(article).statements());
  }

  static ArticleGraph graph(Article article, Claim... claims) {
    return new ArticleGraphs(IRIS, AGENCY_KNOWN, true).of(article, List.of(claims));
  }

  static Article article(String date, String url, String publisher) {
    return new Article(
        "a",
        TEXT,
        PublicationDate.parse(date),
        Optional.of("Topmøde"),
        Optional.of(url),
        Optional.of(publisher),
        "da");
  }

  static Entity entity(EntityId id, String label) {
    return new Entity(
        "a", id, label, List.of(), List.of(), List.of(), List.of(), List.of(MENTIONED));
  }

  static Facts facts(Evidence... evidence) {
    return new Facts("a", Optional.empty(), List.of(evidence), List.of(), List.of());
  }
}
