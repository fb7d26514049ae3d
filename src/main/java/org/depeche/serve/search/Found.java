package org.depeche.serve.search;

import java.util.List;

/**
 * Something that was sought.
 *
 * @param entry what it is
 * @param pieces its text, cut where the words that were sought begin and end
 */
public record Found(Entry entry, List<Piece> pieces) {

  /** Copies its list. */
  public Found {
    pieces = List.copyOf(pieces);
  }

  /**
   * A thing or sentence that can be found.
   *
   * @param iri what it is
   * @param isName whether the text is a name of it
   * @param text its name, or the sentence
   */
  public record Entry(String iri, boolean isName, String text) {}

  /**
   * A piece of a text.
   *
   * @param text the piece
   * @param sought whether it is a word that was sought
   */
  public record Piece(String text, boolean sought) {}
}
