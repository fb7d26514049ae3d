package org.depeche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  private static final String TEXT = "Kim Jong-un mødte Moon Jae-in.";

  @TempDir private Path folder;

  @Test
  void idOfTextFileIsItsNameWithoutEndings() throws IOException {
    write("one.two.txt", TEXT);
    Files.write(folder.resolve("three.txt.gz"), Gzip.of(TEXT));

    assertEquals(List.of("one.two", "three"), ids(folder));
  }

  @Test
  void readingsAreNamedAfterTheirFileAndLine() throws IOException {
    write("a.txt", TEXT);
    write("b.jsonl", line("b1") + "\n" + line("b2"));

    assertEquals(
        List.of(folder + "/a.txt", folder + "/b.jsonl:1", folder + "/b.jsonl:2"),
        readings(folder).stream().map(Reading::name).toList());
  }

  @Test
  void foldersAreWalkedInUtf8OrderOfNames() throws IOException {
    // U+FF21 sorts before U+1F600 by UTF-8 bytes and after it by UTF-16 units.
    for (String name : List.of("\uD83D\uDE00", "\uFF21", "ø", "z", "Z", "a-b", "a")) {
      write(name + ".txt", TEXT);
    }
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/inside.txt"), TEXT);

    assertEquals(
        List.of("Z", "inside", "a-b", "a", "z", "ø", "\uFF21", "\uD83D\uDE00"), ids(folder));
  }

  @Test
  void inputsAreReadInTheOrderInWhichTheyAreNamed() throws IOException {
    Path b = write("b.txt", TEXT);
    Path a = write("a.txt", TEXT);

    assertEquals(List.of("b", "a"), ids(b, a));
  }

  @Test
  void otherKindsOfFileInFolderArePassedOver() throws IOException {
    write("notes.md", TEXT);
    write("context.jsonld", "{\"@context\": \"http://127.0.0.1:18999/c\"}");
    write("feed.xml", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>");

    assertEquals(List.of(), readings(folder));
  }

  @Test
  void otherKindOfFileNamedOutrightRefusesTheRun() throws IOException {
    Path file = write("context.jsonld", "{}");

    UnusableInput refused = assertThrows(UnusableInput.class, () -> readings(file));

    assertEquals(
        file
            + ": not a kind that is read, expected .txt, .jsonl, .txt.gz, .jsonl.gz, a folder, or -",
        refused.getMessage());
  }

  @Test
  void missingInputRefusesTheRunBeforeAnythingIsRead() throws IOException {
    Path good = write("good.txt", TEXT);

    UnusableInput refused =
        assertThrows(UnusableInput.class, () -> readings(good, folder.resolve("none.txt")));

    assertEquals(folder + "/none.txt: no such file or folder", refused.getMessage());
  }

  @Test
  void dashReadsJsonLinesFromStandardInput() {
    assertEquals(List.of("x"), ids(standardInput(line("x"))));
  }

  @Test
  void secondArticleOfOneIdIsSetAside() throws IOException {
    write("a.txt", TEXT);
    write("b.jsonl", line("a"));

    assertEquals(
        List.of(folder + "/b.jsonl:1: a second article of the ID \"a\"; expected one in a run"),
        rejected(readings(folder)));
  }

  @Test
  void idsAreComposed() throws IOException {
    write("e\u0301.txt", TEXT);

    assertEquals(List.of("\u00e9"), ids(folder));
  }

  @Test
  void articleInAnotherLanguageIsSetAside() throws IOException {
    write("a.txt", TEXT);
    ArticleReader reader =
        new ArticleReader(
            text -> Optional.of("not Danish: Swedish"), InputStream.nullInputStream());

    try (Stream<Reading> run = reader.read(List.of(folder.toString()))) {
      assertEquals(List.of(folder + "/a.txt: not Danish: Swedish"), rejected(run.toList()));
    }
  }

  @Test
  void articleAfterOneInAnotherLanguageMayHaveItsId() {
    ArticleReader reader =
        new ArticleReader(
            text -> text.startsWith("Hej") ? Optional.of("not Danish") : Optional.empty(),
            stream("{\"id\":\"x\",\"text\":\"Hej på dig\"}\n" + line("x")));

    try (Stream<Reading> run = reader.read(List.of("-"))) {
      assertEquals(1, run.flatMap(r -> r.article().stream()).count());
    }
  }

  @Test
  void manyJsonLinesAreReadOneAtATime() {
    Endless endless = new Endless(line("x").getBytes(StandardCharsets.UTF_8));
    ArticleReader reader = new ArticleReader(text -> Optional.empty(), endless);

    try (Stream<Reading> run = reader.read(List.of("-"))) {
      var readings = run.iterator();
      readings.next();
      readings.next();
    }

    assertTrue(endless.count <= 1 << 17, "read " + endless.count + " bytes for two lines");
  }

  @Test
  void closingTheStreamClosesTheFileThatIsOpen() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream((line("a") + "\n" + line("b")).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Stream<Reading> run = new ArticleReader(text -> Optional.empty(), in).read(List.of("-"));
    run.iterator().next();

    run.close();

    assertTrue(closed[0]);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String line(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}";
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Reading> standardInput(String text) {
    try (Stream<Reading> run =
        new ArticleReader(t -> Optional.empty(), stream(text)).read(List.of("-"))) {
      return run.toList();
    }
  }

  private static List<Reading> readings(Path... inputs) {
    ArticleReader reader =
        new ArticleReader(text -> Optional.empty(), InputStream.nullInputStream());
    try (Stream<Reading> run = reader.read(Stream.of(inputs).map(Path::toString).toList())) {
      return run.toList();
    }
  }

  private static List<String> ids(Path... inputs) {
    return ids(readings(inputs));
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().flatMap(r -> r.article().stream()).map(Article::id).toList();
  }

  private static List<String> rejected(List<Reading> readings) {
    return readings.stream().filter(r -> r.reason().isPresent()).map(Reading::toString).toList();
  }

  /** The same line for ever. */
  private static final class Endless extends InputStream {

    private final byte[] line;
    private long count;

    Endless(byte[] line) {
      this.line = line;
    }

    @Override
    public int read() {
      int at = (int) (count++ % (line.length + 1));
      return at == line.length ? '\n' : line[at] & 0xFF;
    }
  }
}
