package org.depeche.claim;

import java.io.Serializable;

/**
 * A name, office, adjective or pronoun that stands for an entity.
 *
 * @param span where it stands in the article's text
 * @param anchor the string, exactly as it stands there
 */
public record Mention(Span span, String anchor) implements Comparable<Mention>, Serializable {

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
