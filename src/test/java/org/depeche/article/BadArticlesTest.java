package org.depeche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which an article can be bad: each is named with its reason, the rest goes on. */
class BadArticlesTest {

  private static final String TEXT = "Præsidenten mødtes med Kim Jong-un på Grønland.";
  private static final byte[] MEGABYTE = new byte[1 << 20];

  @TempDir private Path folder;

  @Test
  void emptyFile() throws IOException {
    assertEquals("empty: no letter or digit in it", reasonOf("a.txt", new byte[0]));
    assertEquals("empty: no letter or digit in it", reasonOf("b.txt", utf8(" date 2018-03 \n")));
    assertEquals("empty: no letter or digit in it", reasonOf("c.txt", utf8("\uFEFF \u00a0\n-")));
    assertEquals("empty: no line in it", reasonOf("d.jsonl", new byte[0]));
    assertEquals("empty: no line in it", reasonOf("e.jsonl", utf8("\n \n\n")));
  }

  @Test
  void latin1IsNamedWithItsFirstByte() throws IOException {
    assertEquals(
        "not UTF-8: byte 0xE6 at offset 2",
        reasonOf("a.txt", TEXT.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,FFFE", "UTF-16BE,FEFF"})
  void utf16IsNamed(String charset, String mark) throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertEquals(
        "not UTF-8: begins with the byte-order mark of UTF-16", reasonOf(mark + ".txt", bytes));
  }

  @Test
  void utf16WithoutMarkIsNoText() throws IOException {
    assertEquals(
        "not text: character U+0000 at code point 1",
        reasonOf("a.txt", "Peking".getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void randomBytesAreSetAside() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);

    assertTrue(reasonOf("a.txt", noise).startsWith("not UTF-8: byte 0x"));
  }

  @Test
  void truncatedUtf8IsNamedWithItsFirstByte() throws IOException {
    assertEquals(
        "not UTF-8: byte 0xC3 at offset 1", reasonOf("a.txt", new byte[] {'m', (byte) 0xC3}));
  }

  @Test
  void controlCharactersThatNoXmlCanHold() throws IOException {
    assertEquals(
        "not text: character U+000B at code point 2",
        reasonOf("a.txt", utf8("\uD83D\uDE00a\u000b")));
    assertEquals("not text: character U+FFFF at code point 1", reasonOf("b.txt", utf8("a\uFFFF")));
  }

  @Test
  void textBeyondTheLimitIsTooLarge() throws IOException {
    String tooLarge = "too large: expected at most 1048576 bytes of text";
    byte[] text = new byte[Limits.TEXT + 1];
    Arrays.fill(text, (byte) 'a');
    String json = "{\"id\":\"x\",\"text\":\"" + new String(text, StandardCharsets.US_ASCII) + "\"}";

    assertEquals(tooLarge, reasonOf("a.txt", text));
    assertEquals(tooLarge, reasonOf("b.txt.gz", Gzip.of(text, 1)));
    assertEquals(tooLarge, reasonOf("c.jsonl", utf8(json)));
    assertEquals(List.of(), rejected(write("d.txt", Arrays.copyOf(text, Limits.TEXT))));
  }

  @Test
  void lineOfFiftyMegabytesIsSkippedAndNamed() {
    String good = "{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n";
    InputStream long50 = new SequenceInputStream(repeated('a', 50 << 20), stream("\n" + good));

    List<Reading> readings = standardInput(new SequenceInputStream(stream("\n"), long50));

    assertEquals(
        List.of("-:2: too large: a line of 52428800 bytes, expected at most 8388608", "-:3"),
        readings.stream().map(BadArticlesTest::shown).toList());
  }

  @Test
  void gzipBombIsStopped() throws IOException {
    byte[] bomb = Gzip.of(MEGABYTE, 300);

    assertEquals("too large: expected at most 1048576 bytes of text", reasonOf("a.txt.gz", bomb));
    assertEquals(
        List.of(
            "b.jsonl.gz:1: cannot be read: a gzip bomb: decompresses to more than 200 times its size"),
        rejected(write("b.jsonl.gz", bomb)));
  }

  @Test
  void brokenGzipIsNamedAndWhatStandsBeforeTheBreakIsRead() throws IOException {
    byte[] whole = Gzip.of("{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n");
    byte[] cut = Arrays.copyOf(whole, whole.length - 8);

    assertEquals("the gzip is broken: Not in GZIP format", reasonOf("a.txt.gz", utf8(TEXT)));
    assertEquals(
        "the gzip is broken: Unexpected end of ZLIB input stream",
        reasonOf("b.txt.gz", Arrays.copyOf(whole, 20)));
    List<Reading> readings = readings(write("c.jsonl.gz", cut));
    assertTrue(
        readings.get(readings.size() - 1).reason().orElse("").startsWith("the gzip is broken"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":\"b\" | 1:21",
        "{\"id\":\"a\",,\"text\":\"b\"} | 1:11",
        "nonsense | 1:9",
        "[\"id\"] | 1:1",
        "{\"id\":\"a\",\"text\":\"b\"} {} | 1:23",
        "{\"id\":\"a\",\"id\":\"b\"} | 1:15",
        "{\"id\":\"a\",\"text\":7} | 1:18",
        "{\"id\":\"a\",\"text\":[\"b\"]} | 1:18",
        "{\"id\":\"a\"} | 1",
        "{\"text\":\"a\"} | 1",
        "{\"id\":\"\",\"text\":\"a\"} | 1",
        "{\"id\":\"..\",\"text\":\"a\"} | 1",
        "{\"id\":\"a\\u0000\",\"text\":\"a\"} | 1",
        "{\"id\":\"a\\ud800\",\"text\":\"a\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\\u0000\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\\ud800\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\",\"title\":\"\\u0000\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\",\"date\":\"i går\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\",\"date\":\"2018-02-30\"} | 1",
        "{\"id\":\"a\",\"text\":\"a\",\"lang\":\"sv\"} | 1",
      })
  void brokenJsonLineIsNamedWithItsPlace(String json, String place) {
    List<Reading> readings = standardInput(stream(json));

    assertEquals(List.of("-:" + place), readings.stream().map(Reading::name).toList());
    assertTrue(readings.get(0).reason().orElse("").matches("[^\n]{8,}"), readings.toString());
  }

  @Test
  void reasonsSayWhatWasExpected() {
    assertEquals(
        "no \"text\": expected one object with \"id\" and \"text\"", reason("{\"id\":\"a\"}"));
    assertEquals(
        "\"date\": expected YYYY, YYYY-MM or YYYY-MM-DD, found \"maj\"",
        reason("{\"id\":\"a\",\"text\":\"a\",\"date\":\"maj\"}"));
    assertEquals(
        "broken JSON: Unexpected end-of-input: expected close marker for Object;"
            + " expected one object with \"id\" and \"text\"",
        reason("{\"id\":\"a\",\"text\":\"b\""));
    assertEquals("\"text\": expected a string", reason("{\"id\":\"a\",\"text\":7}"));
    assertEquals(
        "not Danish: its \"lang\" is \"nb\"",
        reason("{\"id\":\"a\",\"text\":\"a\",\"lang\":\"nb\"}"));
  }

  @Test
  void deeplyNestedJsonIsSetAside() {
    assertTrue(reason("{\"id\":" + "[".repeat(1_000_000)).startsWith("broken JSON: "));
  }

  @Test
  void badDateInHeader() throws IOException {
    assertEquals(
        "the header's date: expected YYYY, YYYY-MM or YYYY-MM-DD, found \"2018-13\"",
        reasonOf("a.txt", utf8(" date 2018-13 " + TEXT)));
  }

  @Test
  void namesThatNameNothing() throws IOException {
    assertEquals("no ID: \"\" names nothing", reasonOf(".txt", utf8(TEXT)));
    assertEquals("no ID: \"..\" names nothing", reasonOf("...txt", utf8(TEXT)));
    assertEquals("bad ID: expected no control characters", reasonOf("a\nb.txt", utf8(TEXT)));
  }

  @Test
  void newlineInNameDoesNotBreakTheMessage() throws IOException {
    write("a\nb.txt", utf8(TEXT));

    assertEquals(folder + "/a\\u000ab.txt", readings(folder).get(0).name());
  }

  @Test
  void loopOfSymbolicLinksEnds() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    Files.createSymbolicLink(inner.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("self.txt"), Path.of("self.txt"));

    assertEquals(
        List.of(
            "a/b/up: a folder that was walked already, expected no loop of symbolic links",
            "self.txt: a symbolic link that leads nowhere"),
        rejected(folder));
  }

  @Test
  void pipesAreNeverOpened() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

    assertEquals(
        List.of("pipe.txt: not a regular file: a pipe, socket or device"), rejected(folder));
  }

  @Test
  void streamThatBreaksIsNamed() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    assertEquals(
        List.of("-:1: cannot be read: Input/output error"),
        standardInput(broken).stream().map(Reading::toString).toList());
  }

  @Test
  void goodArticlesAmongBadOnesAreRead() throws IOException {
    write("a.txt", utf8(TEXT));
    write("b.txt", new byte[0]);
    write("c.txt", TEXT.getBytes(StandardCharsets.ISO_8859_1));
    write("d.txt", utf8(TEXT));

    assertEquals(
        List.of("a", "d"),
        readings(folder).stream().flatMap(r -> r.article().stream()).map(Article::id).toList());
  }

  private String reasonOf(String name, byte[] bytes) throws IOException {
    return readings(write(name, bytes)).get(0).reason().orElse("accepted");
  }

  private static String reason(String json) {
    return standardInput(stream(json)).get(0).reason().orElse("accepted");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private List<String> rejected(Path input) {
    return readings(input).stream()
        .filter(r -> r.reason().isPresent())
        .map(r -> r.toString().replace(folder + "/", ""))
        .toList();
  }

  private static String shown(Reading reading) {
    return reading.reason().isPresent() ? reading.toString() : reading.name();
  }

  private static List<Reading> readings(Path input) {
    return read(input.toString(), InputStream.nullInputStream());
  }

  private static List<Reading> standardInput(InputStream in) {
    return read("-", in);
  }

  private static List<Reading> read(String input, InputStream in) {
    try (Stream<Reading> run =
        new ArticleReader(text -> Optional.empty(), in).read(List.of(input))) {
      return run.toList();
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** So many bytes of one kind, none of which is held. */
  private static InputStream repeated(char letter, int count) {
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? letter : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int some = Math.min(length, left);
        Arrays.fill(buffer, offset, offset + some, (byte) letter);
        left -= some;
        return some == 0 ? -1 : some;
      }
    };
  }
}
