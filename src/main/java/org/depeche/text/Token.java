package org.depeche.text;

import java.io.Serializable;
import org.depeche.claim.Span;

/**
 * A word or mark in a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param form as it stands there
 * @param lower the form in lower case
 * @param tag its part of speech and inflection; {@link Tag#UNKNOWN} before tagging
 * @param lemma its dictionary form, lower-case unless it is a name; the form before tagging
 * @param head the index of the token on which it depends; -1 for the root and before parsing
 * @param relation its dependency relation as the Copenhagen Dependency Treebank names it ({@code
 *     subj}, {@code dobj}, {@code nobj} …); {@code ROOT} for the root, empty before parsing
 */
public record Token(
    int index,
    Span span,
    String form,
    String lower,
    Tag tag,
    String lemma,
    int head,
    String relation)
    implements Serializable {

  /** Whether it depends on the other by that relation. */
  public boolean is(String relation, Token head) {
    return this.head == head.index && this.relation.equals(relation);
  }
}
