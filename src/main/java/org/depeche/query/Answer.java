package org.depeche.query;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What a query answers. */
public sealed interface Answer {

  /**
   * Rows of values.
   *
   * @param columns the names of the variables
   * @param rows the values in the order of the columns; empty where a variable has none
   */
  record Rows(List<String> columns, List<List<Optional<Node>>> rows) implements Answer {

    /** Copies its lists. */
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** No more than the first so many rows. */
    public Rows first(int most) {
      return new Rows(columns, rows.subList(0, Math.min(most, rows.size())));
    }
  }

  /**
   * Statements.
   *
   * @param graph the graph that they make up
   */
  record Statements(Graph graph) implements Answer {

    /** The statements in the order of their N-Triples. */
    public List<Triple> sorted() {
      Map<String, Triple> lines = new TreeMap<>();
      graph.find().forEach(t -> lines.put(NodeFmtLib.str(t), t));
      return List.copyOf(lines.values());
    }
  }

  /**
   * Yes or no.
   *
   * @param yes which of the two
   */
  record Truth(boolean yes) implements Answer {}

  /**
   * Asks a dataset, within a transaction of the caller's.
   *
   * @param data what is asked
   * @param query the query, with its values
   * @param timeout how long it may take; {@link org.apache.jena.query.QueryCancelledException} is
   *     thrown when it takes longer
   */
  static Answer of(DatasetGraph data, Query query, Duration timeout) {
    return of(
        QueryExec.dataset(data)
            .query(query)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build(),
        query);
  }

  /**
   * Asks a server.
   *
   * @param endpoint the address of its SPARQL endpoint
   * @param query the query, with its values
   * @throws org.apache.jena.atlas.web.HttpException if the server refuses or cannot be reached
   */
  static Answer of(URI endpoint, Query query) {
    return of(QueryExec.service(endpoint.toString()).query(query).build(), query);
  }

  private static Answer of(QueryExec exec, Query query) {
    try (QueryExec asked = exec) {
      if (query.isSelectType()) {
        return rows(asked.select());
      }
      if (query.isAskType()) {
        return new Truth(asked.ask());
      }
      return new Statements(query.isConstructType() ? asked.construct() : asked.describe());
    }
  }

  private static Rows rows(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<List<Optional<Node>>> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding binding = found.next();
      rows.add(variables.stream().map(v -> Optional.ofNullable(binding.get(v))).toList());
    }
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }
}
