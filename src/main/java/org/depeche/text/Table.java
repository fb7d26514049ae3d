package org.depeche.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated resource with a head line that names its columns. Lines that begin with # are
 * notes. Loading is strict: what is wrong stops the start, with the file and line.
 */
public final class Table {

  private Table() {}

  /**
   * A row.
   *
   * @param place where it stands, as {@code file:line}
   * @param cells its values by column name
   */
  public record Row(String place, Map<String, String> cells) {

    /** The value of a column, which may be empty. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException(place + ": no column \"" + column + "\"");
      }
      return cell;
    }

    /** The value of a column that may not be empty. */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw new IllegalStateException(place + ": column \"" + column + "\" is empty");
      }
      return cell;
    }

    /**
     * The values of a column that holds several, set apart by that mark; none where it is empty.
     */
    public List<String> list(String column, String mark) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split(mark)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** An error about this row. */
    public IllegalStateException error(String message) {
      return new IllegalStateException(place + ": " + message);
    }
  }

  /**
   * Reads a resource that lies beside a class.
   *
   * @param beside the class
   * @param resource the name, relative to the class's package
   * @param columns the columns that the head line must have, in that order
   */
  public static List<Row> read(Class<?> beside, String resource, String... columns) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return rows(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static List<Row> rows(BufferedReader reader, String resource, String... columns)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean head = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String place = resource + ":" + number;
      String[] cells = line.split("\t", -1);
      if (!head) {
        checkHead(place, cells, columns);
        head = true;
      } else {
        rows.add(row(place, cells, columns));
      }
    }
    return rows;
  }

  private static void checkHead(String place, String[] cells, String... columns) {
    if (!Arrays.equals(cells, columns)) {
      throw new IllegalStateException(
          place + ": expected the columns " + String.join(", ", columns));
    }
  }

  private static Row row(String place, String[] cells, String... columns) {
    if (cells.length != columns.length) {
      throw new IllegalStateException(
          "%s: expected %d columns, found %d".formatted(place, columns.length, cells.length));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      values.put(columns[i], cells[i].strip());
    }
    return new Row(place, values);
  }
}
