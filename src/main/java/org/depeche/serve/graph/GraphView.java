package org.depeche.serve.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.export.Network;
import org.depeche.export.NetworkEdge;
import org.depeche.export.NetworkFormat;
import org.depeche.export.NetworkMode;
import org.depeche.export.NetworkNode;
import org.depeche.export.Period;
import org.depeche.export.Selection;
import org.depeche.serve.page.Times;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Language;

/**
 * What the graph page shows.
 *
 * @param request which part of the graph
 * @param addresses where things are to be read
 * @param title the heading
 * @param network what picture and table show
 * @param events the same with acts as nodes, for the timeline
 */
public record GraphView(
    GraphRequest request, Addresses addresses, String title, Network network, Network events) {

  static final List<String> ACTS = List.of("Summit", "Letter", "Pledge");

  /**
   * A row of the table.
   *
   * @param source where the tie begins
   * @param tie what it is
   * @param target where it ends
   */
  public record Row(NetworkNode source, NetworkEdge tie, NetworkNode target) {

    /** The address of its evidence on this server. */
    public Optional<String> why() {
      return tie.attributes().getOrDefault("why", List.of()).stream()
          .map(address -> address.substring(address.indexOf("/why?")))
          .findFirst();
    }

    /** Who says so. */
    public String saidBy() {
      return String.join(", ", tie.attributes().getOrDefault("saidBy", List.of()));
    }

    /** The act that it stands for between parties. */
    public Optional<String> act() {
      return tie.attributes().getOrDefault("act", List.of()).stream().findFirst();
    }

    /** What the tie is called: the act, or the property. */
    public String label() {
      return tie.attributes().getOrDefault("actLabel", List.of(tie.label())).get(0);
    }
  }

  /** The ties. */
  public List<Row> rows() {
    Map<String, NetworkNode> nodes = new TreeMap<>();
    network.nodes().forEach(node -> nodes.put(node.id(), node));
    return network.edges().stream()
        .map(edge -> new Row(nodes.get(edge.source()), edge, nodes.get(edge.target())))
        .toList();
  }

  /** The acts whose time is known, in its order. */
  public List<NetworkNode> timeline() {
    return acts()
        .filter(act -> day(act).isPresent())
        .sorted(Comparator.comparing((NetworkNode act) -> day(act).orElseThrow()))
        .toList();
  }

  /** The acts whose time is not known. */
  public List<NetworkNode> undated() {
    return acts().filter(act -> day(act).isEmpty()).toList();
  }

  private Stream<NetworkNode> acts() {
    return events.nodes().stream().filter(node -> ACTS.contains(node.type()));
  }

  private static Optional<LocalDate> day(NetworkNode act) {
    return act.period().from().or(() -> act.period().to());
  }

  /** A period: "12. juni 2018", "juni 2018", "senest 31. maj 2018". */
  public String days(Period period) {
    return new Times(Language.valueOf(request.labels().toUpperCase(Locale.ROOT))).of(edtf(period));
  }

  /** A whole year or month is one, and not all of its days. */
  private static String edtf(Period period) {
    String from = period.from().map(LocalDate::toString).orElse("");
    String to = period.to().map(LocalDate::toString).orElse("");
    if (from.equals(to)) {
      return from;
    }
    if (from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31")) {
      return from.substring(0, 4);
    }
    if (from.endsWith("-01")
        && period.to().equals(period.from().map(d -> d.plusMonths(1).minusDays(1)))) {
      return from.substring(0, 7);
    }
    return from.isEmpty() || to.isEmpty() ? "[" + from + ".." + to + "]" : from + "/" + to;
  }

  /** A day that stands for a period where a machine can read one only. */
  public String machineDay(Period period) {
    return period.from().or(period::to).map(LocalDate::toString).orElse("");
  }

  /** Whether acts are nodes. */
  public boolean showsEvents() {
    return request.selection().mode() == NetworkMode.EVENTS;
  }

  /** Whether the answer of a saved query is shown, which has a form of its own. */
  public boolean isOfQuery() {
    return request.query().isPresent();
  }

  /** Where that query is asked. */
  public String queryAddress() {
    return request.queryAddress();
  }

  /** Whether a kind of act is chosen in the form. */
  public boolean isChosen(String kind) {
    return request.selection().kinds().isEmpty() || request.selection().kinds().contains(kind);
  }

  /** The kinds of acts. */
  public List<String> kinds() {
    return ACTS;
  }

  /** The first or last day that is chosen in the form. */
  public String from() {
    return request.selection().period().from().map(LocalDate::toString).orElse("");
  }

  /** The last day that is chosen in the form. */
  public String to() {
    return request.selection().period().to().map(LocalDate::toString).orElse("");
  }

  /** The IRI in focus. */
  public Optional<String> focusIri() {
    return request.selection().focus();
  }

  /** Whether acts may have been left out. */
  public boolean isCut() {
    return acts().count() >= request.selection().most();
  }

  /** How many acts are shown at most. */
  public int most() {
    return request.selection().most();
  }

  /** Where the picture gets its data from. */
  public String source() {
    return request.at("/graph.json");
  }

  /** The address of the neighbourhood of a thing. */
  public String around(String iri) {
    return request.address("/graph", Optional.of(iri), request.selection().mode());
  }

  /** The address of the page of a thing. */
  public String page(String iri) {
    return addresses.page(iri);
  }

  /** What the IRIs of this graph begin with. */
  public String base() {
    return addresses.base();
  }

  /** The same in all formats, without a limit. */
  List<Frame.Other> files() {
    GraphRequest all = request.limited(Selection.NO_LIMIT).labelled("da");
    return Stream.of(NetworkFormat.values())
        .map(f -> new Frame.Other(name(f), f.mediaType(), all.at("/graph." + f.ending())))
        .toList();
  }

  private static String name(NetworkFormat format) {
    return switch (format) {
      case GEXF -> "GEXF";
      case GRAPHML -> "GraphML";
      case DOT -> "DOT";
      case CYTOSCAPE -> "JSON";
      case EDGES -> "CSV";
      case MERMAID -> "Mermaid";
    };
  }
}
