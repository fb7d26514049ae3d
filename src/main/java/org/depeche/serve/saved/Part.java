package org.depeche.serve.saved;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.query.Answer;
import org.depeche.query.SavedQuery;

/**
 * A page of an answer.
 *
 * @param answer the rows or statements on it
 * @param asked what was asked
 * @param size the most that it can hold
 * @param more whether there are more after it
 */
record Part(Answer answer, Asked asked, int size, boolean more) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * Asks for a page, within a transaction of the caller's. One row more than fits is asked for, so
   * that it is known whether there is a next page.
   */
  static Part of(DatasetGraph data, Query bound, Asked asked, int size) {
    if (!bound.isSelectType()) {
      Answer answer = Answer.of(data, bound, PATIENCE);
      return answer instanceof Answer.Statements statements
          ? part(statements, asked, size)
          : new Part(answer, asked, size, false);
    }
    Query page = SavedQuery.page(bound, size + 1L, asked.offset());
    Answer.Rows rows = (Answer.Rows) Answer.of(data, page, PATIENCE);
    return new Part(rows.first(size), asked, size, rows.rows().size() > size);
  }

  private static Part part(Answer.Statements all, Asked asked, int size) {
    List<Triple> sorted = all.sorted();
    int begin = Math.min(asked.offset(), sorted.size());
    int end = Math.min(begin + size, sorted.size());
    Graph graph = GraphFactory.createDefaultGraph();
    sorted.subList(begin, end).forEach(graph::add);
    return new Part(new Answer.Statements(graph), asked, size, end < sorted.size());
  }

  /** The address of the next page. */
  Optional<String> next() {
    return more ? Optional.of(asked.page(asked.offset() + size)) : Optional.empty();
  }

  /** The address of the page before. */
  Optional<String> previous() {
    return asked.offset() > 0
        ? Optional.of(asked.page(Math.max(0, asked.offset() - size)))
        : Optional.empty();
  }
}
