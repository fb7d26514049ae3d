package org.depeche.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a file of gold is said with its place and what was expected. */
class GoldReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsLeftOutIsEmpty() throws IOException {
    Gold gold = read("{'id': 'x', 'states': ['DK'], 'persons': [{'name': 'Anna Berg'}]}");

    assertTrue(gold.isWithoutActs());
    assertTrue(gold.published().isEmpty());
    assertTrue(gold.persons().get(0).represents().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'id': 'x',                                         | :1:12: expected JSON
          []                                                  | : expected an object
          {'id': 'y'}                                         | : id: expected "x", the name of the file
          {'id': 'x', 'published': '2018-3'}                  | : published: expected a day as 2018-03-09 or a month as 2018-03, found "2018-3"
          {'id': 'x', 'states': 'DK'}                         | : states: expected a list
          {'id': 'x', 'states': [7]}                          | : states[0]: expected a string
          {'id': 'x', 'summit': []}                           | : summit: unknown; expected one of
          {'id': 'x', 'persons': [{'post': 'konge'}]}         | : persons[0].name: expected a string
          {'id': 'x', 'persons': ['Anna']}                    | : persons[0]: expected an object
          {'id': 'x', 'summits': [{'status': 'over'}]}        | : summits[0].status: expected one of [agreed, cancelled, held, proposed], found "over"
          {'id': 'x', 'letters': [{'notBefore': 'i maj'}]}    | : letters[0].notBefore: expected a day as 2018-03-09, found "i maj"
          {'id': 'x', 'pledges': [{'sentence': 'De lovede', 'optional': 1}]} | : pledges[0].optional: expected true or false
          {'id': 'x', 'pledges': [{'sentence': 'De lovede', 'optionel': true}]} | : pledges[0].optionel: unknown; expected one of
          """)
  void saysWhereAndWhatWasExpected(String json, String message) {
    BadGold bad = assertThrows(BadGold.class, () -> read(json));

    assertTrue(
        bad.getMessage().startsWith(folder.resolve("x.json") + message.strip()), bad.getMessage());
  }

  @Test
  void anArticleWithoutGoldIsNamed() throws IOException {
    read("{'id': 'x'}");
    Files.writeString(folder.resolve("y.txt"), "De mødtes.");

    BadGold bad = assertThrows(BadGold.class, () -> GoldSet.read(folder));

    assertEquals(folder.resolve("y.txt") + ": expected y.json beside it", bad.getMessage());
  }

  @Test
  void goldWithoutItsArticleIsNamedWhereTheArticleIsRead() throws IOException {
    read("{'id': 'x'}");
    GoldSet set = GoldSet.read(folder);

    BadGold bad = assertThrows(BadGold.class, set::texts);

    assertEquals(folder.resolve("x.json") + ": expected x.txt beside it", bad.getMessage());
  }

  private Gold read(String json) throws IOException {
    Path file = folder.resolve("x.json");
    Files.writeString(file, json.replace('\'', '"'));
    return GoldReader.read(file, "x");
  }
}
