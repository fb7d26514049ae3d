package org.depeche.serve.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.export.Network;
import org.depeche.export.NetworkMode;
import org.depeche.export.Period;
import org.depeche.export.Selection;
import org.depeche.query.SavedQueries;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/**
 * Which part of the graph a request asks for.
 *
 * @param selection the part
 * @param labels the language of its labels
 * @param query the saved query whose answer is asked for in the place of the story
 */
record GraphRequest(Selection selection, String labels, Optional<AskedQuery> query) {

  /**
   * Reads the parameters {@code mode}, {@code kind}, {@code from}, {@code to}, {@code focus},
   * {@code most} and {@code labels}; an empty one, as a form sends it, asks for nothing.
   *
   * @throws BadRequest if one cannot be understood
   */
  static GraphRequest of(Exchange exchange, SavedQueries queries) {
    Optional<String> name = given(exchange, "query");
    if (name.isPresent()) {
      return of(exchange, AskedQuery.of(exchange, name.get(), queries));
    }
    Period period = new Period(day(exchange, "from"), day(exchange, "to"));
    return new GraphRequest(
        new Selection(mode(exchange), kinds(exchange), period, focus(exchange), most(exchange)),
        labels(exchange),
        Optional.empty());
  }

  /** Asks for the answer of a saved query; all parameters but those of its form are the query's. */
  static GraphRequest of(Exchange exchange, AskedQuery query) {
    Selection all = Selection.ALL.in(mode(exchange));
    return new GraphRequest(all, labels(exchange), Optional.of(query));
  }

  /** The network, within a transaction. */
  Network network(Store store) {
    return query
        .map(asked -> asked.network(store, selection.mode(), labels))
        .orElseGet(() -> GraphFiles.of(store, labels).of(selection));
  }

  /**
   * The same with no more acts than that, and no more than were asked for. A query sets its own
   * limits.
   */
  GraphRequest limited(int most) {
    boolean limits = query.isEmpty() && (most == Selection.NO_LIMIT || most < selection.most());
    return limits ? new GraphRequest(selection.atMost(most), labels, query) : this;
  }

  /** The same in another mode. */
  GraphRequest in(NetworkMode mode) {
    return new GraphRequest(selection.in(mode), labels, query);
  }

  /** The same with labels in that language. */
  GraphRequest labelled(String language) {
    return new GraphRequest(selection, language, query);
  }

  private static Optional<String> focus(Exchange exchange) {
    Optional<String> given = given(exchange, "focus");
    given
        .filter(iri -> !iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+"))
        .ifPresent(
            wrong -> {
              throw new BadRequest("focus", wrong, "an IRI");
            });
    return given;
  }

  private static int most(Exchange exchange) {
    String given = given(exchange, "most").orElse(String.valueOf(Selection.NO_LIMIT));
    if (!given.matches("[1-9][0-9]{0,9}") || Long.parseLong(given) > Selection.NO_LIMIT) {
      throw new BadRequest("most", given, "a whole number from 1");
    }
    return Integer.parseInt(given);
  }

  private static String labels(Exchange exchange) {
    String given = given(exchange, "labels").orElse("da");
    if (!given.equals("da") && !given.equals("en")) {
      throw new BadRequest("labels", given, "da or en");
    }
    return given;
  }

  private static NetworkMode mode(Exchange exchange) {
    return given(exchange, "mode")
        .map(
            name ->
                NetworkMode.named(name)
                    .orElseThrow(() -> new BadRequest("mode", name, "events or actors")))
        .orElse(NetworkMode.EVENTS);
  }

  private static Set<String> kinds(Exchange exchange) {
    Set<String> kinds = new TreeSet<>();
    String[] values = exchange.request().getParameterValues("kind");
    Arrays.stream(values == null ? new String[0] : values)
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                Selection.kind(name)
                    .orElseThrow(() -> new BadRequest("kind", name, "summit, letter or pledge")))
        .forEach(kinds::add);
    return kinds;
  }

  private static Optional<LocalDate> day(Exchange exchange, String name) {
    return given(exchange, name).map(text -> day(name, text));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      throw new BadRequest(name, text, "a day such as 2018-06-12");
    }
  }

  private static Optional<String> given(Exchange exchange, String name) {
    return exchange.parameter(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The page of the saved query with the same values. */
  String queryAddress() {
    return query
        .map(asked -> Addresses.of("/queries/" + asked.query().name(), asked.values()))
        .orElse("/queries");
  }

  /** The address of the same part under another path. */
  String at(String path) {
    return address(path, selection.focus(), selection.mode());
  }

  /** The address of the same part in that mode, around that thing. */
  String address(String path, Optional<String> focus, NetworkMode mode) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (focus.isEmpty()) {
      query.ifPresent(
          asked -> asked.parameters().forEach(p -> parameters.put(p.getKey(), p.getValue())));
    }
    parameters.put("mode", mode.label());
    selection.period().from().ifPresent(day -> parameters.put("from", day.toString()));
    selection.period().to().ifPresent(day -> parameters.put("to", day.toString()));
    focus.ifPresent(iri -> parameters.put("focus", iri));
    if (selection.most() != Selection.NO_LIMIT) {
      parameters.put("most", String.valueOf(selection.most()));
    }
    if (!labels.equals("da")) {
      parameters.put("labels", labels);
    }
    StringBuilder address = new StringBuilder(Addresses.of(path, parameters));
    for (String kind : selection.kinds()) {
      address.append("&kind=").append(kind.toLowerCase(Locale.ROOT));
    }
    return address.toString();
  }
}
