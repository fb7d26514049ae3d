package org.depeche.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query with a name, and what it says of itself.
 *
 * @param name how it is called: its file's name without its ending
 * @param summary what it asks, in one line
 * @param description what its answer means
 * @param tags what it is about
 * @param view how its result is best shown
 * @param parameters what its user can give
 * @param text the query as it is written, with its front matter
 * @param query the same, parsed
 */
public record SavedQuery(
    String name,
    Phrase summary,
    Phrase description,
    List<String> tags,
    View view,
    List<Parameter> parameters,
    String text,
    Query query) {

  /** Copies its lists. */
  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /**
   * The query with values in place of its parameters. A parameter that has none stands for
   * anything.
   *
   * @param values texts by the names of parameters
   * @throws BadParameter if a parameter is not known, is missing, or cannot have its value
   */
  public Query bind(Map<String, String> values) {
    Map<Var, Node> bound = new HashMap<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      Parameter parameter =
          parameter(value.getKey())
              .orElseThrow(() -> new BadParameter(value.getKey(), "no such parameter; " + known()));
      bound.put(Var.alloc(parameter.name()), parameter.value(value.getValue()));
    }
    for (Parameter parameter : parameters) {
      if (!values.containsKey(parameter.name())) {
        if (parameter.required() && parameter.standard().isEmpty()) {
          throw new BadParameter(parameter.name(), "missing; " + parameter.type().description());
        }
        parameter
            .standard()
            .ifPresent(text -> bound.put(Var.alloc(parameter.name()), parameter.value(text)));
      }
    }
    return QueryTransformOps.replaceVars(query, bound);
  }

  private String known() {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    return names.isEmpty() ? "expected none" : "expected " + String.join(", ", names);
  }

  /** The values that give rows on the example articles. */
  public Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    parameters.forEach(p -> p.example().ifPresent(value -> examples.put(p.name(), value)));
    return examples;
  }

  /**
   * A part of the query's result.
   *
   * @param bound the query with its values
   * @param limit the most rows; the query's own limit holds where it is smaller
   * @param offset how many rows come before
   */
  public static Query page(Query bound, long limit, long offset) {
    Query page = bound.cloneQuery();
    long own = bound.hasLimit() ? Math.max(0, bound.getLimit() - offset) : Long.MAX_VALUE;
    page.setLimit(Math.min(limit, own));
    page.setOffset((bound.hasOffset() ? bound.getOffset() : 0) + offset);
    if (page.isSelectType()) {
      order(page);
    }
    return page;
  }

  /**
   * Rows that the query's own order leaves equal could change places between two pages, so all of
   * the result decides in the end.
   */
  private static void order(Query page) {
    for (Var variable : page.getProjectVars()) {
      page.addOrderBy(variable, Query.ORDER_DEFAULT);
    }
  }

  /** The query without what it says of itself. */
  public String plainText() {
    return text.lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
