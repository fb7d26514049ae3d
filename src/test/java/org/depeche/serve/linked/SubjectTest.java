package org.depeche.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class SubjectTest {

  private static final String STORY =
      """
      @prefix dip: <https://w3id.org/depeche/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @base <http://e.org/id/> .
      <summit/a> dip:telling <summit/x/a> .
      <person/chung-eui-young> owl:sameAs <person/chung-eui-yong> .
      <person/chung-eui-yong> owl:sameAs <http://www.wikidata.org/entity/Q1> .
      """;
  private static final Graph GRAPH = RDFParser.fromString(STORY, Lang.TURTLE).toGraph();

  private static Optional<String> survivor(String path) {
    return new Subject("http://e.org/id/", path).survivor(GRAPH).map(Subject::path);
  }

  @Test
  void aTellingAndAnotherSpellingHaveASurvivor() {
    assertEquals(Optional.of("summit/a"), survivor("summit/x/a"));
    assertEquals(Optional.of("person/chung-eui-yong"), survivor("person/chung-eui-young"));
  }

  @Test
  void theSameElsewhereIsNoSurvivor() {
    assertEquals(Optional.empty(), survivor("person/chung-eui-yong"));
    assertEquals(Optional.empty(), survivor("summit/a"));
  }
}
