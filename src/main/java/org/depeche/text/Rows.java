package org.depeche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated resource of this package; lines that begin with # are notes. */
final class Rows {

  private Rows() {}

  /** Reads all rows, and stops the start where one has not that many columns. */
  static List<String[]> of(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              "%s:%d: expected %d columns, found %d"
                  .formatted(resource, number, columns, row.length));
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return rows;
  }

  /** Opens a resource of this package, and stops the start where it is missing. */
  static InputStream open(String resource) {
    InputStream in = Rows.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    return in;
  }
}
