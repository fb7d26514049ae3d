package org.depeche.explain;

import java.util.List;

/**
 * A word that could have told of an act, and why it did not.
 *
 * @param word the word, as it stands in the article
 * @param reasons for each rule that speaks of it, why nothing came of it
 */
public record Unfound(String word, List<Why> reasons) {

  /** Copies its list. */
  public Unfound {
    reasons = List.copyOf(reasons);
  }

  /**
   * Why nothing came of a word by one rule.
   *
   * @param rule the name of the rule and the kind of act it is about
   * @param reason the reason, in an English sentence
   */
  public record Why(String rule, String reason) {}
}
