package org.depeche.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depeche.claim.Span;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * What is promised, in the article's words.
 *
 * @param text the words, within one sentence
 * @param tokens their tokens
 * @param sentence the sentence
 */
record Content(String text, List<Token> tokens, Sentence sentence) {

  private static final Set<String> CONDITIONS = Set.of("hvis", "medmindre", "såfremt", "når");

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

  /** What hangs on a verb or noun as what is promised, by that function. */
  static Optional<Content> at(Clauses clauses, Sentence sentence, Clause clause, String function) {
    if (function.equals(Clause.OBJECT)) {
      return object(sentence, clause);
    }
    return clauses.all().stream()
        .filter(c -> c.governor().filter(g -> isOf(clause, g)).isPresent())
        .filter(c -> c.hasMarker(function))
        .findFirst()
        .flatMap(c -> span(sentence, c));
  }

  private static boolean isOf(Clause clause, Token governor) {
    return clause.chain().stream().anyMatch(v -> v.index() == governor.index());
  }

  private static Optional<Content> object(Sentence sentence, Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(Argument::head)
        .filter(t -> t.tag().isNoun() || !Phrase.core(sentence, t).equals(t))
        .findFirst()
        .flatMap(t -> of(sentence, Phrase.subtree(sentence, t)));
  }

  /** A clause from its "at" on, without conditions that hang on it. */
  static Optional<Content> span(Sentence sentence, Clause clause) {
    Token top =
        clause.markers().stream()
            .filter(t -> t.tag() != Tag.PREPOSITION)
            .findFirst()
            .orElse(clause.first());
    return of(sentence, contiguous(Phrase.subtree(sentence, top)));
  }

  /** From the first to the last token, so that the words stand as in the article. */
  private static List<Token> contiguous(List<Token> tokens) {
    return tokens;
  }

  /** The condition on which it depends: a clause of "hvis" or "når" that hangs on a verb. */
  static Optional<Content> condition(Clauses clauses, Sentence sentence, Token from) {
    return clauses.all().stream()
        .filter(c -> c.verb().index() > from.index() && CONDITIONS.stream().anyMatch(c::hasMarker))
        .filter(c -> !c.isRelative())
        .findFirst()
        .flatMap(c -> of(sentence, Phrase.subtree(sentence, c.markers().get(0))));
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
