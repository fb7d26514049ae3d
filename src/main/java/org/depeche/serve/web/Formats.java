package org.depeche.serve.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page shows in other formats, by way of the query behind it. */
public final class Formats {

  private static final String SPARQL = "/sparql";

  private Formats() {}

  /**
   * The query itself, and its statements as data and for graph tools.
   *
   * @param query a CONSTRUCT
   */
  public static List<Frame.Other> of(String query) {
    return List.of(
        asking(query),
        new Frame.Other("Turtle", "text/turtle", at(query, "ttl")),
        new Frame.Other("JSON-LD", "application/ld+json", at(query, "jsonld")),
        new Frame.Other("CSV", "text/csv", at(query, "csv")),
        new Frame.Other("GEXF", "application/gexf+xml", at(query, "gexf")));
  }

  /** The page where a query is shown and answered. */
  public static Frame.Other asking(String query) {
    return new Frame.Other("SPARQL", Exchange.HTML, Addresses.of(SPARQL, Map.of("query", query)));
  }

  private static String at(String query, String format) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", query);
    parameters.put("format", format);
    return Addresses.of(SPARQL, parameters);
  }
}
