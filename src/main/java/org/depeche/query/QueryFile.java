package org.depeche.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;

/** Reads a {@code .rq} file strictly: whatever could go wrong when it runs stops the load. */
final class QueryFile {

  private static final Set<String> KEYS =
      Set.of("summary", "summary-da", "description", "description-da", "tags", "view", "params");
  private static final Set<String> FIELDS =
      Set.of("name", "label", "label-da", "type", "required", "default", "example", "values");

  /** What an address can say besides the values of parameters. */
  private static final Set<String> RESERVED = Set.of("limit", "offset", "lang");

  private final String file;
  private final String base;
  private final FrontMatter matter;
  private final String text;

  private QueryFile(String file, String text, String base) {
    this.file = file;
    this.base = base;
    this.text = text;
    this.matter = FrontMatter.of(file, text);
  }

  /**
   * Reads a saved query.
   *
   * @param file its name, for messages; without its ending it is the query's name
   * @param text the file
   * @param base what relative IRIs in defaults and examples resolve against
   * @throws BadQuery if anything about it is wrong
   */
  static SavedQuery read(String file, String text, String base) {
    return new QueryFile(file, text, base).read();
  }

  private SavedQuery read() {
    matter
        .entries()
        .forEach((key, entry) -> expect(KEYS.contains(key), entry.line(), "no such key: " + key));
    Query query = parse();
    if (matter.entries().isEmpty()) {
      return plain(query);
    }
    expect(!query.isDescribeType(), 1, "DESCRIBE has no fixed meaning; expected CONSTRUCT");
    expect(
        !query.isSelectType()
            || query.hasOrderBy()
            || !query.hasGroupBy() && query.hasAggregators(),
        1,
        "expected ORDER BY, so that its pages follow each other");
    List<Parameter> parameters = parameters(query);
    return new SavedQuery(
        file.replaceFirst("\\.rq$", ""),
        new Phrase(matter.text("summary"), matter.text("summary-da")),
        new Phrase(matter.text("description"), matter.text("description-da")),
        matter.entry("tags").stream()
            .flatMap(tags -> tags.items().stream().map(FrontMatter.Value::text))
            .toList(),
        view(),
        parameters,
        text,
        query);
  }

  /** A query that says nothing of itself: one that a user has just written. */
  private SavedQuery plain(Query query) {
    Phrase nameless = new Phrase(file, file);
    return new SavedQuery(
        file.replaceFirst("\\.rq$", ""),
        nameless,
        nameless,
        List.of(),
        View.TABLE,
        List.of(),
        text,
        query);
  }

  private Query parse() {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException wrong) {
      throw new BadQuery(file, Math.max(1, wrong.getLine()), wrong.getMessage());
    }
  }

  private View view() {
    return matter
        .entry("view")
        .map(
            entry -> {
              String name = entry.scalar().orElse("");
              for (View view : View.values()) {
                if (view.name().toLowerCase(Locale.ROOT).equals(name)) {
                  return view;
                }
              }
              throw new BadQuery(file, entry.line(), "view: expected table, timeline or graph");
            })
        .orElse(View.TABLE);
  }

  private List<Parameter> parameters(Query query) {
    Set<Var> fixed = Lint.fixedVariables(query);
    Set<Var> used = Lint.variables(query);
    List<Parameter> parameters = new ArrayList<>();
    matter.entry("params").stream()
        .flatMap(entry -> entry.blocks().stream())
        .forEach(block -> parameters.add(parameter(block, used, fixed)));
    return parameters;
  }

  private Parameter parameter(Map<String, FrontMatter.Value> block, Set<Var> used, Set<Var> fixed) {
    block.forEach(
        (key, value) -> expect(FIELDS.contains(key), value.line(), "no such key: " + key));
    int line = block.values().iterator().next().line();
    String name = field(block, "name", line);
    expect(!RESERVED.contains(name), line, "?" + name + " has a meaning of its own over HTTP");
    expect(used.contains(Var.alloc(name)), line, "?" + name + " does not stand in the query");
    expect(
        !fixed.contains(Var.alloc(name)),
        line,
        "?"
            + name
            + " cannot be a parameter: it stands in VALUES, BIND … AS, ORDER BY, GROUP BY, BOUND"
            + " or the result");
    ValueType type =
        ValueType.named(field(block, "type", line))
            .orElseThrow(
                () -> new BadQuery(file, line, "type: expected iri, string, integer, date, …"));
    String required = optional(block, "required").orElse("false");
    expect(required.matches("true|false"), line, "required: expected true or false");
    Parameter parameter =
        new Parameter(
            name,
            new Phrase(field(block, "label", line), field(block, "label-da", line)),
            type,
            optional(block, "values").map(v -> List.of(v.split("\\s*,\\s*"))).orElse(List.of()),
            required.equals("true"),
            optional(block, "default").map(value -> resolve(type, value)),
            optional(block, "example").map(value -> resolve(type, value)));
    check(parameter, line);
    return parameter;
  }

  private void check(Parameter parameter, int line) {
    expect(
        (parameter.type() == ValueType.ENUM) == !parameter.choices().isEmpty(),
        line,
        "expected values for an enum, and for nothing else");
    try {
      parameter.standard().ifPresent(parameter::value);
      parameter.example().ifPresent(parameter::value);
    } catch (BadParameter wrong) {
      throw new BadQuery(file, line, wrong.getMessage());
    }
    expect(
        !parameter.required() || parameter.example().isPresent(),
        line,
        parameter.name() + ": expected an example, since it is required");
  }

  /** What the example articles speak of has IRIs on the graph's own base. */
  private String resolve(ValueType type, String value) {
    return type == ValueType.IRI && value.startsWith("id/") ? base + value : value;
  }

  private String field(Map<String, FrontMatter.Value> block, String key, int line) {
    return optional(block, key)
        .orElseThrow(() -> new BadQuery(file, line, "expected \"" + key + ": …\""));
  }

  private static Optional<String> optional(Map<String, FrontMatter.Value> block, String key) {
    return Optional.ofNullable(block.get(key)).map(FrontMatter.Value::text);
  }

  private void expect(boolean right, int line, String expected) {
    if (!right) {
      throw new BadQuery(file, line, expected);
    }
  }
}
