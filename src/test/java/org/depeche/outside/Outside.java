package org.depeche.outside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs that others read the graph with. A test that needs one fails where it is not there. */
public final class Outside {

  private Outside() {}

  /** What Graphviz draws of that. */
  public static String dot(byte[] graph) {
    return run("graphviz", graph, List.of("dot", "-Tsvg"));
  }

  /** What a script of Python prints, which uses one module of Debian's. */
  public static String python(String module, String script, byte[] in, String... arguments) {
    String python =
        Optional.ofNullable(System.getProperty("depeche.python"))
            .or(() -> Optional.ofNullable(System.getenv("DEPECHE_PYTHON")))
            .orElse("/usr/bin/python3");
    String name = "python3-" + module;
    run(name, new byte[0], List.of(python, "-c", "import " + module));
    List<String> command = new ArrayList<>(List.of(python, resource(script)));
    command.addAll(List.of(arguments));
    return run("python3", in, command);
  }

  private static String resource(String name) {
    return Path.of("src/test/resources/org/depeche/outside", name).toString();
  }

  private static String run(String debian, byte[] in, List<String> command) {
    try {
      Path input = Files.createTempFile("depeche-outside-", ".in");
      File errors = Files.createTempFile("depeche-outside-", ".err").toFile();
      try {
        Files.write(input, in);
        Process process =
            new ProcessBuilder(command).redirectInput(input.toFile()).redirectError(errors).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException(
              missing(debian, command) + Files.readString(errors.toPath()));
        }
        return out;
      } finally {
        Files.delete(input);
        Files.delete(errors.toPath());
      }
    } catch (IOException absent) {
      throw new UncheckedIOException(missing(debian, command), absent);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String missing(String debian, List<String> command) {
    return command
        + " failed. It is of Debian's package "
        + debian
        + " (apt-get install "
        + debian
        + "); -DexcludedGroups=outside leaves out all tests that need programs besides Java.\n";
  }
}
