package org.depeche.serve.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.depeche.export.Network;
import org.depeche.export.NetworkMode;
import org.depeche.query.Answer;
import org.depeche.query.BadParameter;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.serve.web.Exchange;
import org.depeche.store.Store;

/**
 * A saved query whose answer is asked for as a network.
 *
 * @param query the query
 * @param values the values of its parameters
 */
record AskedQuery(SavedQuery query, Map<String, String> values) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What a request says of the network and not of the query. */
  private static final Set<String> OWN = Set.of("query", "mode", "labels", "lang");

  /** Copies its map, in its order. */
  AskedQuery {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads the parameters of a query off a request; one without a value is as good as none.
   *
   * @throws BadRequest if there is no such query, or a parameter is given more than once
   */
  static AskedQuery of(Exchange exchange, String name, SavedQueries queries) {
    SavedQuery query =
        queries
            .named(name)
            .orElseThrow(() -> new BadRequest("query", name, "the name of a saved query"));
    Map<String, String> values = new LinkedHashMap<>();
    exchange
        .request()
        .getParameterMap()
        .forEach(
            (parameter, given) -> {
              if (given.length > 1) {
                throw new BadRequest(parameter, given[1], "one value");
              }
              if (!OWN.contains(parameter) && !given[0].isBlank()) {
                values.put(parameter, given[0]);
              }
            });
    return new AskedQuery(query, values);
  }

  /**
   * What it answers as a network, within a transaction.
   *
   * @throws BadRequest if a parameter is wrong, or the answer has no two columns of things to tie
   */
  Network network(Store store, NetworkMode mode, String labels) {
    Answer answer = Answer.of(store.data(), bound(), PATIENCE);
    return GraphFiles.network(GraphFiles.of(store, labels), query.name(), answer, mode)
        .orElseThrow(
            () ->
                new BadRequest("query", query.name(), "a query with two columns of things to tie"));
  }

  /** The query with its values. */
  Query bound() {
    try {
      return query.bind(values);
    } catch (BadParameter wrong) {
      String value = values.getOrDefault(wrong.parameter(), "");
      throw new BadRequest(wrong.parameter(), value, wrong.expected());
    }
  }

  /** Its name and values as parameters of an address. */
  List<Map.Entry<String, String>> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", query.name());
    parameters.putAll(values);
    return List.copyOf(parameters.entrySet());
  }
}
