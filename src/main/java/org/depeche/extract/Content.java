package org.depeche.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.Span;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * What is promised, in the article's words.
 *
 * @param text the words, within one sentence
 * @param tokens their tokens
 * @param sentence the sentence
 */
record Content(String text, List<Token> tokens, Sentence sentence) {

  /** The words of those tokens, without marks at the ends; empty where none is left. */
  static Optional<Content> of(Sentence sentence, List<Token> tokens) {
    List<Token> words = trim(tokens);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Span span = words.get(0).span().union(words.get(words.size() - 1).span());
    int from = span.begin() - sentence.span().begin();
    int to = span.end() - sentence.span().begin();
    String text = sentence.text();
    String content =
        text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    return Optional.of(new Content(content, words, sentence));
  }

  private static List<Token> trim(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && tokens.get(from).tag().isMark()) {
      from++;
    }
    while (to > from && tokens.get(to - 1).tag().isMark()) {
      to--;
    }
    return tokens.subList(from, to);
  }

  /** The whole sentence: what "Det lovede X" points back to. */
  static Optional<Content> whole(Sentence sentence) {
    return of(sentence, sentence.tokens());
  }

  /** The first object of a clause that is a thing. */
  static Optional<Content> object(Clauses clauses, Clause clause, Predicate<Token> thing) {
    Sentence sentence = clause.sentence();
    return Stream.concat(
            clause.arguments(Clause.OBJECT).stream(),
            clause.arguments(Clause.PREDICATIVE).stream()
                .filter(a -> a.head().index() > clause.verb().index()))
        .map(Argument::head)
        .filter(thing)
        .filter(t -> t.tag().isNoun() || !Phrase.core(sentence, t).equals(t))
        .findFirst()
        .map(t -> Phrase.subtree(sentence, t).get(0))
        .filter(t -> t.index() != clause.first().index())
        .flatMap(t -> of(sentence, Reach.from(sentence, clauses, clause, t)));
  }

  /** The lemmas of its nouns, lower-case; those of its names and verbs where it has none. */
  Set<String> stems() {
    Set<String> nouns = lemmas(t -> t.tag().isNoun());
    return nouns.isEmpty() ? lemmas(t -> t.tag().isName() || t.tag().isVerb()) : nouns;
  }

  private Set<String> lemmas(Predicate<Token> wanted) {
    return tokens.stream()
        .filter(wanted)
        .map(t -> t.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
