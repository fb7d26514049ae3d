package org.depeche.entity;

import java.util.List;
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

  private static final String OPENING = "-–—»\"“”„";

  /** Looks at a sentence. */
  static Speech in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean quoted = !tokens.isEmpty() && OPENING.contains(tokens.get(0).form());
    int end = tokens.size();
    for (int i = tokens.size() - 2; quoted && i > 0; i--) {
      boolean closing = tokens.get(i).form().matches("[,«»\"”“?!]");
      if (closing && tokens.get(i + 1).tag().isFinite()) {
        end = i + 1;
        break;
      }
    }
    return new Speech(quoted, end);
  }

  /** Whether the token is part of the speech. */
  boolean isSpoken(int token) {
    return quoted && token < attribution;
  }
}
