package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.article.ArticleReader;

/**
 * The files of watched folders, each with a stamp that is another when the file has changed. Times
 * of files are compared with each other only, never with a clock.
 */
final class WatchedFiles {

  private WatchedFiles() {}

  /**
   * The files that can hold articles, in the order of their paths.
   *
   * @throws UncheckedIOException if a folder cannot be read: what is in it is not known then
   */
  static Map<Path, String> in(List<Path> folders) {
    Map<Path, String> files = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
        walk.filter(file -> ArticleReader.reads(file.toString()))
            .forEach(file -> stamp(file).ifPresent(stamp -> files.put(file, stamp)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }

  /** Empty for a folder, and for a file that went while the folder was walked. */
  private static Optional<String> stamp(Path file) {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return facts.isDirectory()
          ? Optional.empty()
          : Optional.of(facts.size() + " " + facts.lastModifiedTime() + " " + facts.fileKey());
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
