package org.depeche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.entity.Authority;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That what the rules match holds of anybody anywhere: no table of words names a person, a state or
 * a place that the seeds know. Examples may.
 */
class RulesNameNobodyTest {

  private static final Path TABLES = Path.of("src/main/resources/org/depeche");

  /** Tables that are lists of names and of their parts; nothing is told by them. */
  private static final Set<String> LISTS_OF_NAMES =
      Set.of("given-names.tsv", "name-parts.tsv", "regions.tsv", "state-groups.tsv");

  private static final Set<String> SHOWN = Set.of("english", "example", "finds", "counterexample");

  private static final Set<String> NAMES = names();

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(TABLES)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> file.getParent().endsWith("da"))
          .filter(file -> !LISTS_OF_NAMES.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noTableMatchesAName(Path table) throws IOException {
    List<String> words = matched(Files.readAllLines(table));

    assertFalse(words.isEmpty());
    assertEquals(List.of(), words.stream().filter(RulesNameNobodyTest::isName).toList());
  }

  @Test
  void namesInWhatIsMatchedAreSeenAndThoseInExamplesAreNot() {
    List<String> words =
        matched(
            List.of(
                "# Trump",
                "lemma\tforms\texample\tcounterexample",
                "nordkorea\tMoskva-talsmand,møde Putin\tKim talte.\tMoon tav."));

    assertEquals(
        List.of("nordkorea", "Moskva", "Putin"),
        words.stream().filter(RulesNameNobodyTest::isName).toList());
  }

  @Test
  void everyRuleHasItsExampleAndCounterexample() throws IOException {
    for (String name : List.of("frames", "stances", "speech", "topics")) {
      List<String> lines = rows(Files.readAllLines(TABLES.resolve("extract/da/" + name + ".tsv")));
      List<String> head = cells(lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        assertFalse(cells(line).get(head.indexOf("example")).isBlank(), line);
        assertFalse(cells(line).get(head.indexOf("counterexample")).isBlank(), line);
      }
    }
  }

  /** The words that a table matches; of one without a head line, those of its first column. */
  private static List<String> matched(List<String> lines) {
    List<String> rows = rows(lines);
    List<String> head = cells(rows.get(0));
    boolean headed = head.contains("example") || head.contains("forms");
    List<String> words = new ArrayList<>();
    for (String row : headed ? rows.subList(1, rows.size()) : rows) {
      List<String> cells = cells(row);
      for (int i = 0; i < (headed ? cells.size() : 1); i++) {
        if (!headed || !SHOWN.contains(head.get(i))) {
          words.addAll(Arrays.asList(cells.get(i).split("[^\\p{L}\\p{N}'’.]+")));
        }
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private static List<String> rows(List<String> lines) {
    return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("\t", -1));
  }

  private static boolean isName(String word) {
    return NAMES.contains(word) || NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Names of one word, which topics would have in small letters, and the parts of persons' names.
   */
  private static Set<String> names() {
    Authority seeds = Seeds.shipped(new Iris(Base.standard())).authority();
    Set<String> names = new TreeSet<>();
    seeds.states().forEach(state -> state.names().forEach(name -> addBoth(names, name)));
    seeds.states().forEach(state -> state.standIns().forEach(name -> addBoth(names, name)));
    seeds.places().forEach(place -> place.names().forEach(name -> addBoth(names, name)));
    seeds.persons().forEach(person -> person.names().forEach(name -> addParts(names, name)));
    assertTrue(names.size() > 1000, "hardly any names are known");
    return names;
  }

  private static void addBoth(Set<String> names, String name) {
    names.add(name);
    names.add(name.toLowerCase(Locale.ROOT));
  }

  private static void addParts(Set<String> names, String name) {
    Arrays.stream(name.split(" "))
        .filter(part -> Character.isUpperCase(part.codePointAt(0)))
        .forEach(names::add);
  }
}
