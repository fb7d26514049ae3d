package org.depeche.rdf;

import static org.depeche.rdf.Turtle.assertGraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.ActId;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.Mention;
import org.depeche.claim.Pledge;
import org.depeche.claim.Span;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.depeche.claim.When;
import org.depeche.entity.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphTest {

  private static final Iris IRIS = new Iris(Base.standard());
  private static final EntityId KIM = EntityId.person("kim-jong-un");
  private static final EntityId MOON = EntityId.person("moon-jae-in");
  private static final EntityId KP = EntityId.state("KP");
  private static final EntityId KR = EntityId.state("KR");
  private static final EntityId KCNA = EntityId.organization("kcna");
  private static final EntityId PYONGYANG = EntityId.place("pyongyang");
  private static final String TEXT = "\uD83D\uDE00 Kim mødtes med Moon. Det siger han.";
  private static final Evidence FIRST =
      Evidence.of(new Span(2, 22), "Kim mødtes med Moon.", "held");

  /** The text and article that every graph of {@link #TEXT} holds. */
  private static final String ARTICLE =
      """
      <id/article/a> a schema:NewsArticle ; schema:inLanguage "da" .
      <id/article/a#char=0,37> a nif:Context , nif:RFC5147String ; nif:isString "😀 Kim mødtes med Moon. Det siger han." ;
        nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "37"^^xsd:nonNegativeInteger ;
        nif:sourceUrl <id/article/a> .
      """;

  private static final String GRAPH = "http://localhost:3030/graph/article/a";
  private static final Mention MENTIONED = new Mention(new Span(2, 5), "Kim");
  private static final Authority NOTHING_KNOWN =
      new Authority(List.of(), List.of(), List.of(), List.of());
  private static final Authority AGENCY_KNOWN =
      new Authority(
          List.of(),
          List.of(
              new Authority.Organization(
                  KCNA, List.of("KCNA"), Authority.OrganizationType.MEDIA, Optional.empty())),
          List.of(),
          List.of());

  private static final String MENTION =
      """
      <id/article/a#char=2,5> a nif:RFC5147String ; nif:anchorOf "Kim" ;
        nif:referenceContext <id/article/a#char=0,37> ; itsrdf:taIdentRef <ENTITY> .
      """;

  private static final String EVIDENCE =
      """
      <ACT> dip:evidence <ACT/evidence/1> .
      <ACT/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ; dip:rule "held" .
      """;

  private static final String SENTENCE =
      """
      <id/article/a#char=2,22> a nif:Sentence , nif:RFC5147String ; nif:anchorOf "Kim mødtes med Moon." ;
        nif:beginIndex "2"^^xsd:nonNegativeInteger ; nif:endIndex "22"^^xsd:nonNegativeInteger ;
        nif:referenceContext <id/article/a#char=0,37> .
      """;

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
  void summitHasAllItsParts() {
    Summit summit =
        new Summit(
            new ActId(ActId.Kind.SUMMIT, "kim-moon-2018-09"),
            new Facts(
                "a",
                Optional.of(
                    new When(
                        "2018-09-18/2018-09-20",
                        Optional.of(LocalDate.parse("2018-09-18")),
                        Optional.of(LocalDate.parse("2018-09-20")))),
                List.of(FIRST),
                List.of("Peace", "Denuclearisation"),
                List.of(KCNA)),
            List.of(KIM, MOON),
            Optional.of(PYONGYANG),
            Status.HELD,
            List.of(KIM),
            List.of(MOON));

    check(
        List.of(summit),
        SENTENCE
            + """
            <id/summit/a/kim-moon-2018-09> a dip:Summit ; dip:status dip:Held ;
              dip:participant <id/person/kim-jong-un> , <id/person/moon-jae-in> ;
              dip:place <id/place/pyongyang> ;
              dip:proposedBy <id/person/kim-jong-un> ; dip:acceptedBy <id/person/moon-jae-in> ;
              dip:when "2018-09-18/2018-09-20"^^edtf:EDTF ;
              dip:notBefore "2018-09-18"^^xsd:date ; dip:notAfter "2018-09-20"^^xsd:date ;
              dip:topic dip:Peace , dip:Denuclearisation ; dip:disputedBy <id/organization/kcna> ;
              dip:evidence <id/summit/a/kim-moon-2018-09/evidence/1> .
            <id/summit/a/kim-moon-2018-09/evidence/1> a dip:Evidence ;
              dip:sentence <id/article/a#char=2,22> ; dip:rule "held" .
            """);
  }

  @ParameterizedTest
  @CsvSource({"PROPOSED, Proposed", "AGREED, Agreed", "HELD, Held", "CANCELLED, Cancelled"})
  void summitHasTheStatusThatIsReported(Status status, String concept) {
    Summit summit =
        new Summit(
            new ActId(ActId.Kind.SUMMIT, "s"),
            facts(FIRST),
            List.of(),
            Optional.empty(),
            status,
            List.of(),
            List.of());

    check(
        List.of(summit),
        SENTENCE
            + EVIDENCE.replace("ACT", "id/summit/a/s")
            + "<id/summit/a/s> a dip:Summit ; dip:status dip:%s .".formatted(concept));
  }

  @Test
  void letterConveysActsOfItsArticle() {
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "l"),
            facts(FIRST),
            List.of(KIM),
            List.of(MOON),
            List.of(KR),
            List.of(new ActId(ActId.Kind.SUMMIT, "s"), new ActId(ActId.Kind.PLEDGE, "p")));

    check(
        List.of(letter),
        SENTENCE
            + EVIDENCE.replace("ACT", "id/letter/a/l")
            + """
            <id/letter/a/l> a dip:Letter ; dip:sender <id/person/kim-jong-un> ;
              dip:recipient <id/person/moon-jae-in> ; dip:carrier <id/state/kr> ;
              dip:conveys <id/summit/a/s> , <id/pledge/a/p> .
            """);
  }

  @Test
  void pledgeHasAllItsParts() {
    Pledge pledge =
        new Pledge(
            new ActId(ActId.Kind.PLEDGE, "p"),
            facts(FIRST),
            List.of(KP),
            List.of(KR),
            "stoppe atomprøver",
            Optional.of("når det er muligt"),
            Optional.of(LocalDate.parse("2018-12-31")),
            Optional.of(new ActId(ActId.Kind.SUMMIT, "s")));

    check(
        List.of(pledge),
        SENTENCE
            + EVIDENCE.replace("ACT", "id/pledge/a/p")
            + """
            <id/pledge/a/p> a dip:Pledge ; dip:pledgedBy <id/state/kp> ; dip:pledgedTo <id/state/kr> ;
              dip:content "stoppe atomprøver"@da ; dip:condition "når det er muligt"@da ;
              dip:dueBy "2018-12-31"^^xsd:date ; dip:madeAt <id/summit/a/s> .
            """);
  }

  @Test
  void openSideOfTimeIsLeftOut() {
    When byMay =
        new When("[..2018-05-31]", Optional.empty(), Optional.of(LocalDate.parse("2018-05-31")));
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "l"),
            new Facts("a", Optional.of(byMay), List.of(FIRST), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    check(
        List.of(letter),
        SENTENCE
            + EVIDENCE.replace("ACT", "id/letter/a/l")
            + """
            <id/letter/a/l> a dip:Letter ; dip:when "[..2018-05-31]"^^edtf:EDTF ;
              dip:notAfter "2018-05-31"^^xsd:date .
            """);
  }

  @Test
  void evidenceSaysWhoSaysSoAndReportsAreNumberedAfterThePieces() {
    Span span = new Span(2, 22);
    String quote = "Kim mødtes med Moon.";
    Evidence outer =
        new Evidence(
            span,
            quote,
            List.of(),
            Optional.of("diplomatiske kilder"),
            List.of(),
            Optional.empty(),
            "o");
    Evidence one =
        new Evidence(
            span,
            quote,
            List.of(KIM, MOON),
            Optional.empty(),
            List.of(KCNA),
            Optional.of(outer),
            "i");
    Evidence two =
        new Evidence(
            span, quote, List.of(KP), Optional.empty(), List.of(), Optional.of(outer), "i");
    Letter letter =
        new Letter(
            new ActId(ActId.Kind.LETTER, "l"),
            facts(one, two),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    check(
        List.of(letter),
        SENTENCE
            + """
            <id/letter/a/l> a dip:Letter ;
              dip:evidence <id/letter/a/l/evidence/1> , <id/letter/a/l/evidence/2> .
            <id/letter/a/l/evidence/1> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ;
              prov:wasAttributedTo <id/person/kim-jong-un> , <id/person/moon-jae-in> ;
              dip:via <id/organization/kcna> ; dip:within <id/letter/a/l/evidence/3> ; dip:rule "i" .
            <id/letter/a/l/evidence/2> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ;
              prov:wasAttributedTo <id/state/kp> ; dip:within <id/letter/a/l/evidence/3> ; dip:rule "i" .
            <id/letter/a/l/evidence/3> a dip:Evidence ; dip:sentence <id/article/a#char=2,22> ;
              dip:sourceText "diplomatiske kilder"@da ; dip:rule "o" .
            """);
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

  private static void check(List<Claim> claims, String turtle) {
    ArticleGraph graph = graph(Article.of("a", TEXT), claims.toArray(new Claim[0]));
    assertGraph(GRAPH, ARTICLE + turtle, graph.statements());
  }

  private static void check(Article article, String turtle) {
    assertGraph(GRAPH, ARTICLE + turtle, graph(article).statements());
  }

  private static ArticleGraph graph(Article article, Claim... claims) {
    return new ArticleGraphs(IRIS, AGENCY_KNOWN, true).of(article, List.of(claims));
  }

  private static Article article(String date, String url, String publisher) {
    return new Article(
        "a",
        TEXT,
        PublicationDate.parse(date),
        Optional.of("Topmøde"),
        Optional.of(url),
        Optional.of(publisher),
        "da");
  }

  private static Entity entity(EntityId id, String label) {
    return new Entity(
        "a", id, label, List.of(), List.of(), List.of(), List.of(), List.of(MENTIONED));
  }

  private static Facts facts(Evidence... evidence) {
    return new Facts("a", Optional.empty(), List.of(evidence), List.of(), List.of());
  }
}
