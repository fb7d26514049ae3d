package org.depeche.serve.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.query.Answer;
import org.depeche.query.SavedQuery;
import org.depeche.query.ValueType;
import org.depeche.query.View;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Texts;

/**
 * The answer to a query as a page shows it.
 *
 * @param timeline whether it is shown in the order of its times
 * @param headings what its columns hold
 * @param rows its rows
 * @param first the number of the first row, from 1
 * @param next where the next page is
 * @param previous where the page before is
 * @param graph where it is drawn as a graph
 */
public record Result(
    boolean timeline,
    List<String> headings,
    List<Row> rows,
    int first,
    Optional<String> next,
    Optional<String> previous,
    Optional<String> graph) {

  /**
   * A row.
   *
   * @param cells a value for each column
   * @param why where the evidence of the act is that it speaks of
   */
  public record Row(List<Cell> cells, Optional<String> why) {

    /** Copies its list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A column, with the one of the names of its things. */
  private record Column(int index, Optional<Integer> name, String heading, Cell.Kind kind) {

    /** What is shown: a source that is not known as a thing has a name only. */
    Optional<Node> value(List<Optional<Node>> row) {
      return row.get(index).or(() -> name.flatMap(row::get));
    }
  }

  private static final Set<String> TERMS = Set.of("kind", "status", "property");
  private static final String NAME = "Name";
  private static final Set<String> KINDS = Set.of("summit", "letter", "pledge");
  private static final Set<String> TIMES =
      Set.of("when", "dueBy", "published", "told", "laterDate", "outcomeWhen");

  /** Copies its lists. */
  public Result {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  static Result of(SavedQuery query, Part part, Names names) {
    List<Column> columns = new ArrayList<>();
    Answer.Rows rows = rows(part.answer());
    for (String name : shown(rows.columns())) {
      columns.add(column(name, rows.columns(), names));
    }
    boolean timed = !columns.isEmpty() && TIMES.contains(rows.columns().get(columns.get(0).index));
    return new Result(
        query.view() == View.TIMELINE && timed,
        columns.stream().map(Column::heading).toList(),
        rows.rows().stream().map(row -> row(row, columns, names)).toList(),
        part.asked().offset() + 1,
        part.next(),
        part.previous(),
        query.view() == View.GRAPH ? Optional.of(graph(query, part)) : Optional.empty());
  }

  /** The part of the whole graph that a query is about: its kind of acts, around its thing. */
  private static String graph(SavedQuery query, Part part) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.tags().stream()
        .filter(KINDS::contains)
        .findFirst()
        .ifPresent(kind -> parameters.put("kind", kind));
    query.parameters().stream()
        .filter(parameter -> parameter.type() == ValueType.IRI)
        .flatMap(parameter -> Stream.ofNullable(part.asked().values().get(parameter.name())))
        .findFirst()
        .ifPresent(thing -> parameters.put("focus", thing));
    return Addresses.of("/graph", parameters);
  }

  private static Answer.Rows rows(Answer answer) {
    if (answer instanceof Answer.Rows rows) {
      return rows;
    }
    List<List<Optional<Node>>> rows = new ArrayList<>();
    if (answer instanceof Answer.Statements statements) {
      for (Triple t : statements.sorted()) {
        rows.add(
            List.of(
                Optional.of(t.getSubject()),
                Optional.of(t.getPredicate()),
                Optional.of(t.getObject())));
      }
    }
    return new Answer.Rows(List.of("subject", "property", "value"), rows);
  }

  /** The columns that are shown. A name beside what it names is the text of the link to it. */
  private static List<String> shown(List<String> all) {
    return all.stream()
        .filter(name -> !name.endsWith(NAME) || !all.contains(withoutName(name)))
        .toList();
  }

  private static String withoutName(String column) {
    return column.substring(0, column.length() - NAME.length());
  }

  private static Column column(String column, List<String> all, Names names) {
    int name = all.indexOf(column + NAME);
    return new Column(
        all.indexOf(column),
        name < 0 ? Optional.empty() : Optional.of(name),
        Texts.of(names.language(), "saved.column." + column.toLowerCase(Locale.ROOT)),
        kind(column));
  }

  private static Cell.Kind kind(String column) {
    return TERMS.contains(column)
        ? Cell.Kind.TERM
        : TIMES.contains(column) ? Cell.Kind.TIME : Cell.Kind.ANY;
  }

  private static Row row(List<Optional<Node>> values, List<Column> columns, Names names) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      Optional<Node> value = column.value(values);
      cells.add(
          Cell.of(column.heading, column.kind, value, names)
              .because(value.flatMap(shown -> names.why(values, shown))));
    }
    Optional<String> why =
        values.stream()
            .flatMap(Optional::stream)
            .flatMap(value -> names.why(value).stream())
            .findFirst();
    return new Row(cells, why);
  }

  /** Whether a row has evidence to show. */
  public boolean anyWhy() {
    return rows.stream().anyMatch(row -> row.why().isPresent());
  }
}
