package org.depeche.rdf;

import static org.depeche.rdf.GraphsOfArticles.EVIDENCE;
import static org.depeche.rdf.GraphsOfArticles.FIRST;
import static org.depeche.rdf.GraphsOfArticles.KCNA;
import static org.depeche.rdf.GraphsOfArticles.KIM;
import static org.depeche.rdf.GraphsOfArticles.KP;
import static org.depeche.rdf.GraphsOfArticles.KR;
import static org.depeche.rdf.GraphsOfArticles.MOON;
import static org.depeche.rdf.GraphsOfArticles.PYONGYANG;
import static org.depeche.rdf.GraphsOfArticles.SENTENCE;
import static org.depeche.rdf.GraphsOfArticles.check;
import static org.depeche.rdf.GraphsOfArticles.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.ActId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Span;
import org.depeche.claim.Status;
import org.depeche.claim.Summit;
import org.depeche.claim.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graphs of summits, letters and pledges, and of what is said of them. */
class ActGraphTest {

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
}
