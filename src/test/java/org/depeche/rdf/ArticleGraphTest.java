package org.depeche.rdf;

import static org.depeche.rdf.GraphsOfArticles.AGENCY_KNOWN;
import static org.depeche.rdf.GraphsOfArticles.ARTICLE;
import static org.depeche.rdf.GraphsOfArticles.FIRST;
import static org.depeche.rdf.GraphsOfArticles.GRAPH;
import static org.depeche.rdf.GraphsOfArticles.IRIS;
import static org.depeche.rdf.GraphsOfArticles.KCNA;
import static org.depeche.rdf.GraphsOfArticles.KIM;
import static org.depeche.rdf.GraphsOfArticles.KP;
import static org.depeche.rdf.GraphsOfArticles.KR;
import static org.depeche.rdf.GraphsOfArticles.MENTION;
import static org.depeche.rdf.GraphsOfArticles.MENTIONED;
import static org.depeche.rdf.GraphsOfArticles.MOON;
import static org.depeche.rdf.GraphsOfArticles.NOTHING_KNOWN;
import static org.depeche.rdf.GraphsOfArticles.PYONGYANG;
import static org.depeche.rdf.GraphsOfArticles.SENTENCE;
import static org.depeche.rdf.GraphsOfArticles.TEXT;
import static org.depeche.rdf.GraphsOfArticles.article;
import static org.depeche.rdf.GraphsOfArticles.check;
import static org.depeche.rdf.GraphsOfArticles.entity;
import static org.depeche.rdf.GraphsOfArticles.facts;
import static org.depeche.rdf.GraphsOfArticles.graph;
import static org.depeche.rdf.Turtle.assertGraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.depeche.article.Article;
import org.depeche.claim.ActId;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphTest {

  @Test
  void articleWithoutClaimsIsItselfAndItsText() {
    assertGraph(GRAPH, ARTICLE, graph(Article.of("a", TEXT)).statements());
  }

  @Test
  void textIsLeftOutOnRequest() {
    ArticleGraph graph =
        new ArticleGraphs(IRIS, NOTHING_KNOWN, false).of(Article.of("a", TEXT), List.of());

    assertGraph(GRAPH, ARTICLE.replaceAll("nif:isString \".*\" ;", ""), graph.statements());
  }

  @Test
  void articleHasWhatIsKnownOfIt() {
    check(
        article("2018-03-09", "https://example.org/æ?q=1", "KCNA"),
        """
        <id/article/a> schema:headline "Topmøde"@da ; schema:datePublished "2018-03-09"^^xsd:date ;
          schema:url <https://example.org/%C3%A6?q=1> ; schema:publisher <id/organization/kcna> .
        """);
  }

  @Test
  void publisherThatNoAuthorityKnowsIsNamedByTheArticle() {
    check(
        article("2018", "", "Ø-bladet"),
        """
        <id/article/a> schema:headline "Topmøde"@da ; schema:datePublished "2018"^^xsd:gYear ;
          schema:publisher <id/organization/oe-bladet> .
        <id/organization/oe-bladet> a schema:Organization ; skos:prefLabel "Ø-bladet"@da .
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a b/",
        "ftp://example.org/",
        "/a",
        "http:x"
      })
  void addressThatIsNoWebPageIsLeftOut(String url) {
    check(
        article("2018-03", url, "KCNA"),
        """
        <id/article/a> schema:headline "Topmøde"@da ; schema:datePublished "2018-03"^^xsd:gYearMonth ;
          schema:publisher <id/organization/kcna> .
        """);
  }

  @Test
  void personHasLabelsOfficeEvidenceAndMentions() {
    Entity kim =
        new Entity(
            "a",
            KIM,
            "Kim Jong-un",
            List.of("Kim", "Kim Jong Un"),
            List.of(KP),
            List.of("leder"),
            List.of(FIRST),
            List.of(new Mention(new Span(2, 5), "Kim"), new Mention(new Span(33, 36), "han")));

    check(
        List.of(kim),
        SENTENCE
            + """
            <id/person/kim-jong-un> a dip:Person ; skos:prefLabel "Kim Jong-un"@da ;
              skos:altLabel "Kim"@da , "Kim Jong Un"@da ; dip:represents <id/state/kp> ; dip:post "leder"@da ;
              dip:evidence <id/person/kim-jong-un/a/evidence/1> .
            <id/person/kim-jong-un/a/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ;
              dip:rule "held" .
            <id/article/a#char=2,5> a nif:RFC5147String ; nif:anchorOf "Kim" ;
              nif:referenceContext <id/article/a#char=0,37> ; itsrdf:taIdentRef <id/person/kim-jong-un> .
            <id/article/a#char=33,36> a nif:RFC5147String ; nif:anchorOf "han" ;
              nif:referenceContext <id/article/a#char=0,37> ; itsrdf:taIdentRef <id/person/kim-jong-un> .
            """);
  }

  @Test
  void stateHasItsCode() {
    check(
        List.of(entity(KP, "Nordkorea")),
        MENTION.replace("ENTITY", "id/state/kp")
            + """
            <id/state/kp> a dip:State ; skos:prefLabel "Nordkorea"@da ; dip:isoCode "KP" .
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "KCNA, organization/kcna, schema:Organization",
    "Pyongyang, place/pyongyang, schema:Place"
  })
  void organisationsAndPlacesAreOfSchemaOrg(String label, String path, String type) {
    check(
        List.of(entity(path.startsWith("o") ? KCNA : PYONGYANG, label)),
        MENTION.replace("ENTITY", "id/" + path)
            + "<id/%s> a %s ; skos:prefLabel \"%s\"@da .".formatted(path, type, label));
  }

  @Test
  void idOfArticleIsPercentEncodedInEveryIri() {
    String text = "Kim mødtes med Moon.";
    Evidence evidence = Evidence.of(new Span(0, 20), text, "r");
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "l"),
            new Facts("æ/1 #", Optional.empty(), List.of(evidence), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    ArticleGraph graph =
        new ArticleGraphs(IRIS, NOTHING_KNOWN, true).of(Article.of("æ/1 #", text), List.of(letter));

    assertEquals("http://localhost:3030/graph/article/%C3%A6%2F1%20%23", graph.iri());
    assertEquals(
        List.of(
            "http://localhost:3030/id/article/%C3%A6%2F1%20%23",
            "http://localhost:3030/id/article/%C3%A6%2F1%20%23#char=0,20",
            "http://localhost:3030/id/letter/%C3%A6%2F1%20%23/l",
            "http://localhost:3030/id/letter/%C3%A6%2F1%20%23/l/evidence/1"),
        graph.statements().stream()
            .map(s -> s.getSubject().stringValue())
            .sorted()
            .distinct()
            .toList());
  }

  @Test
  void quoteThatDoesNotStandAtItsOffsetsIsRefused() {
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "l"),
            facts(Evidence.of(new Span(3, 23), "Kim mødtes med Moon.", "r")),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> graph(Article.of("a", TEXT), letter));

    assertEquals("\"Kim mødtes med Moon.\" does not stand at 3..23", refused.getMessage());
  }

  @Test
  void claimOfAnotherArticleIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> graph(Article.of("b", TEXT), entity(KP, "Nordkorea")));
  }

  @Test
  void graphIsTheSameWhateverTheOrderOfClaims() {
    List<Claim> claims = new ArrayList<>(List.of(entity(KP, "Nordkorea"), entity(KCNA, "KCNA")));
    byte[] one = graph(Article.of("a", TEXT), claims.toArray(new Claim[0])).nquads();
    Collections.reverse(claims);
    byte[] other = graph(Article.of("a", TEXT), claims.toArray(new Claim[0])).nquads();

    assertEquals(
        new String(one, StandardCharsets.UTF_8), new String(other, StandardCharsets.UTF_8));
  }

  @Test
  void referentsAreAllEntitiesThatAreNamedOrReferredTo() {
    Entity kim =
        new Entity(
            "a", KIM, "Kim", List.of(), List.of(KP), List.of(), List.of(), List.of(MENTIONED));
    Evidence told =
        new Evidence(
            new Span(2, 22),
            "Kim mødtes med Moon.",
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.of(
                new Evidence(
                    new Span(2, 22),
                    "Kim mødtes med Moon.",
                    List.of(MOON),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    "r")),
            "r");
    Summit summit =
        new Summit(
            new ActId(ActId.Kind.SUMMIT, "s"),
            facts(told),
            List.of(KR),
            Optional.of(PYONGYANG),
            Status.HELD,
            List.of(),
            List.of());

    ArticleGraph graph =
        new ArticleGraphs(IRIS, AGENCY_KNOWN, true)
            .of(article("2018", "", "KCNA"), List.of(kim, summit));

    assertEquals(new TreeSet<>(List.of(KIM, KP, MOON, KR, PYONGYANG, KCNA)), graph.referents());
  }
}
