package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depeche.text.Table;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counterexample of every stem of a topic. */
class TopicsTest {

  static Stream<Named<Table.Row>> rows() {
    return Table.read(
            Topics.class, "da/topics.tsv", "stem", "topic", "english", "example", "counterexample")
        .stream()
        .map(r -> Named.of(r.place() + " " + r.get("stem"), r));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleIsOfTheTopic(Table.Row row) {
    assertTrue(topics(row.need("example")).contains(row.get("topic")), row.get("example"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void counterexampleIsNotOfTheTopic(Table.Row row) {
    assertFalse(
        topics(row.need("counterexample")).contains(row.get("topic")), row.get("counterexample"));
  }

  private static List<String> topics(String sentence) {
    return Topics.danish().in(sentence.toLowerCase(Locale.ROOT));
  }
}
