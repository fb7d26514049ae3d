package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  @TempDir private Path folder;

  @Test
  void printsWhatIsRightExtraAndMissed() throws IOException {
    write("a", "Nordkorea og Sydkorea", "KP", "JP");

    Run run = score("--verbose");

    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertEquals("a  state missed  JP", run.lines().get(0));
    assertEquals("a  state extra  KR", run.lines().get(1));
    assertTrue(
        run.lines().contains("state                   0.500  0.500  0.500     1    1    1"),
        run.out());
  }

  @Test
  void aGraphInAFileIsJudgedAlike() throws IOException {
    write("a", "Nordkorea og Sydkorea", "KP", "JP");
    Path graph =
        Files.writeString(folder.resolve("g.nq"), stub("extract", folder.toString()).out());

    assertEquals(score().out(), score("--graph", graph.toString()).out());
  }

  @Test
  void jsonIsForPrograms() throws IOException {
    write("a", "Nordkorea", "KP");

    assertTrue(score("--format", "json").out().contains("\"articles\" : 1"));
  }

  @Test
  void fallingBelowAFloorIsAFailure() throws IOException {
    write("a", "Nordkorea og Sydkorea", "KP", "JP");

    Run run = score("--min", "acts=1,state=.6");

    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals("depeche score: state: F1 0.500 is below 0.6\n", run.err());
    assertTrue(run.out().startsWith("1 article\n"), run.out());
    assertEquals(ExitStatus.DONE, score("--min", "acts=1,state=.5").status());
  }

  @Test
  void aFloorThatIsNoneIsWrongUsage() throws IOException {
    write("a", "Nordkorea", "KP");

    assertEquals(ExitStatus.USAGE, score("--min", "acts").status());
  }

  @Test
  void badGoldIsNamedWithItsPlace() throws IOException {
    write("a", "Nordkorea", "KP");
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"states\": \"KP\"}");

    Run run = score();

    assertEquals(ExitStatus.FAILED, run.status());
    assertEquals(
        "depeche score: " + folder.resolve("a.json") + ": states: expected a list\n", run.err());
  }

  @Test
  void aGraphThatIsNoneIsNamedWithItsLine() throws IOException {
    write("a", "Nordkorea", "KP");
    Path graph = Files.writeString(folder.resolve("g.nq"), "<a> <b>\n");

    Run run = score("--graph", graph.toString());

    assertEquals(ExitStatus.FAILED, run.status());
    assertTrue(run.err().startsWith("depeche score: " + graph + ": line 1: "), run.err());
  }

  @Test
  void anArticleThatIsSetAsideIsReported() throws IOException {
    write("a", "Nordkorea", "KP");
    write("b", "gift", "KP");

    Run run = score();

    assertEquals(ExitStatus.SET_ASIDE, run.status());
    assertTrue(run.lines().contains("state                   1.000  0.500  0.667     1    0    1"));
  }

  private void write(String name, String text, String... states) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    String list = String.join("\", \"", states);
    Files.writeString(
        folder.resolve(name + ".json"),
        "{\"id\": \"" + name + "\", \"states\": [\"" + list + "\"]}");
  }

  private Run score(String... options) {
    List<String> args = new ArrayList<>(List.of("score", folder.toString()));
    args.addAll(List.of(options));
    return stub(args.toArray(new String[0]));
  }

  private static Run stub(String... args) {
    return Run.of("", Stub::extraction, args);
  }
}
