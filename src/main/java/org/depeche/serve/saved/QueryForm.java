package org.depeche.serve.saved;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.depeche.export.NetworkFormat;
import org.depeche.query.AnswerFormat;
import org.depeche.query.BadParameter;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQuery;
import org.depeche.query.View;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;

/**
 * The page of a query.
 *
 * @param saved the query
 * @param fields what its user can give
 * @param problem what is wrong with what was given
 * @param text the query itself, with the values where it has them
 * @param samples how programs ask it
 * @param others the same in other formats
 * @param result the answer
 */
public record QueryForm(
    SavedQuery saved,
    List<Field> fields,
    Optional<String> problem,
    String text,
    List<Sample> samples,
    List<Frame.Other> others,
    Optional<Result> result) {

  /** Copies its lists. */
  public QueryForm {
    fields = List.copyOf(fields);
    samples = List.copyOf(samples);
    others = List.copyOf(others);
  }

  /** The form before anything is asked: its samples ask for the example. */
  static QueryForm of(SavedQuery saved, Asked asked, String origin) {
    boolean blank = asked.values().isEmpty();
    Map<String, String> shown = blank ? saved.examples() : asked.values();
    Asked sampled = new Asked(asked.path(), "", shown, Optional.empty(), 0, Optional.empty());
    boolean rows = !saved.query().isConstructType();
    String address = origin + sampled.format(rows ? "csv" : "ttl");
    return new QueryForm(
        saved,
        saved.parameters().stream().map(p -> Field.of(p, asked.values(), false)).toList(),
        Optional.empty(),
        saved.plainText(),
        rows ? Sample.rows(address) : Sample.statements(address),
        others(saved, sampled),
        Optional.empty());
  }

  /** The form once more, because of a value that cannot be. */
  static QueryForm refused(
      SavedQuery saved, Function<String, Optional<String>> given, BadParameter wrong) {
    Asked nothing =
        new Asked("/queries/" + saved.name(), "", Map.of(), Optional.empty(), 0, Optional.empty());
    return new QueryForm(
        saved,
        saved.parameters().stream()
            .map(p -> Field.of(p, given(p, given), p.name().equals(wrong.parameter())))
            .toList(),
        Optional.of(wrong.getMessage()),
        saved.plainText(),
        List.of(),
        others(saved, nothing),
        Optional.empty());
  }

  private static Map<String, String> given(
      Parameter parameter, Function<String, Optional<String>> given) {
    return given
        .apply(parameter.name())
        .map(value -> Map.of(parameter.name(), value))
        .orElse(Map.of());
  }

  private static List<Frame.Other> others(SavedQuery saved, Asked asked) {
    Stream<Frame.Other> results =
        AnswerFormat.holdingAnswerOf(saved.query()).stream()
            .map(f -> new Frame.Other(label(f), f.mediaType(), asked.format(f.label())));
    boolean isGraph = saved.query().isConstructType() || saved.view() == View.GRAPH;
    return Stream.concat(results, isGraph ? graphs(saved, asked) : Stream.of()).toList();
  }

  /** Statements are a graph, and so are rows with two columns of things. */
  private static Stream<Frame.Other> graphs(SavedQuery saved, Asked asked) {
    Stream<NetworkFormat> formats =
        Stream.of(NetworkFormat.GEXF, NetworkFormat.GRAPHML, NetworkFormat.DOT);
    Stream<NetworkFormat> edges =
        saved.query().isConstructType() ? Stream.of(NetworkFormat.EDGES) : Stream.of();
    return Stream.concat(edges, formats)
        .map(f -> new Frame.Other(label(f), f.mediaType(), asked.format(f.ending())));
  }

  private static String label(NetworkFormat format) {
    return switch (format) {
      case EDGES -> "CSV";
      case GRAPHML -> "GraphML";
      default -> format.name();
    };
  }

  /** With the graph files of its answer, whose rows have things to tie. */
  QueryForm drawn(Asked asked) {
    Asked whole =
        new Asked(asked.path(), "", asked.values(), Optional.empty(), 0, Optional.empty());
    Stream<Frame.Other> all = Stream.concat(others.stream(), graphs(saved, whole));
    return new QueryForm(saved, fields, problem, text, samples, all.distinct().toList(), result);
  }

  /** With the query itself before all other formats. */
  List<Frame.Other> formats() {
    return Stream.concat(Stream.of(Formats.asking(text)), others.stream()).toList();
  }

  private static String label(AnswerFormat format) {
    return switch (format) {
      case TURTLE -> "Turtle";
      case NTRIPLES -> "N-Triples";
      case JSONLD -> "JSON-LD";
      case RDFXML -> "RDF/XML";
      case TRIG -> "TriG";
      case NQUADS -> "N-Quads";
      case JSON, XML, CSV, TSV -> format.name();
    };
  }

  /** With the query that is asked, which shows its values. */
  QueryForm asking(Query bound) {
    String shown = saved.parameters().isEmpty() ? text : bound.serialize();
    return new QueryForm(saved, fields, problem, shown, samples, others, result);
  }

  /** With things to choose from. */
  QueryForm offering(Suggestions things) {
    List<Field> offering =
        fields.stream().map(field -> field.offering(things.of(field.parameter()))).toList();
    return new QueryForm(saved, offering, problem, text, samples, others, result);
  }

  QueryForm with(Result answer) {
    return new QueryForm(saved, fields, problem, text, samples, others, Optional.of(answer));
  }

  /** The address of the example. */
  public String example() {
    return Addresses.of("/queries/" + saved.name(), saved.examples());
  }
}
