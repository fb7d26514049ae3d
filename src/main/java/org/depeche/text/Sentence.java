package org.depeche.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.Span;

/** A sentence of an article; one is the same as another only if it is that object. */
public final class Sentence implements Serializable {

  private static final long serialVersionUID = 1;

  private final int index;
  private final int paragraph;
  private final Span span;
  private final String text;
  private final List<Token> tokens;
  private final boolean parsed;

  /** The tokens that depend on each token. */
  private final List<List<Token>> children;

  /** Made when first asked for: the tree of a sentence does not change. */
  private transient volatile Clauses clauses;

  /**
   * A sentence.
   *
   * @param index its place in the article, from 0
   * @param paragraph the place of its paragraph in the article, from 0
   * @param span where it stands in the article's text, without white space around it
   * @param text the sentence, exactly as it stands there
   * @param tokens its words and marks, in order
   * @param parsed whether the tokens carry tags, lemmas and heads
   */
  public Sentence(
      int index, int paragraph, Span span, String text, List<Token> tokens, boolean parsed) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = span;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.parsed = parsed;
    this.children = parsed ? children(this.tokens) : Collections.nCopies(tokens.size(), List.of());
  }

  private static List<List<Token>> children(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (Token token : tokens) {
      if (token.head() >= 0) {
        if (children.get(token.head()).isEmpty()) {
          children.set(token.head(), new ArrayList<>(4));
        }
        children.get(token.head()).add(token);
      }
    }
    children.replaceAll(List::copyOf);
    return List.copyOf(children);
  }

  /** Its place in the article, from 0. */
  public int index() {
    return index;
  }

  /** The place of its paragraph in the article, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Where it stands in the article's text, without white space around it. */
  public Span span() {
    return span;
  }

  /** The sentence, exactly as it stands in the article. */
  public String text() {
    return text;
  }

  /** Its words and marks, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Whether the tokens carry tags, lemmas and heads. */
  public boolean parsed() {
    return parsed;
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
  public List<Token> children(Token head) {
    return children.get(head.index());
  }

  /** The tokens that depend on the given one, from left to right. */
  public Stream<Token> childrenOf(Token head) {
    return children(head).stream();
  }

  /** Its clauses; none where it has no verb or is not parsed. */
  public Clauses clauses() {
    Clauses known = clauses;
    if (known == null) {
      known = new Clauses(this);
      clauses = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "Sentence " + index + " " + span + ": " + text;
  }
}
