package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.DanishAnalyzer;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Reading STATE = Reading.of(Kind.STATE, EntityId.state("dk"));
  private static final Reading ADJECTIVE = Reading.of(Kind.ADJECTIVE, EntityId.state("dk"));

  private static List<String> found(Gazetteer gazetteer, String text) {
    return gazetteer.find(DanishAnalyzer.load().split(text).get(0)).stream()
        .map(h -> h.from() + "-" + h.to() + " " + h.readings().get(0).kind())
        .toList();
  }

  @Test
  void aNameWithACapitalIsNoSmallWord() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.add("Dan Mark", STATE);
    gazetteer.add("dan", ADJECTIVE);
    assertEquals(List.of("0-2 STATE"), found(gazetteer, "Dan Mark er her"));
    assertEquals(List.of("1-2 ADJECTIVE"), found(gazetteer, "En dan mark er her"));
  }

  @Test
  void whatAllAreCalledMayBeSmall() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.add("Færøerne", STATE);
    assertEquals(List.of("1-2 STATE"), found(gazetteer, "På færøerne sner det"));
  }

  @Test
  void aSecondSpellingOfOneReadingDoesNotMakeItSmall() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.add("Dansk", ADJECTIVE);
    gazetteer.add("dansk", ADJECTIVE);
    assertEquals(List.of(), found(gazetteer, "Det er dansk"));
  }
}
