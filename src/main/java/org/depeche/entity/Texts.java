package org.depeche.entity;

import org.depeche.claim.Span;
import org.depeche.text.Sentence;

/** Cuts strings out of sentences by their offsets in the article. */
final class Texts {

  private Texts() {}

  /** The text of a span that lies in the sentence. */
  static String of(Sentence sentence, Span span) {
    String text = sentence.text();
    int from = text.offsetByCodePoints(0, span.begin() - sentence.span().begin());
    return text.substring(from, text.offsetByCodePoints(from, span.end() - span.begin()));
  }
}
