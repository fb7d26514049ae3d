package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.depeche.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepecheTest {

  @Test
  void helpGoesToStandardOutput() {
    Run run = Run.of("--help");

    assertEquals(0, run.status());
    assertTrue(run.out().contains("extract"), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");

    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: depeche " + command), run.out());
  }

  @Test
  void versionIsPrinted() {
    Run run = Run.of("--version");

    assertEquals(0, run.status());
    assertTrue(run.out().matches("depeche \\S+\\s+"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | depeche: no command (see depeche --help)",
        "nonsense | depeche: Unmatched argument at index 0: 'nonsense' (see depeche --help)",
        "extract | depeche extract: Missing required parameter: 'INPUT' (see depeche extract --help)",
        "extract --nonsense x.txt | depeche extract: Unknown option: '--nonsense' (see depeche extract --help)",
        "extract /nowhere/x.txt | depeche extract: /nowhere/x.txt: no such file or folder",
        "extract pom.xml | depeche extract: pom.xml: not a kind that is read,"
            + " expected .txt, .jsonl, .txt.gz, .jsonl.gz, a folder, or -",
      })
  void wrongUsageIsToldInOneLine(String args, String message) {
    Run run =
        args.isEmpty() ? Run.of() : Run.of("", iris -> Stub.extraction(iris), args.split(" "));

    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(message + System.lineSeparator(), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "--base, http://localhost:3030",
    "--base, example.org/",
    "--threads, 0",
    "--threads, -1",
    "--threads, many",
    "--threads, 99999999999"
  })
  void wrongValueOfOptionIsNamed(String option, String value) {
    Run run = Run.of("extract", option + "=" + value, "-");

    assertEquals(2, run.status());
    assertTrue(run.err().matches("depeche extract: .*" + option + ".*expected .*\\R"), run.err());
  }

  @Test
  void failureIsToldInOneLineWithoutStackTrace() {
    Run run =
        Run.of(
            "",
            iris -> {
              throw new IllegalStateException("first\nsecond");
            },
            "extract",
            "-");

    assertEquals(3, run.status());
    assertEquals(
        "depeche extract: IllegalStateException: first second" + System.lineSeparator(), run.err());
  }

  @Test
  void fatalErrorIsAFailureToo() {
    Run run =
        Run.of(
            "",
            iris -> {
              throw new OutOfMemoryError("Java heap space");
            },
            "extract",
            "-");

    assertEquals(3, run.status());
    assertEquals("depeche: OutOfMemoryError: Java heap space" + System.lineSeparator(), run.err());
  }

  @Test
  void closedStandardOutputIsAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    InputStream in =
        new ByteArrayInputStream(
            "{\"id\":\"a\",\"text\":\"Ja.\"}".getBytes(StandardCharsets.UTF_8));

    int status =
        Depeche.run(
            Console.of(in, closed, err), (Iris iris) -> Stub.extraction(iris), "extract", "-");

    assertEquals(3, status);
    assertEquals(
        "depeche extract: standard output: Broken pipe" + System.lineSeparator(),
        err.toString(StandardCharsets.UTF_8));
  }
}
