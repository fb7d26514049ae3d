package org.depeche.time;

import java.io.Serializable;
import java.util.Optional;
import org.depeche.claim.Span;

/**
 * Words of a sentence that say when.
 *
 * @param sentence the sentence's place in the article
 * @param from the first token
 * @param to the token after the last
 * @param span where they stand in the article's text; it may begin or end inside a token
 * @param text the words, as they stand there
 * @param meaning what they mean
 */
public record TimeExpression(
    int sentence, int from, int to, Span span, String text, Meaning meaning)
    implements Serializable {

  /** Whether it tells since when something has been so, and not when something happened. */
  public boolean isSince() {
    return meaning instanceof Bound b && b.side() == Bound.Side.SINCE;
  }

  /** The "januar" of "siden januar": what it tells since; any other expression as it is. */
  public TimeExpression beginning() {
    return isSince() ? of(((Bound) meaning).of()) : this;
  }

  /** "siden januar" of what goes on still: from then on; any other expression as it is. */
  public TimeExpression ongoing() {
    return isSince() ? of(new Bound(Bound.Side.ONGOING, ((Bound) meaning).of())) : this;
  }

  private TimeExpression of(Meaning other) {
    return new TimeExpression(sentence, from, to, span, text, other);
  }

  /** "Tidligere på måneden" counted from the month that the text has told of, if it can be. */
  public Optional<TimeExpression> ofTold() {
    return meaning instanceof Portion p && p.part() == Portion.Part.EARLIER
        ? p.ofTold().map(this::of)
        : Optional.empty();
  }
}
