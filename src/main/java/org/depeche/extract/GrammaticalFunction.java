package org.depeche.extract;

import org.depeche.text.Clause;

/** What a phrase is in its clause, in English words. */
public final class GrammaticalFunction {

  private GrammaticalFunction() {}

  /**
   * The words for a function.
   *
   * @param function as {@link Clause} and the lexicon name it: {@code subj}, {@code obj}, {@code
   *     gen}, or a preposition or conjunction
   */
  public static String english(String function) {
    return switch (function) {
      case Clause.SUBJECT -> "the subject";
      case Clause.OBJECT -> "the object";
      case Clause.INDIRECT_OBJECT -> "the indirect object";
      case Matcher.POSSESSOR -> "the possessor";
      default -> "a phrase with “" + function + "”";
    };
  }
}
