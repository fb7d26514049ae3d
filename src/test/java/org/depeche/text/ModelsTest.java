package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static final Map<String, Double> TARGETS =
      Map.of("tags", 95.5, "coarse", 96.5, "lemmas", 97.5, "heads", 85.0, "relations", 80.5);

  @Test
  void scoresReachTheirTargetsAndStandInTheReadme() throws IOException {
    Map<String, String> scores =
        Rows.of("da/scores.tsv", 2).stream().collect(Collectors.toMap(r -> r[0], r -> r[1]));
    assertEquals(TARGETS.keySet(), scores.keySet());
    String readme = text("da/README.md");
    scores.forEach(
        (name, score) -> {
          assertTrue(Double.parseDouble(score) >= TARGETS.get(name), name + " " + score);
          assertTrue(readme.contains(" " + score + " "), "README.md lacks " + name + " " + score);
        });
  }

  @Test
  void theTaggerDecidesBetweenTheTagsOfToday() {
    List<String> tags = Arrays.stream(Tag.values()).map(Enum::name).toList();
    assertEquals(tags, Weights.load("da/tagger.gz").classes(), "train again: see da/README.md");
  }

  @Test
  void modelsStaySmall() throws IOException {
    int size = 0;
    for (String file : List.of("tagger.gz", "seen.gz", "lemmas.gz", "parser.gz")) {
      try (InputStream in = Rows.open("da/" + file)) {
        size += in.readAllBytes().length;
      }
    }
    assertTrue(size < 4_000_000, "models are " + size + " bytes");
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = Rows.open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
