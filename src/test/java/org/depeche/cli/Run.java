package org.depeche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.depeche.rdf.Iris;

/**
 * What came of running a command.
 *
 * @param status its exit status
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int status, String out, String err) {

  /** Runs a command with nothing on standard input. */
  static Run of(String... args) {
    return of("", Extraction::shipped, args);
  }

  /** Runs a command with that on standard input, on an extraction of the test's own. */
  static Run of(String in, Function<Iris, Extraction> extractions, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        Console.of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
    int status = Depeche.run(console, extractions, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
