package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final String GRAPH = "<http://localhost:3030/graph/";

  @TempDir private Path folder;

  @Test
  void articlesComeInInputOrderAndTheAuthorityLast() throws IOException {
    Path b = write("b.txt", "Nordkorea");
    Path a = write("a.txt", "Sydkorea");

    Run run = extract(b.toString(), a.toString());

    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertEquals(List.of("article/b", "article/a", "authority"), graphs(run));
  }

  @Test
  void linesOfEachArticleAreSortedByTheirBytes() throws IOException {
    write("a.txt", "Nordkorea og Sydkorea 😀 \uFF21");

    List<String> lines = extract(folder.toString()).lines();
    List<String> article = lines.stream().filter(l -> l.contains(GRAPH + "article/a>")).toList();

    assertEquals(sorted(article), article);
    assertEquals(new TreeSet<>(article).size(), article.size());
  }

  @Test
  void authorityTellsOfTheEntitiesMetAndOfNoOther() throws IOException {
    write("a.txt", "Nordkorea");
    write("b.txt", "Nordkorea");

    assertEquals(
        List.of(
            "<http://localhost:3030/id/state/kp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <https://w3id.org/depeche/ontology#State> <http://localhost:3030/graph/authority> .",
            "<http://localhost:3030/id/state/kp> <http://www.w3.org/2004/02/skos/core#prefLabel>"
                + " \"Nordkorea\"@da <http://localhost:3030/graph/authority> .",
            "<http://localhost:3030/id/state/kp> <http://www.w3.org/2004/02/skos/core#prefLabel>"
                + " \"North Korea\"@en <http://localhost:3030/graph/authority> .",
            "<http://localhost:3030/id/state/kp> <https://w3id.org/depeche/ontology#isoCode>"
                + " \"KP\" <http://localhost:3030/graph/authority> ."),
        extract(folder.toString()).lines().stream()
            .filter(line -> line.contains(GRAPH + "authority>"))
            .toList());
  }

  @Test
  void badArticlesAreNamedAndTheGoodOnesDone() throws IOException {
    write("a.txt", "Nordkorea");
    write("b.txt", "");
    Files.write(folder.resolve("c.txt"), "på".getBytes(StandardCharsets.ISO_8859_1));
    write("d.jsonl", "{\"id\": \"d\"\n");
    write("e.txt", "Norge och Sverige");
    write("f.txt", "Nordkorea gift");
    write("g.txt", "Sydkorea");

    Run run = extract(folder.toString());

    assertEquals(1, run.status());
    assertEquals(List.of("article/a", "article/g", "authority"), graphs(run));
    assertEquals(
        List.of(
            "b.txt: empty: no letter or digit in it",
            "c.txt: not UTF-8: byte 0xE5 at offset 1",
            "d.jsonl:1:11: broken JSON: Unexpected end-of-input: expected close marker for Object;"
                + " expected one object with \"id\" and \"text\"",
            "e.txt: not Danish: Swedish",
            "f.txt: could not be read: IllegalStateException: poison",
            "5 articles set aside"),
        run.err().replace(folder + "/", "").lines().toList());
  }

  @Test
  void bytesAreTheSameWhateverThreadsOrderAndLocale() throws IOException {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      inputs.add(
          write("n" + i + ".txt", "Nr. " + i + " Sydkorea " + "og ".repeat(i) + "Nordkorea")
              .toString());
    }
    List<String> reversed = new ArrayList<>(inputs);
    Collections.reverse(reversed);

    Run one = extract("1", inputs);
    Run eight = extract("8", inputs);
    Run other = inTurkish(() -> extract("3", reversed));

    assertEquals(one.out(), eight.out());
    assertEquals(sorted(one.lines()), sorted(other.lines()));
  }

  @Test
  void textIsLeftOutOnRequest() throws IOException {
    String input = write("a.txt", "Nordkorea").toString();

    assertTrue(extract(input).out().contains("nif-core#isString"));
    assertFalse(extract("--no-text", input).out().contains("nif-core#isString"));
  }

  @Test
  void everyIriBeginsWithTheBaseThatIsGiven() throws IOException {
    String input = write("a.txt", "Nordkorea").toString();

    Run run = extract("--base", "https://example.org/news/", input);

    assertFalse(run.out().contains("localhost"), run.out());
    assertTrue(run.out().contains("<https://example.org/news/graph/article/a>"), run.out());
  }

  @Test
  void standardInputIsReadAsJsonLines() {
    Run run =
        Run.of("{\"id\": \"x y\", \"text\": \"Nordkorea\"}\n", Stub::extraction, "extract", "-");

    assertEquals(List.of("article/x%20y", "authority"), graphs(run));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run extract(String... args) {
    return Run.of(
        "",
        Stub::extraction,
        Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new));
  }

  private static Run extract(String threads, List<String> inputs) {
    return extract(
        Stream.concat(Stream.of("--threads", threads), inputs.stream()).toArray(String[]::new));
  }

  private static Run inTurkish(Supplier<Run> run) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      return run.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> graphs(Run run) {
    return run.lines().stream()
        .map(line -> line.substring(line.lastIndexOf(GRAPH) + GRAPH.length(), line.length() - 3))
        .distinct()
        .collect(Collectors.toList());
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b))).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
