package org.depeche.extract;

import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.text.Clause;
import org.depeche.text.Sentence;

/**
 * What is promised where words point to the sentence before, and that tells of a promise itself:
 * the same, and not the whole sentence. "X har lovet at betale. Det lovede han også sidste år."
 */
final class PromiseAgain {

  private final Lexicon lexicon;
  private final Matcher matcher;
  private final PromisedThing things;
  private final ThingOfNoun named;

  PromiseAgain(Lexicon lexicon, Matcher matcher, PromisedThing things, ThingOfNoun named) {
    this.lexicon = lexicon;
    this.matcher = matcher;
    this.things = things;
    this.named = named;
  }

  /** What was promised there, or else what the words point to. */
  Content of(Match match, Content pointed) {
    Sentence before = pointed.sentence();
    return before.equals(match.sentence())
        ? pointed
        : before.tokens().stream()
            .flatMap(t -> matcher.at(before, t, ActId.Kind.PLEDGE).stream())
            .flatMap(this::thing)
            .filter(c -> c.sentence().equals(before))
            .findFirst()
            .orElse(pointed);
  }

  /** "Det løfte holdt han året efter", "Det lovede han også sidste år": not when it was given. */
  boolean isOfAnotherTime(Clause clause, Content content) {
    boolean elsewhere = !content.sentence().equals(clause.sentence());
    boolean again =
        clause.dependent("også").isPresent()
            && Content.whole(content.sentence())
                .filter(w -> w.text().equals(content.text()))
                .isEmpty();
    return elsewhere && (again || lexicon.is("keep", clause.verb().lemma()));
  }

  private Stream<Content> thing(Match match) {
    return match.frame().noun()
        ? named.of(match).stream()
        : match.clause().flatMap(c -> things.ofVerb(match, c)).stream();
  }
}
