package org.depeche.rdf;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * What every IRI of a graph begins with.
 *
 * @param iri an absolute http or https IRI that ends in a slash
 */
public record Base(String iri) implements Serializable {

  /** Where a graph is served unless another place is given, so that it is linked data at once. */
  public static final String DEFAULT = "http://localhost:3030/";

  /** Refuses what cannot begin an IRI, saying what was expected. */
  public Base {
    if (!isBase(iri)) {
      throw new IllegalArgumentException(
          "\"" + iri + "\": expected an http or https IRI that ends in \"/\", such as " + DEFAULT);
    }
  }

  /** The base that holds unless another is given. */
  public static Base standard() {
    return new Base(DEFAULT);
  }

  private static boolean isBase(String iri) {
    try {
      URI uri = new URI(iri);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && uri.getRawPath().endsWith("/")
          && !uri.getRawPath().contains("/../")
          && uri.normalize().equals(uri);
    } catch (URISyntaxException notAnIri) {
      return false;
    }
  }

  @Override
  public String toString() {
    return iri;
  }
}
