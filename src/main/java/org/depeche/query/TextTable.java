package org.depeche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Rows as a table for a terminal: columns stand under each other, and what is too long for its
 * column goes on in the next line.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final String base;
  private final int width;

  /**
   * Draws tables.
   *
   * @param base what is left out of IRIs, since all of them begin so
   * @param width how many characters fit in a line
   */
  public TextTable(String base, int width) {
    this.base = base;
    this.width = width;
  }

  /** The table of an answer, each line with its line feed. */
  public String of(Answer.Rows rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(rows.columns());
    rows.rows().forEach(row -> cells.add(row.stream().map(this::cell).toList()));
    int[] widths = widths(cells, rows.columns().size());
    StringBuilder table = new StringBuilder();
    append(cells.get(0), widths, table);
    append(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, table);
    cells.subList(1, cells.size()).forEach(row -> append(row, widths, table));
    return table.toString();
  }

  private String cell(Optional<Node> value) {
    String text = value.map(Cells::text).orElse("");
    return value.filter(Node::isURI).isPresent() && text.startsWith(base)
        ? text.substring(base.length())
        : text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ");
  }

  /** As wide as the widest cell; the widest columns give way until the line fits. */
  private int[] widths(List<List<String>> cells, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : cells) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = width - GAP.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < columns; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static void append(List<String> row, int[] widths, StringBuilder table) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(row.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(widths[i] - length(part)));
      }
      table.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
