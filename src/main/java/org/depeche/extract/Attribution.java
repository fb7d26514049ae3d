package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Span;
import org.depeche.text.Sentence;

/**
 * Who is given as the source of what a clause says.
 *
 * @param speakers those who say it
 * @param sourceText who says it in the article's words, where the source has no name
 * @param via the agencies, papers and broadcasters that relay it
 * @param within the report that this one is told in: X says that <em>Y says that …</em>
 * @param sentence where the sentence that names the source stands in the article's text
 * @param quote that sentence, exactly as it stands there
 * @param rule the name of the rule that found it
 * @param denies whether the source says that it is not so
 */
public record Attribution(
    List<EntityId> speakers,
    Optional<String> sourceText,
    List<EntityId> via,
    Optional<Attribution> within,
    Span sentence,
    String quote,
    String rule,
    boolean denies) {

  /** Copies its lists. */
  public Attribution {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  /** Whether that sentence says what is denied for no other reason than that it is. */
  boolean isOnlyDenial(Sentence act) {
    return denies && sentence.equals(act.span()) && !rule.equals("said-of-which");
  }

  /**
   * The telling of an act that stands in another sentence, or in the same.
   *
   * @param span where the act's sentence stands in the article's text
   * @param text that sentence, exactly as it stands there
   * @param actRule the name of the rule that found the act
   */
  Evidence evidence(Span span, String text, String actRule) {
    return new Evidence(
        span,
        text,
        speakers,
        sourceText,
        via,
        within.map(w -> w.evidence(w.sentence, w.quote, w.rule)),
        actRule,
        denies);
  }
}
