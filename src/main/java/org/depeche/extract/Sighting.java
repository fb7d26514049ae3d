package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.text.Token;

/**
 * A word that can tell of an act, met in an article, and what the extractor made of it.
 *
 * @param sentence index of the sentence
 * @param trigger the word
 * @param rule the row of the lexicon that speaks of it
 * @param fillers the phrases that fill the row's roles, in the order of the row
 * @param miss why nothing came of it; empty where it became a telling of an act
 */
public record Sighting(
    int sentence, Token trigger, Rule rule, List<Filler> fillers, Optional<Miss> miss) {

  /** Copies the fillers. */
  public Sighting {
    fillers = List.copyOf(fillers);
  }
}
