package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.claim.Act;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;
import org.depeche.text.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example and the counterexample of every row of the lexicon of frames. */
class FramesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleIsFound() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.get("example"),
                    () ->
                        assertTrue(
                            found(row, "example").contains(row.get("finds")),
                            () -> row.get("finds") + " is not among " + found(row, "example"))));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleIsFound() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.get("counterexample"),
                    () -> assertEquals(List.of(), found(row, "counterexample"))));
  }

  private static Stream<Table.Row> rows() {
    return Table.read(
        Lexicon.class,
        "da/frames.tsv",
        "name",
        "act",
        "pos",
        "lemma",
        "roles",
        "stance",
        "english",
        "example",
        "finds",
        "counterexample")
        .stream();
  }

  private static List<String> found(Table.Row row, String column) {
    List<Claim> claims = TestReader.danish().read(Article.of("example", row.get(column)));
    Map<EntityId, String> names =
        claims.stream()
            .filter(Entity.class::isInstance)
            .map(Entity.class::cast)
            .collect(Collectors.toMap(Entity::id, Entity::prefLabel));
    return claims.stream()
        .filter(Act.class::isInstance)
        .map(Act.class::cast)
        .filter(a -> a.id().kind().name().equals(row.get("act").toUpperCase(Locale.ROOT)))
        .map(a -> shown(a, names))
        .toList();
  }

  private static String shown(Act act, Map<EntityId, String> names) {
    if (act instanceof Summit summit) {
      return named(summit.participants(), names, true);
    }
    if (act instanceof Letter letter) {
      return named(letter.senders(), names, false)
          + " > "
          + named(letter.recipients(), names, false);
    }
    Pledge pledge = (Pledge) act;
    return named(pledge.pledgedBy(), names, false) + ": " + pledge.content();
  }

  private static String named(List<EntityId> ids, Map<EntityId, String> names, boolean sorted) {
    Stream<String> all = ids.stream().map(i -> names.getOrDefault(i, i.path()));
    return String.join(" + ", sorted ? new TreeSet<>(all.toList()) : all.toList());
  }
}
