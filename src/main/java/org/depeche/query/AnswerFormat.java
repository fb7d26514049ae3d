package org.depeche.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.depeche.rdf.RdfSyntax;

/** The formats of answers. */
public enum AnswerFormat {
  /** SPARQL results in JSON. */
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  /** SPARQL results in XML. */
  XML("application/sparql-results+xml", ResultSetLang.RS_XML),
  /** Comma-separated values, harmless in a spreadsheet. */
  CSV("text/csv", ResultSetLang.RS_CSV),
  /** Tab-separated values. */
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV),
  /** Turtle. */
  TURTLE(RdfSyntax.TURTLE),
  /** N-Triples. */
  NTRIPLES(RdfSyntax.NTRIPLES),
  /** JSON-LD. */
  JSONLD(RdfSyntax.JSONLD),
  /** RDF/XML. */
  RDFXML(RdfSyntax.RDFXML),
  /** TriG. */
  TRIG(RdfSyntax.TRIG),
  /** N-Quads. */
  NQUADS(RdfSyntax.NQUADS);

  private final String mediaType;
  private final Optional<Lang> results;
  private final Optional<RdfSyntax> syntax;

  AnswerFormat(String mediaType, Lang results) {
    this.mediaType = mediaType;
    this.results = Optional.of(results);
    this.syntax = Optional.empty();
  }

  AnswerFormat(RdfSyntax syntax) {
    this.mediaType = syntax.mediaType();
    this.results = Optional.empty();
    this.syntax = Optional.of(syntax);
  }

  /** What commands and endings of addresses call it: {@code json}. */
  public String label() {
    return syntax.map(RdfSyntax::ending).orElseGet(() -> name().toLowerCase(Locale.ROOT));
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The format that commands and endings of addresses call so. */
  public static Optional<AnswerFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name) || format.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The formats that can hold an answer. */
  public static List<AnswerFormat> holding(Answer answer) {
    return Arrays.stream(values()).filter(format -> format.holds(answer)).toList();
  }

  /** The formats that can hold what a query answers. */
  public static List<AnswerFormat> holdingAnswerOf(Query query) {
    return Arrays.stream(values())
        .filter(f -> f.holds(query.isConstructType() || query.isDescribeType(), query.isAskType()))
        .toList();
  }

  private boolean holds(Answer answer) {
    return holds(answer instanceof Answer.Statements, answer instanceof Answer.Truth);
  }

  private boolean holds(boolean statements, boolean truth) {
    if (statements) {
      return syntax.isPresent();
    }
    return truth ? this == JSON || this == XML : results.isPresent();
  }

  /** Writes an answer that this format can hold. */
  public void write(Answer answer, OutputStream out) throws IOException {
    if (answer instanceof Answer.Statements statements) {
      syntax.orElseThrow().write(new ByteArrayInputStream(lines(statements.graph())), out);
    } else if (answer instanceof Answer.Truth truth) {
      RowSetWriterRegistry.getFactory(results.orElseThrow())
          .create(results.orElseThrow())
          .write(out, truth.yes(), new Context());
    } else if (this == CSV) {
      out.write(Csv.of((Answer.Rows) answer).getBytes(StandardCharsets.UTF_8));
    } else {
      RowSetWriterRegistry.getFactory(results.orElseThrow())
          .create(results.orElseThrow())
          .write(out, rowSet((Answer.Rows) answer), new Context());
    }
    out.flush();
  }

  /** The same as a text. */
  public String text(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(answer, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static RowSet rowSet(Answer.Rows rows) {
    List<Var> variables = Var.varList(rows.columns());
    List<Binding> bindings = new ArrayList<>();
    for (var row : rows.rows()) {
      BindingBuilder binding = Binding.builder();
      for (int i = 0; i < variables.size(); i++) {
        Var variable = variables.get(i);
        row.get(i).ifPresent(value -> binding.add(variable, value));
      }
      bindings.add(binding.build());
    }
    return RowSet.create(QueryIterPlainWrapper.create(bindings.iterator()), variables);
  }

  /** N-Triples in a fixed order, which becomes the order of every syntax. */
  private static byte[] lines(Graph graph) {
    TreeSet<String> lines = new TreeSet<>();
    graph
        .find()
        .forEach(
            t -> lines.add(NodeFmtLib.strNodesNT(t.getSubject(), t.getPredicate(), t.getObject())));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append(" .\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
