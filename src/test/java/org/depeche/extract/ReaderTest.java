package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.article.Article;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;

/** Reads whole texts with the names that are shipped. */
class ReaderTest {

  private static List<String> named(EntityId.Kind kind, String text) {
    return TestReader.danish().read(Article.of("example", text)).stream()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .filter(e -> e.id().kind() == kind)
        .map(Entity::prefLabel)
        .toList();
  }

  private static int summits(String text) {
    return (int)
        TestReader.danish().read(Article.of("example", text)).stream()
            .filter(Summit.class::isInstance)
            .count();
  }

  @Test
  void conversationAfterACallIsTheCall() {
    String call = "Joe Biden og Xi Jinping har talt med hinanden i telefon. ";
    assertEquals(0, summits(call + "Samtalen varede halvanden time, oplyser Det Hvide Hus."));
    assertEquals(1, summits(call + "De mødtes i Rom i maj."));
  }

  @Test
  void genitiveOfAKnownNameMayReachBeyondItsCapitals() {
    assertEquals(
        List.of("FN's Sikkerhedsråd"),
        named(EntityId.Kind.ORGANIZATION, "Striden er flyttet ind på FN's Sikkerhedsråds bord."));
  }
}
