package org.depeche.claim;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first character, in Unicode code points of the text, from 0
 * @param end offset just past the last character, in code points
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /** Refuses a span that is empty or begins before the text. */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** Whether every character of the other span is one of this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
