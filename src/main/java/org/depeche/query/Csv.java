package org.depeche.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Rows as comma-separated values (RFC 4180). A text that a spreadsheet would run is quoted for it.
 */
final class Csv {

  private Csv() {}

  static String of(Answer.Rows rows) {
    StringBuilder csv = new StringBuilder();
    csv.append(String.join(",", rows.columns())).append("\r\n");
    for (List<Optional<Node>> row : rows.rows()) {
      csv.append(row.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    }
    return csv.toString();
  }

  private static String cell(Optional<Node> value) {
    return value.map(Cells::text).map(Csv::harmless).map(Csv::quoted).orElse("");
  }

  /**
   * What a spreadsheet takes for a formula begins with one of these; an apostrophe makes it text.
   */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text)
        ? "'" + text
        : text;
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?\\d+(\\.\\d+)?");
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
