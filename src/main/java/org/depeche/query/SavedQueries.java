package org.depeche.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries that the program brings, by name. */
public final class SavedQueries {

  private static final String FOLDER = "org/depeche/queries";

  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /**
   * The queries that ship with the program.
   *
   * @param base the base of the graph that they are asked of
   * @throws BadQuery if one of them is wrong
   */
  public static SavedQueries shipped(String base) {
    try {
      URI code = SavedQueries.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(code);
      if (Files.isDirectory(place)) {
        return in(place.resolve(FOLDER), base);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return in(jar.getPath(FOLDER), base);
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException("the saved queries: " + unreadable.getMessage(), unreadable);
    }
  }

  /** The queries of a folder. */
  static SavedQueries in(Path folder, String base) throws IOException {
    Map<String, SavedQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
      for (Path file : sorted) {
        SavedQuery query = read(file, base);
        queries.put(query.name(), query);
      }
    }
    return new SavedQueries(queries);
  }

  /**
   * A query of one's own, from a file with front matter or without.
   *
   * @throws BadQuery if it is wrong
   */
  public static SavedQuery read(Path file, String base) {
    try {
      return QueryFile.read(file.getFileName().toString(), Files.readString(file), base);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All of them, by name. */
  public Collection<SavedQuery> all() {
    return byName.values();
  }

  /** The query of that name. */
  public Optional<SavedQuery> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
