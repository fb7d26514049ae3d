package org.depeche.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of articles with what annotators found in them: {@code NAME.txt} beside {@code
 * NAME.json}.
 *
 * @param folder the folder
 * @param gold what the annotators found, by name
 */
public record GoldSet(Path folder, List<Gold> gold) {

  private static final String JSON = ".json";
  private static final String TEXT = ".txt";

  /** Copies its list. */
  public GoldSet {
    gold = List.copyOf(gold);
  }

  /**
   * Reads the gold of a folder.
   *
   * @throws BadGold if there is none, or some of it cannot be read
   */
  public static GoldSet read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadGold(folder + ": expected a folder of NAME.txt and NAME.json");
    }
    List<String> names = names(folder, JSON);
    if (names.isEmpty()) {
      throw new BadGold(folder + ": no NAME.json in it");
    }
    names(folder, TEXT).stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(name -> missing(folder.resolve(name + TEXT), name + JSON));
    return new GoldSet(
        folder, names.stream().map(n -> GoldReader.read(folder.resolve(n + JSON), n)).toList());
  }

  /**
   * The files of the articles, in the order of the gold.
   *
   * @throws BadGold if one is missing
   */
  public List<String> texts() {
    for (Gold article : gold) {
      if (!Files.isRegularFile(text(article))) {
        missing(folder.resolve(article.name() + JSON), article.name() + TEXT);
      }
    }
    return gold.stream().map(a -> text(a).toString()).toList();
  }

  private Path text(Gold article) {
    return folder.resolve(article.name() + TEXT);
  }

  private static void missing(Path file, String other) {
    throw new BadGold(file + ": expected " + other + " beside it");
  }

  private static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new BadGold(folder + ": cannot be read: " + unreadable.getMessage());
    }
  }
}
