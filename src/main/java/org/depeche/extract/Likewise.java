package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who is said to have done what the sentence before tells of another: "X mødte Z. Det samme gjorde
 * Y" tells that Y met Z.
 */
final class Likewise {

  private static final String DO = "gøre";

  private final Document document;
  private final Parties parties;

  Likewise(Document document, Parties parties) {
    this.document = document;
    this.parties = parties;
  }

  /** The matches in text order, with those that a sentence takes over from the one before. */
  List<Match> among(List<Match> matches) {
    List<Match> more = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Optional<Clause> same = sentence.index() == 0 ? Optional.empty() : same(sentence);
      List<EntityId> who = same.map(parties::subject).orElse(List.of());
      if (!who.isEmpty()) {
        matches.stream()
            .filter(m -> m.sentence().index() == sentence.index() - 1)
            .filter(m -> m.frame().verb() && m.parties().containsKey(Clause.SUBJECT))
            .filter(m -> m.clause().filter(c -> !SmallWords.isNegated(c)).isPresent())
            .map(m -> by(who, m, same.get()))
            .forEach(more::add);
      }
    }
    return more.isEmpty()
        ? matches
        : Stream.concat(matches.stream(), more.stream())
            .sorted(Comparator.comparingInt(m -> m.sentence().index()))
            .toList();
  }

  private static Match by(List<EntityId> who, Match match, Clause clause) {
    Map<String, List<EntityId>> others = new LinkedHashMap<>(match.parties());
    others.put(Clause.SUBJECT, who);
    return new Match(match.frame(), clause.sentence(), clause.verb(), Optional.of(clause), others);
  }

  /** The clause of "Det samme gjorde Y", "Det gjorde Y også". */
  private Optional<Clause> same(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean det = tokens.size() > 3 && SmallWords.isAny(tokens.get(0), "det");
    boolean same = det && SmallWords.isAny(tokens.get(1), "samme");
    boolean also = det && Lists.any(tokens, t -> SmallWords.isAny(t, "også"));
    int verb = same ? 2 : 1;
    return (same || also) && tokens.get(verb).lemma().equals(DO)
        ? document.clauses(sentence).of(tokens.get(verb)).filter(c -> !SmallWords.isNegated(c))
        : Optional.empty();
  }
}
