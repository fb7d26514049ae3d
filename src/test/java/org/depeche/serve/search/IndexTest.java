package org.depeche.serve.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depeche.serve.search.Found.Entry;
import org.depeche.serve.search.Found.Piece;
import org.depeche.text.WordForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words find the names and sentences that have them in any form. */
class IndexTest {

  private static final Index INDEX =
      new Index(
          List.of(
              new Entry("kim", true, "Kim Jong-un"),
              new Entry("frederik", true, "Frederik X"),
              new Entry("seoul", false, "Topmøderne i Seoul blev aflyst fredag."),
              new Entry("aars", false, "Embedsmænd fra Århus talte om fredsaftalen."),
              new Entry("rene", false, "René Dee lovede intet.")),
          WordForms.load());

  private static List<String> found(String query) {
    return INDEX.find(query, 10).stream().map(f -> f.entry().iri()).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "topmøde, seoul",
    "topmødet, seoul",
    "topmoede, seoul",
    "MØDE, seoul",
    "embedsmand, aars",
    "embedsmanden, aars",
    "aarhus, aars",
    "århus, aars",
    "aftale, aars",
    "rene, rene",
    "love, rene",
    "jong un, kim",
    "kim jo, kim",
    "frederi, frederik",
  })
  void everyFormFindsTheWord(String query, String iri) {
    assertEquals(List.of(iri), found(query));
  }

  @Test
  void aBeginningFindsNamesButNoOtherWords() {
    assertEquals(List.of("aars", "frederik"), found("fred"));
  }

  @Test
  void allWordsMustBeThere() {
    assertEquals(List.of(), found("topmøde Århus"));
  }

  @Test
  void nothingIsFoundForNothing() {
    assertEquals(List.of(), found("  !? "));
  }

  @Test
  void whatWasSoughtIsMarked() {
    assertEquals(
        List.of(
            new Piece("Topmøderne", true),
            new Piece(" i ", false),
            new Piece("Seoul", true),
            new Piece(" blev aflyst fredag.", false)),
        INDEX.find("topmøde seoul", 1).get(0).pieces());
  }
}
