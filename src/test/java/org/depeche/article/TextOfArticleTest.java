package org.depeche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOfArticleTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2018-03 Kim rejser.",
        "\uFEFF date 2018-03 Kim rejser.",
        "date 2018-03\r\n\r\nKim rejser.",
        "\n\tdate   2018-03\tKim rejser.",
      })
  void headerGivesTheDateAndIsNoText(String file) throws IOException {
    Article article = article(file);

    assertEquals("Kim rejser.", article.text());
    assertEquals("2018-03", article.published().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-03", "2018-03-09"})
  void headerMayHaveMonthAndDay(String date) throws IOException {
    assertEquals(date, article(" date " + date + " Ja.").published().orElseThrow().toString());
  }

  @Test
  void dateInTheTextIsNoHeader() throws IOException {
    Article article = article("Den date 2018-03 blev aflyst.");

    assertEquals("Den date 2018-03 blev aflyst.", article.text());
    assertEquals(Optional.empty(), article.published());
  }

  @Test
  void lineEndsAreLineFeeds() throws IOException {
    assertEquals("En.\n\nTo.\n", article("En.\r\n\r\nTo.\r\n").text());
  }

  @Test
  void textIsComposed() throws IOException {
    assertEquals("p\u00e5 \u00e9n \u00e9n", article("pa\u030a e\u0301n \u00e9n").text());
  }

  @Test
  void byteOrderMarkIsNoText() throws IOException {
    assertEquals("Ja.", article("\uFEFFJa.").text());
    assertEquals("Ja.", json("{\"id\":\"a\",\"text\":\"\\ufeffJa.\"}").text());
    assertEquals("Ja.", json("\uFEFF{\"id\":\"a\",\"text\":\"Ja.\"}").text());
  }

  @Test
  void jsonLineHoldsWhatIsKnownOfTheArticle() {
    Article article =
        json(
            """
            {"id": "ritzau/2018 æ", "text": "Ja.\\r\\nNej.", "date": "2018-03-09", \
            "title": " Et\\ntopmøde ", "url": "https://example.org/a", "publisher": "Ritzau", \
            "lang": "da-DK", "extra": {"deep": [1, 2, {"id": 3}]}}
            """);

    assertEquals(
        new Article(
            "ritzau/2018 æ",
            "Ja.\nNej.",
            PublicationDate.parse("2018-03-09"),
            Optional.of("Et topmøde"),
            Optional.of("https://example.org/a"),
            Optional.of("Ritzau"),
            "da"),
        article);
  }

  @Test
  void jsonTextKeepsWhatLooksLikeHeader() {
    assertEquals("date 2018-03 ja", json("{\"id\":\"a\",\"text\":\"date 2018-03 ja\"}").text());
  }

  @Test
  void emptyAndNullFieldsAreUnknown() {
    assertEquals(
        Article.of("7", "Ja."),
        json("{\"id\":7,\"text\":\"Ja.\",\"title\":\"\",\"url\":null,\"date\":\" \"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-03-09T10:00:00Z", "2018-03-09 10:00", "2018-03-09T23:59:59.5+02:00"})
  void timeOfDayIsNotKept(String date) {
    Article article = json("{\"id\":\"a\",\"text\":\"Ja.\",\"date\":\"" + date + "\"}");

    assertEquals("2018-03-09", article.published().orElseThrow().toString());
  }

  @Test
  void membersOfOneGzipAreOneText() throws IOException {
    byte[] half = Gzip.of("{\"id\":\"a\",");
    byte[] rest = Gzip.of("\"text\":\"Ja.\"}");
    byte[] both = java.util.Arrays.copyOf(half, half.length + rest.length);
    System.arraycopy(rest, 0, both, half.length, rest.length);
    Path file = Files.write(folder.resolve("a.jsonl.gz"), both);

    assertEquals("Ja.", only(file.toString(), InputStream.nullInputStream()).text());
  }

  private Article article(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), content);
    return only(file.toString(), InputStream.nullInputStream());
  }

  private static Article json(String line) {
    return only("-", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article only(String input, InputStream in) {
    try (Stream<Reading> run =
        new ArticleReader(text -> Optional.empty(), in).read(List.of(input))) {
      return run.findFirst().flatMap(Reading::article).orElseThrow();
    }
  }
}
