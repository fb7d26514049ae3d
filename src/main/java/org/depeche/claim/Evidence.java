package org.depeche.claim;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One telling of a fact: the sentence that says so, who says it, and which rule read it.
 *
 * @param sentence where the sentence stands in the article's text
 * @param quote the sentence, exactly as it stands there
 * @param attributedTo who says it; empty where the article itself does, or a source without a name
 * @param sourceText who says it in the article's words, where the source has no name
 * @param via the agencies, papers and broadcasters that relay it
 * @param within the report that this one is told in: X says that <em>Y says that …</em>
 * @param rule the name of the rule that found it
 * @param denies whether whoever says it says that it is not so
 */
public record Evidence(
    Span sentence,
    String quote,
    List<EntityId> attributedTo,
    Optional<String> sourceText,
    List<EntityId> via,
    Optional<Evidence> within,
    String rule,
    boolean denies)
    implements Serializable {

  /** Refuses evidence without a quote or a rule; sorts the sources. */
  public Evidence {
    if (quote.isBlank() || rule.isBlank()) {
      throw new IllegalArgumentException("evidence needs a quote and a rule");
    }
    attributedTo = sorted(attributedTo);
    via = sorted(via);
  }

  /** Evidence that holds the fact to be so. */
  public Evidence(
      Span sentence,
      String quote,
      List<EntityId> attributedTo,
      Optional<String> sourceText,
      List<EntityId> via,
      Optional<Evidence> within,
      String rule) {
    this(sentence, quote, attributedTo, sourceText, via, within, rule, false);
  }

  /** The same sentence, as one in which its source denies the fact. */
  public Evidence denied() {
    return new Evidence(sentence, quote, attributedTo, sourceText, via, within, rule, true);
  }

  /** Evidence that the article gives in its own voice. */
  public static Evidence of(Span sentence, String quote, String rule) {
    return new Evidence(
        sentence, quote, List.of(), Optional.empty(), List.of(), Optional.empty(), rule);
  }

  private static List<EntityId> sorted(Collection<EntityId> ids) {
    return List.copyOf(ids.size() < 2 ? ids : new TreeSet<>(ids));
  }
}
