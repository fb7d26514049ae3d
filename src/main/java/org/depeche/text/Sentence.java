package org.depeche.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.Span;

/**
 * A sentence of an article.
 *
 * @param index its place in the article, from 0
 * @param paragraph the place of its paragraph in the article, from 0
 * @param span where it stands in the article's text, without white space around it
 * @param text the sentence, exactly as it stands there
 * @param tokens its words and marks, in order
 * @param parsed whether the tokens carry tags, lemmas and heads
 */
public record Sentence(
    int index, int paragraph, Span span, String text, List<Token> tokens, boolean parsed)
    implements Serializable {

  /** Copies its tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The token at that index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Whether it ends in a question mark. */
  public boolean isQuestion() {
    return tokens.get(tokens.size() - 1).form().equals("?");
  }

  /** The token on which the given one depends. */
  public Optional<Token> headOf(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on the given one, from left to right. */
  public Stream<Token> childrenOf(Token head) {
    return tokens.stream().filter(t -> t.head() == head.index());
  }
}
