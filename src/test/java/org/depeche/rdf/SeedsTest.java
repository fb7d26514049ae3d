package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedsTest {

  private static final Iris IRIS = new Iris(Base.standard());
  private static final String PREFIXES =
      Vocabulary.PREFIXES.entrySet().stream()
          .map(p -> "@prefix " + p.getKey() + ": <" + p.getValue() + "> . ")
          .collect(Collectors.joining("", "", "\n"));
  private static final String STATES =
      """
      <state/no> a dip:State ; skos:prefLabel "Norge"@da , "Norway"@en ;
        skos:altLabel "Kongeriget Norge"@da , "Noreg"@no ; dip:isoCode "NO" ; dip:adjective "norsk"@da ;
        dip:inhabitant "nordmand"@da ; dip:inhabitantPlural "nordmænd"@da ;
        dip:capital <place/oslo> ; dip:standIn "Slottet"@da ; owl:sameAs wd:Q20 .
      <place/oslo> a schema:Place ; skos:prefLabel "Oslo"@da ; schema:containedInPlace <state/no> .
      """;
  private static final String OTHERS =
      """
      <organization/nato> a schema:Organization ; skos:prefLabel "NATO"@da ; skos:altLabel "Nato"@da , "OTAN"@fr ;
        dip:bodyType dip:InternationalBody .
      <organization/stortinget> a schema:Organization ; skos:prefLabel "Stortinget"@da ;
        dip:bodyType dip:StateInstitution ; dip:represents <state/no> .
      <person/jens-stoltenberg> a dip:Person ; skos:prefLabel "Jens Stoltenberg"@da ;
        skos:altLabel "Stoltenberg, Jens"@da ; schema:gender schema:Male ;
        dip:office <person/jens-stoltenberg/office/2> , <person/jens-stoltenberg/office/1> .
      <person/jens-stoltenberg/office/1> a dip:Office ; dip:post "statsminister"@da ; dip:represents <state/no> ;
        dip:from "2005"^^xsd:gYear ; dip:until "2013-10-16"^^xsd:date .
      <person/jens-stoltenberg/office/2> a dip:Office ; dip:post "generalsekretær"@da ;
        dip:represents <organization/nato> ; dip:from "2014-10-01"^^xsd:date .
      """;

  @Test
  void stateHasItsNamesAndWords() {
    assertEquals(
        List.of(
            new Authority.State(
                EntityId.state("NO"),
                "NO",
                List.of("Norge", "Kongeriget Norge"),
                "Norway",
                List.of("norsk"),
                List.of("nordmand"),
                List.of("nordmænd"),
                Optional.of(EntityId.place("oslo")),
                List.of("Slottet"))),
        seeds(STATES, OTHERS).authority().states());
  }

  @Test
  void placeLiesInItsState() {
    assertEquals(
        List.of(
            new Authority.Place(
                EntityId.place("oslo"), List.of("Oslo"), Optional.of(EntityId.state("NO")))),
        seeds(STATES, OTHERS).authority().places());
  }

  @Test
  void organisationHasItsTypeAndState() {
    assertEquals(
        List.of(
            new Authority.Organization(
                EntityId.organization("nato"),
                List.of("NATO", "Nato", "OTAN"),
                Authority.OrganizationType.BODY,
                Optional.empty()),
            new Authority.Organization(
                EntityId.organization("stortinget"),
                List.of("Stortinget"),
                Authority.OrganizationType.INSTITUTION,
                Optional.of(EntityId.state("NO")))),
        seeds(STATES, OTHERS).authority().organizations());
  }

  @Test
  void personHasOfficesInOrderOfTimeWithFirstAndLastDays() {
    assertEquals(
        List.of(
            new Authority.Person(
                EntityId.person("jens-stoltenberg"),
                List.of("Jens Stoltenberg", "Stoltenberg, Jens"),
                Optional.of(Authority.Gender.MALE),
                List.of(
                    new Authority.Office(
                        "statsminister",
                        EntityId.state("NO"),
                        Optional.of(LocalDate.parse("2005-01-01")),
                        Optional.of(LocalDate.parse("2013-10-16"))),
                    new Authority.Office(
                        "generalsekretær",
                        EntityId.organization("nato"),
                        Optional.of(LocalDate.parse("2014-10-01")),
                        Optional.empty())))),
        seeds(STATES, OTHERS).authority().persons());
  }

  @Test
  void graphHoldsAllThatTheFilesSay() {
    AuthorityGraph graph = seeds(STATES, OTHERS).graph();

    assertEquals("http://localhost:3030/graph/authority", graph.iri());
    assertEquals(Turtle.parse(resolved(STATES + OTHERS)).size(), lines(graph.nquads()).size());
    assertEquals(
        List.of(
            "<http://localhost:3030/id/place/oslo>"
                + " <http://schema.org/containedInPlace> <http://localhost:3030/id/state/no>"
                + " <http://localhost:3030/graph/authority> ."),
        lines(graph.nquads()).stream().filter(l -> l.contains("contained")).toList());
  }

  @Test
  void whatIsSaidOfEntitiesHoldsTheirOfficesAndNothingElse() {
    EntityId unknown = EntityId.person("nobody");
    byte[] nquads =
        seeds(STATES, OTHERS).graph().nquads(List.of(EntityId.person("jens-stoltenberg"), unknown));

    assertEquals(
        new TreeSet<>(
            List.of(
                "person/jens-stoltenberg",
                "person/jens-stoltenberg/office/1",
                "person/jens-stoltenberg/office/2")),
        lines(nquads).stream()
            .map(line -> line.replaceFirst("<http://localhost:3030/id/([^>]*)>.*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(15, lines(nquads).size());
  }

  @Test
  void relativeIrisFollowTheBase() {
    Seeds seeds =
        Seeds.of(Map.of("a.ttl", PREFIXES + STATES), new Iris(new Base("https://example.org/x/")));

    assertEquals(EntityId.state("NO"), seeds.authority().states().get(0).id());
    assertEquals(
        List.of(),
        lines(seeds.graph().nquads()).stream()
            .filter(line -> !line.startsWith("<https://example.org/x/id/"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dip:isoCode \"NO\" ; dip:adj | dip:isoCode \"NO\" ; dip:foo \"x\"@da ; dip:adj | unknown property",
        "\"Norge\"@da , | | has 0 of prefLabel@da, expected one",
        ", \"Norway\"@en | | has 0 of prefLabel@en, expected one",
        "\"Norge\"@da , | \"Norge\"@da , \"Norig\"@da , | has 2 of prefLabel@da, expected one",
        "dip:isoCode \"NO\" ; | | has no isoCode, expected one",
        "dip:isoCode \"NO\" | dip:isoCode \"NN\" | expected the end of its IRI in capitals",
        "\"norsk\"@da | \"norsk\" | expected a text@da",
        "\"norsk\"@da | \"\"@da | expected a text",
        "\"norsk\"@da | <norsk> | expected a text",
        "wd:Q20 | wd:P20 | expected an item of Wikidata",
        "dip:capital <place/oslo> | dip:capital <place/bergen> | which no file describes",
        "dip:capital <place/oslo> | dip:capital <state/no> | stands where a place is expected",
        "<place/oslo> a schema:Place | <place/oslo> a schema:City | expected State, Organization",
        "<state/no> a dip:State ; | <state/no> | has no type, expected one",
        "<place/oslo> | <place/Oslo> | is named by no kind and slug",
        "<place/oslo> | <oslo> | is named by no kind and slug",
        "\"Kongeriget Norge\"@da | [] | a blank node",
        "\"Kongeriget Norge\"@da | \"x\"@da , \"x\"@da | the same statement twice",
      })
  void slipInStatesIsRefusedWithItsPlace(String good, String bad, String message) {
    assertRefused(STATES.replace(good, bad == null ? "" : bad), OTHERS, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dip:InternationalBody | dip:Club | expected a dip:BodyTypes concept",
        "; dip:represents <state/no> . | ; dip:represents <place/oslo> . | stands where a state or organization is expected",
        "schema:Male | schema:Other | expected Female or Male",
        "\"statsminister\"@da | \"statsminister\" | expected a text@da",
        "dip:post \"statsminister\"@da ; | | has 0 of post, expected one",
        "\"2005\"^^xsd:gYear | \"i 2005\" | expected a day or a year",
        "\"2005\"^^xsd:gYear | \"2015\"^^xsd:gYear | ends before it begins",
        "<person/jens-stoltenberg/office/2> , | | is an office that nobody holds",
      })
  void slipInOthersIsRefusedWithItsPlace(String good, String bad, String message) {
    assertRefused(STATES, OTHERS.replace(good, bad == null ? "" : bad), message);
  }

  @Test
  void stateThatIsCalledLikeAnotherIsRefused() {
    String twin =
        """
        <state/nn> a dip:State ; skos:prefLabel "Norge"@da , "Nn"@en ; dip:isoCode "NN" .
        """;

    BadSeed refused = assertThrows(BadSeed.class, () -> seeds(STATES + twin, OTHERS));

    assertEquals("state/no: is called \"Norge\" like state/nn", refused.getMessage());
  }

  @Test
  void faultNamesFileAndLine() {
    BadSeed syntax = assertThrows(BadSeed.class, () -> seeds(STATES + "<a> <b> .", OTHERS));
    BadSeed sense =
        assertThrows(BadSeed.class, () -> seeds(STATES, OTHERS.replace("schema:Male", "<x>")));
    BadSeed twice = assertThrows(BadSeed.class, () -> seeds(STATES, OTHERS + STATES));

    assertEquals("states.ttl:7", syntax.getMessage().split(": ")[0]);
    assertEquals("others.ttl:6", sense.getMessage().split(": ")[0]);
    assertEquals(
        "states.ttl:2: <http://localhost:3030/id/state/no> is described in two files,"
            + " also at others.ttl:13",
        twice.getMessage());
  }

  private static void assertRefused(String states, String others, String message) {
    BadSeed refused = assertThrows(BadSeed.class, () -> seeds(states, others));
    String text = refused.getMessage();
    assertEquals(message, text.contains(message) ? message : text);
    assertEquals("ttl", text.replaceFirst("^(?:states|others)\\.(ttl):\\d+: .*$", "$1"));
  }

  private static Seeds seeds(String states, String others) {
    return Seeds.of(Map.of("states.ttl", PREFIXES + states, "others.ttl", PREFIXES + others), IRIS);
  }

  private static String resolved(String turtle) {
    return "@base <" + IRIS.things() + "> .\n" + turtle;
  }

  private static List<String> lines(byte[] nquads) {
    return new String(nquads, StandardCharsets.UTF_8).lines().toList();
  }
}
