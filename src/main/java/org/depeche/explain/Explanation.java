package org.depeche.explain;

import java.util.List;
import java.util.Optional;
import org.depeche.extract.Account;

/**
 * An article with everything found in it, ready to be shown.
 *
 * @param title its headline, or its ID where it has none
 * @param published when it was published; empty where that is not known
 * @param counts how many acts and entities of each kind were found
 * @param paragraphs its sentences, by paragraph
 * @param figures who and what it names
 */
public record Explanation(
    String title,
    Optional<String> published,
    List<String> counts,
    List<List<Line>> paragraphs,
    List<Figure> figures) {

  /** Copies its lists. */
  public Explanation {
    counts = List.copyOf(counts);
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    figures = List.copyOf(figures);
  }

  /** Explains a reading. */
  public static Explanation of(Account account) {
    return new Explaining(account).explanation();
  }
}
