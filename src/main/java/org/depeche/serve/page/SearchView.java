package org.depeche.serve.page;

import java.util.List;
import org.depeche.serve.search.Found.Piece;

/**
 * What a search shows.
 *
 * @param query what was sought
 * @param names things whose names have the words
 * @param sentences sentences that have them
 */
public record SearchView(String query, List<Hit> names, List<Hit> sentences) {

  /** Copies its lists. */
  public SearchView {
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return names.isEmpty() && sentences.isEmpty();
  }

  /**
   * What rests on a sentence.
   *
   * @param ref what it is
   * @param why where its evidence is; empty where it is no act
   */
  public record Claim(Ref ref, String why) {}

  /**
   * Something found.
   *
   * @param iri what it is
   * @param ref the thing, or the article that the sentence stands in
   * @param note what sort of thing it is, or when the article came out
   * @param pieces its name or the sentence, with what was sought
   * @param claims what rests on the sentence
   */
  public record Hit(String iri, Ref ref, String note, List<Piece> pieces, List<Claim> claims) {

    /** Copies its lists. */
    public Hit {
      pieces = List.copyOf(pieces);
      claims = List.copyOf(claims);
    }

    /** The name or the sentence. */
    public String text() {
      return pieces.stream().map(Piece::text).reduce("", String::concat);
    }
  }
}
