package org.depeche.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * One report of something.
 *
 * @param chain who says so, from the outermost on: each is reported by the one before
 * @param passages where it stands
 * @param rule the rule that read it
 */
public record Telling(List<Step> chain, List<Passage> passages, Optional<String> rule) {

  /** Copies its lists. */
  public Telling {
    chain = List.copyOf(chain);
    passages = List.copyOf(passages);
  }

  /**
   * A part of the chain.
   *
   * @param role the text that says what they do: {@code tell.says}
   * @param who those who do
   */
  public record Step(String role, List<Ref> who) {

    /** Copies its list. */
    public Step {
      who = List.copyOf(who);
    }
  }

  /**
   * A sentence with what stands around it.
   *
   * @param before what comes before it in its paragraph
   * @param sentence the sentence
   * @param after what comes after it
   * @param article the article, at the sentence
   * @param published when; empty where not known
   */
  public record Passage(
      String before, String sentence, String after, Ref article, String published) {}
}
