package org.depeche.explain;

import java.util.List;

/**
 * A sentence with what was found in it.
 *
 * @param pieces its text
 * @param notes the acts that it tells of
 * @param unfound the words that came to nothing
 */
public record Line(List<Piece> pieces, List<Note> notes, List<Unfound> unfound) {

  /** Copies its lists. */
  public Line {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
    unfound = List.copyOf(unfound);
  }
}
