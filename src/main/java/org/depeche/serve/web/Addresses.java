package org.depeche.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** Where on this server something is to be read. */
public final class Addresses {

  private final String base;

  /**
   * Addresses of things.
   *
   * @param base what the IRIs of all things here begin with
   */
  public Addresses(String base) {
    this.base = base;
  }

  /**
   * The page of what an IRI names; the IRI itself where nothing is known of it here. A string of an
   * article is a place on the article's page.
   */
  public String page(String iri) {
    if (iri.startsWith(base) && !iri.startsWith(base + "id/")) {
      return "/" + iri.substring(base.length());
    }
    return path(iri).map(path -> "/page/" + path + fragment(iri)).orElse(iri);
  }

  /** What the IRIs of all things here begin with. */
  public String base() {
    return base;
  }

  /** The data about what an IRI names; empty where it is not of this graph. */
  public Optional<String> data(String iri) {
    return path(iri).map(path -> "/data/" + path);
  }

  /** What an IRI of this graph has after {@code id/}, without fragment. */
  public Optional<String> path(String iri) {
    if (!iri.startsWith(base + "id/")) {
      return Optional.empty();
    }
    int fragment = iri.indexOf('#');
    String whole = fragment < 0 ? iri : iri.substring(0, fragment);
    return Optional.of(whole.substring(base.length() + "id/".length()));
  }

  private static String fragment(String iri) {
    int at = iri.indexOf('#');
    return at < 0 ? "" : "#" + anchor(iri);
  }

  /** The place of a string on its article's page: {@code c12-48} for {@code …#char=12,48}. */
  public static String anchor(String iri) {
    return iri.substring(iri.indexOf('#') + 1).replace("char=", "c").replace(',', '-');
  }

  /** The evidence of a fact. */
  public static String why(Node subject, Node property, Node object) {
    Map<String, String> fact = new LinkedHashMap<>();
    fact.put("s", NodeFmtLib.strNT(subject));
    fact.put("p", NodeFmtLib.strNT(property));
    fact.put("o", NodeFmtLib.strNT(object));
    return of("/why", fact);
  }

  /** A path with parameters, in the order of the map. */
  public static String of(String path, Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&", parameters.isEmpty() ? path : path + "?", ""));
  }

  /** A text as it stands in the parameters of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** An IRI without what all of them begin with. */
  public String shortened(String iri) {
    return path(iri)
        .orElse(iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
  }

  /** The path and parameters of a request but for the choice of a language. */
  static String withoutChoice(HttpServletRequest request) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    String kept =
        Arrays.stream(query.split("&"))
            .filter(p -> !p.isEmpty() && !p.startsWith(Language.CHOICE + "="))
            .collect(Collectors.joining("&"));
    return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
  }
}
