package org.depeche.serve.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.query.Answer;
import org.depeche.serve.page.Labels;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.RowFacts;
import org.depeche.store.Store;

/**
 * The endpoint as people see it: a query and what it answers.
 *
 * @param query the query as it was sent; an example where there was none
 * @param columns the heads of the columns
 * @param rows what stands in them
 * @param truth what an ASK answers
 * @param asked whether there was a query
 * @param cut whether rows were left off
 */
public record ResultPage(
    String query,
    List<String> columns,
    List<List<Cell>> rows,
    Optional<Boolean> truth,
    boolean asked,
    boolean cut) {

  private static final String EXAMPLE =
      """
      PREFIX dip: <https://w3id.org/depeche/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?who ?what ?pledge
      WHERE {
        ?pledge a dip:Pledge ;
                dip:content ?what ;
                dip:pledgedBy/skos:prefLabel ?who .
        FILTER ( LANG(?who) = "da" )
      }
      ORDER BY ?who ?what
      LIMIT 100
      """;

  /**
   * One value.
   *
   * @param text what is shown
   * @param name what a thing is called; empty where the text says as much
   * @param address where it leads; empty for none
   * @param language of the text; empty where it has none
   * @param why where the evidence is, where it shows a fact; else empty
   */
  public record Cell(String text, String name, String address, String language, String why) {

    private static final Cell NONE = new Cell("", "", "", "", "");

    static Cell of(Node node, Things things, String why) {
      if (node.isURI()) {
        String uri = node.getURI();
        String page = things.addresses.page(uri);
        boolean safe = page.startsWith("/") || page.matches("https?://.*");
        return new Cell(
            things.addresses.shortened(uri), things.name(node), safe ? page : "", "", why);
      }
      return node.isLiteral()
          ? new Cell(node.getLiteralLexicalForm(), "", "", node.getLiteralLanguage(), why)
          : new Cell(node.toString(), "", "", "", "");
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** Where things are and what they are called. */
  private record Things(Addresses addresses, Labels labels) {

    String name(Node thing) {
      String path = addresses.path(thing.getURI()).orElse("");
      String name = path.isEmpty() ? "" : labels.of(thing);
      return name.equals(path) ? "" : name;
    }
  }

  /** Copies its lists. */
  public ResultPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The page before anything is asked. */
  static ResultPage empty() {
    return new ResultPage(EXAMPLE, List.of(), List.of(), Optional.empty(), false, false);
  }

  /** The page of an answer, within a transaction. */
  static ResultPage of(String query, Answer answer, boolean cut, Store store, Language language) {
    Things things =
        new Things(new Addresses(store.names().base().iri()), new Labels(store, language));
    RowFacts facts = new RowFacts(store.data().getDefaultGraph());
    if (answer instanceof Answer.Truth truth) {
      return new ResultPage(query, List.of(), List.of(), Optional.of(truth.yes()), true, cut);
    }
    if (answer instanceof Answer.Statements statements) {
      List<String> columns = List.of("subject", "predicate", "object");
      return new ResultPage(
          query, columns, triples(statements, things, facts), Optional.empty(), true, cut);
    }
    Answer.Rows found = (Answer.Rows) answer;
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Optional<Node>> row : found.rows()) {
      rows.add(row.stream().map(value -> cell(row, value, things, facts)).toList());
    }
    return new ResultPage(query, found.columns(), rows, Optional.empty(), true, cut);
  }

  private static Cell cell(
      List<Optional<Node>> row, Optional<Node> value, Things things, RowFacts facts) {
    return value
        .map(node -> Cell.of(node, things, facts.why(row, node).orElse("")))
        .orElse(Cell.NONE);
  }

  private static List<List<Cell>> triples(
      Answer.Statements statements, Things things, RowFacts facts) {
    return statements.graph().stream()
        .sorted(Comparator.comparing(Triple::toString))
        .map(
            t ->
                List.of(
                    Cell.of(t.getSubject(), things, ""),
                    Cell.of(t.getPredicate(), things, ""),
                    Cell.of(t.getObject(), things, facts.why(t).orElse(""))))
        .toList();
  }
}
