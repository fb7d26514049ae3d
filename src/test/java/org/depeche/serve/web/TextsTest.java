package org.depeche.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern USE =
      Pattern.compile("(?:\\bsay\\(|Texts\\.of\\([^\",]*,\\s*)\"([a-z0-9.-]+)\"");

  @Test
  void everyTextThatIsUsedStandsInTheTable() throws IOException {
    Set<String> missing = new TreeSet<>(used());
    missing.removeAll(Texts.keys());
    missing.removeIf(key -> key.endsWith("."));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : new String[] {"src/main/jte/serve", "src/main/java/org/depeche/serve"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher found = USE.matcher(Files.readString(file));
          while (found.find()) {
            used.add(found.group(1));
          }
        }
      }
    }
    return used;
  }
}
