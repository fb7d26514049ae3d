package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.text.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromiseWordsTest {

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowHoldsOfItsExampleAndNotOfItsCounterexample(Table.Row row) {
    List<String> forms = row.list("forms", ",");
    assertTrue(words(row.need("example")).stream().anyMatch(forms::contains), row.place());
    assertFalse(words(row.need("counterexample")).stream().anyMatch(forms::contains), row.place());
    Wording example = Wording.of(row.get("example"));
    Wording counterexample = Wording.of(row.get("counterexample"));
    if (row.get("role").equals("light")) {
      assertTrue(forms.stream().noneMatch(example.stems()::contains), row.place());
    } else {
      Direction expected = row.get("role").equals("begin") ? Direction.BEGIN : Direction.END;
      assertEquals(expected, example.direction(), row.place());
      assertTrue(example.direction().isAgainst(counterexample.direction()), row.place());
    }
  }

  static Stream<Table.Row> rows() {
    return Table.read(
        PromiseWords.class,
        "da/promises.tsv",
        "lemma",
        "forms",
        "role",
        "english",
        "example",
        "counterexample")
        .stream();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }
}
