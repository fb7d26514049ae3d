package org.depeche.link;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * The article in which a telling stands.
 *
 * @param article its ID
 * @param original the ID of the article of which it is a version, its own where it is none
 * @param published when it was published, as a day, month or year
 */
public record Source(String article, String original, Optional<When> published)
    implements Serializable {

  /** Articles that appear this many days apart tell the same news. */
  private static final long SAME_NEWS = 7;

  /** An article of its own. */
  public static Source of(String article, Optional<When> published) {
    return new Source(article, article, published);
  }

  /** Whether both are versions of one text. */
  boolean isVersionOf(Source other) {
    return original.equals(other.original);
  }

  /** The first day on which it can have been published. */
  Optional<LocalDate> from() {
    return published.flatMap(When::notBefore);
  }

  /** The last day on which it can have been published. */
  Optional<LocalDate> until() {
    return published.flatMap(When::notAfter);
  }

  /** Whether this was published after the other, whatever the days that are not known. */
  boolean isAfter(Source other) {
    return from().isPresent()
        && other.until().isPresent()
        && from().get().isAfter(other.until().get());
  }

  /** Whether both can have been published within a week. */
  boolean isSameNews(Source other) {
    return isWithin(other, SAME_NEWS);
  }

  /** Whether both are known to have been published, at the closest, within so many days. */
  boolean isWithin(Source other, long days) {
    return published.isPresent()
        && other.published.isPresent()
        && Times.apart(published.get(), other.published.get()) <= days;
  }
}
