package org.depeche.entity;

import java.util.List;
import java.util.Set;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Which part of a sentence is direct speech.
 *
 * @param quoted whether any of it is
 * @param attribution index of the first token after the speech: "siger han"; the number of tokens
 *     where all is speech
 */
record Speech(boolean quoted, int attribution) {

  private static final Set<String> CLOSING = Set.of(",", "«", "»", "\"", "”", "“", "?", "!");
  private static final String OPENING = "-–—»\"“”„";

  /** Whether a sentence begins with direct speech. */
  static boolean opens(Sentence sentence) {
    return !sentence.tokens().isEmpty() && OPENING.contains(sentence.token(0).form());
  }

  /**
   * Looks at a sentence.
   *
   * @param goesOn whether its paragraph begins with a dash, so that speech may go on in it
   */
  static Speech in(Sentence sentence, boolean goesOn) {
    List<Token> tokens = sentence.tokens();
    boolean quoted = goesOn || opens(sentence);
    int end = tokens.size();
    for (int i = tokens.size() - 2; quoted && i > 0; i--) {
      boolean closing = CLOSING.contains(tokens.get(i).form());
      if (closing && isSaying(tokens, tokens.get(i + 1))) {
        end = i + 1;
        break;
      }
    }
    return new Speech(quoted, end);
  }

  /** Whether a verb can follow speech: who speaks stands behind it, as in "…, siger X". */
  private static boolean isSaying(List<Token> tokens, Token verb) {
    return verb.tag().isFinite()
        && Lists.none(
            tokens.subList(0, verb.index()),
            t -> t.head() == verb.index() && t.relation().equals("subj"));
  }

  /** Whether the token is part of the speech. */
  boolean isSpoken(int token) {
    return quoted && token < attribution;
  }
}
