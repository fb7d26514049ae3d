package org.depeche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.claim.ActId.Kind;
import org.depeche.rdf.Quad;
import org.junit.jupiter.api.Test;

/** Judges graphs of a meeting of Anna Berg of Denmark with Ola Nordmann of Norway in Oslo. */
class ScorerTest {

  private static final String DIP = "https://w3id.org/depeche/ontology#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
  private static final String MEETING = "http://x/id/summit/x/s";
  private static final GoldPerson BERG = person("Anna Berg", "DK", "minister");
  private static final GoldPerson NORDMANN = person("Ola Nordmann", "NO", "konge");

  private final List<Quad> graph = new ArrayList<>();

  @Test
  void aMeetingOfTheSamePeopleIsRight() {
    tellMeeting("http://x/id/person/anna-berg", "http://x/id/person/ola-nordmann");

    Report report = score(meeting("Anna Berg", "Ola Nordmann"));

    assertEquals(new Tally(1, 0, 0), report.tallies().get("acts"));
    assertEquals(new Tally(2, 0, 0), report.tallies().get("summit.participants"));
    assertEquals(new Tally(1, 0, 0), report.tallies().get("summit.place"));
  }

  @Test
  void aStateForItsMinisterIsTheSameMeetingWithAWrongSide() {
    tellMeeting("http://x/id/person/anna-berg", "http://x/id/state/no");

    Report report = score(meeting("Anna Berg", "Ola Nordmann"));

    assertEquals(new Tally(1, 0, 0), report.tallies().get("acts"));
    assertEquals(new Tally(1, 1, 1), report.tallies().get("summit.participants"));
  }

  @Test
  void aMeetingOfOthersIsExtraAndTheRightOneMissed() {
    tellMeeting("http://x/id/person/anna-berg", "http://x/id/person/pia-holm");

    Report report = score(meeting("Anna Berg", "Ola Nordmann"));

    assertEquals(new Tally(0, 1, 1), report.tallies().get("acts"));
    assertEquals(Set.of("summit missed", "summit extra"), faults(report, "summit"));
  }

  @Test
  void aMeetingOfAnotherMonthIsAnother() {
    tellMeeting("http://x/id/person/anna-berg", "http://x/id/person/ola-nordmann");
    say(MEETING, DIP + "notBefore", "2018-05-20");

    Report report = score(meeting("Anna Berg", "Ola Nordmann"));

    assertEquals(new Tally(0, 1, 1), report.tallies().get("acts"));
  }

  @Test
  void whatMayBeLeftOutCountsNeitherWay() {
    GoldAct optional = optional(meeting("Anna Berg", "Ola Nordmann"));
    assertEquals(Tally.NOTHING, score(optional).tallies().get("acts"));

    tellMeeting("http://x/id/person/anna-berg", "http://x/id/person/ola-nordmann");
    assertEquals(Tally.NOTHING, score(optional).tallies().get("acts"));
  }

  @Test
  void anActWithoutEvidenceLacksSomething() {
    say(MEETING, TYPE, DIP + "Summit");
    say(MEETING, DIP + "participant", "http://x/id/person/anna-berg");
    say(MEETING, DIP + "participant", "http://x/id/person/ola-nordmann");

    assertEquals(
        Set.of(
            "summit.status",
            "summit.place",
            "summit.notBefore",
            "summit.notAfter",
            "summit without evidence"),
        faults(score(meeting("Anna Berg", "Ola Nordmann")), "summit"));
  }

  @Test
  void anArticleWithoutAGraphIsNamed() {
    Report report = new Scorer(List.of()).score(List.of(gold(List.of(BERG), List.of())));

    assertEquals("x  no graph for this article", report.findings().get(0).toString());
    assertEquals(new Tally(0, 0, 1), report.tallies().get("person"));
  }

  @Test
  void postsAndStatesOfPersonsAreJudged() {
    String berg = "http://x/id/person/anna-berg";
    say(berg, TYPE, DIP + "Person");
    say(berg, LABEL, "Anna Berg");
    say(berg, DIP + "post", "Minister");
    say(berg, DIP + "represents", "http://x/id/state/no");
    say("http://x/id/state/no", DIP + "isoCode", "NO");

    Report report = new Scorer(graph).score(List.of(gold(List.of(BERG), List.of())));

    assertEquals(new Tally(1, 0, 0), report.tallies().get("post"));
    assertEquals(new Tally(0, 1, 1), report.tallies().get("represents"));
  }

  @Test
  void theTableRoundsAsNumbersAreKept() {
    assertEquals("0.812", Report.rounded(0.8125));
    assertEquals("1.000", Report.rounded(1));
  }

  private void tellMeeting(String... participants) {
    say(MEETING, TYPE, DIP + "Summit");
    for (String participant : participants) {
      say(MEETING, DIP + "participant", participant);
    }
    say(MEETING, DIP + "status", DIP + "Held");
    say(MEETING, DIP + "place", "http://x/id/place/oslo");
    say(MEETING, DIP + "notBefore", "2018-03-09");
    say(MEETING, DIP + "notAfter", "2018-03-09");
    say(MEETING, DIP + "evidence", MEETING + "/evidence/1");
    say("http://x/id/state/no", DIP + "isoCode", "NO");
  }

  private void say(String subject, String property, String object) {
    graph.removeIf(
        q ->
            property.equals(DIP + "notBefore")
                && q.subject().equals(subject)
                && q.property().equals(property));
    graph.add(new Quad("http://x/graph/article/x", subject, property, object));
  }

  private Report score(GoldAct act) {
    return new Scorer(graph).score(List.of(gold(List.of(BERG, NORDMANN), List.of(act))));
  }

  private static Set<String> faults(Report report, String kind) {
    return report.findings().stream()
        .map(Finding::what)
        .filter(what -> what.startsWith(kind))
        .collect(Collectors.toSet());
  }

  private static Gold gold(List<GoldPerson> persons, List<GoldAct> acts) {
    return new Gold("x", Optional.of("2018-03-10"), persons, Set.of(), acts);
  }

  private static GoldPerson person(String name, String state, String post) {
    return new GoldPerson(name, Optional.of(state), Optional.of(post), false);
  }

  private static GoldAct meeting(String... participants) {
    Map<Part, List<String>> parties = new EnumMap<>(Part.class);
    parties.put(Part.PARTICIPANTS, List.of(participants));
    parties.put(Part.PLACE, List.of("Oslo"));
    Optional<String> day = Optional.of("2018-03-09");
    return new GoldAct(
        Kind.SUMMIT, parties, "held", new Window(day, day), List.of(), "De mødtes", false);
  }

  private static GoldAct optional(GoldAct act) {
    return new GoldAct(
        act.kind(),
        act.parties(),
        act.status(),
        act.window(),
        act.keywords(),
        act.sentence(),
        true);
  }
}
