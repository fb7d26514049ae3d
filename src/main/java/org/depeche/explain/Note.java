package org.depeche.explain;

import java.util.List;

/**
 * An act in the margin of a sentence that tells of it.
 *
 * @param kind summit, letter or pledge
 * @param number its place among the acts of the article, from 1
 * @param first whether this is the first sentence that tells of it
 * @param headline who does what to whom
 * @param facts what the article says of it; only at the first sentence
 * @param telling how this sentence came to tell of it: rule, words, source
 */
public record Note(
    String kind, int number, boolean first, String headline, List<Fact> facts, List<Fact> telling) {

  /** Copies its lists. */
  public Note {
    facts = List.copyOf(facts);
    telling = List.copyOf(telling);
  }
}
