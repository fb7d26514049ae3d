package org.depeche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.claim.EntityId;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds sources that a preposition names: "ifølge X", "efter eget udsagn". */
final class According {

  private static final String RULE = "according-to";

  private final SourceNames names;
  private final SpeechWords words;

  According(SourceNames names, SpeechWords words) {
    this.names = names;
    this.words = words;
  }

  /**
   * Adds the sources that prepositions name to the sayings of a sentence. One that stands beside a
   * verb of saying relays what that verb tells: "siger han ifølge AP".
   */
  List<Saying> add(Sentence sentence, Clauses clauses, List<Saying> sayings) {
    List<Saying> all = new ArrayList<>(sayings);
    for (Token token : sentence.tokens()) {
      Optional<SpeechWord> word = words.at(sentence, token, Set.of(Kind.ACCORDING));
      if (word.isPresent()) {
        Source source = source(sentence, clauses, token, word.get());
        if (!source.isNobody()) {
          place(sentence, clauses, token, source, all);
        }
      }
    }
    return all;
  }

  private Source source(Sentence sentence, Clauses clauses, Token token, SpeechWord word) {
    if (!word.with().isEmpty() && isOwn(sentence, token)) {
      return clauses
          .of(token)
          .map(c -> names.subject(sentence, clauses, c, token))
          .orElse(Source.NOBODY);
    }
    boolean ownAccount =
        Lists.any(
            sentence.tokens(),
            t -> t.index() > token.index() && t.index() <= token.index() + 3 && isOwn(sentence, t));
    return ownAccount
        ? Source.NOBODY
        : names.behind(sentence, token.index(), sentence.tokens().size());
  }

  private static boolean isOwn(Sentence sentence, Token token) {
    return token.index() > 0 && SmallWords.isAny(sentence.token(token.index() - 1), "eget", "egne");
  }

  private void place(
      Sentence sentence, Clauses clauses, Token token, Source source, List<Saying> all) {
    Optional<Saying> host = host(clauses, token, all);
    boolean carries = host.filter(s -> !s.rule().equals(Saying.TOLD_OF)).isPresent();
    if (carries && !source.speaks()) {
      Saying told = host.get();
      all.set(all.indexOf(told), told.of(told.source().relayed(source.via())));
      return;
    }
    Optional<Saying> held =
        Lists.first(all, s -> s.rule().equals(SayingFinder.HELD))
            .filter(s -> source.speakers().isEmpty()); // "ifølge en embedsmand, der taler til X"
    held.ifPresent(all::remove);
    List<EntityId> media = held.map(s -> s.source().via()).orElse(List.of());
    Saying saying = new Saying(sentence, token.index(), source.relayed(media), false, RULE);
    if (carries) {
      host.get().covered().forEach(saying::cover);
      saying.cover(sentence, host.get().anchor(), host.get().anchor() + 1);
    } else {
      saying.cover(sentence.index(), scope(sentence, clauses, token));
      all.forEach(told -> told.withdrawFrom(saying));
    }
    all.add(saying);
  }

  private Optional<Saying> host(Clauses clauses, Token token, List<Saying> all) {
    return clauses
        .of(token)
        .flatMap(c -> Lists.first(all, s -> isVerbOf(c, s) && !s.rule().equals(RULE)));
  }

  private static boolean isVerbOf(Clause clause, Saying saying) {
    return Lists.any(clause.chain(), v -> v.index() == saying.anchor());
  }

  /**
   * The clause in which the preposition stands, with what hangs on it but for "hvor …", and the
   * noun that it says something of: "et brev, som ifølge X er sendt".
   */
  private BitSet scope(Sentence sentence, Clauses clauses, Token token) {
    BitSet scope = new BitSet();
    Optional<Clause> clause = clause(sentence, clauses, token);
    if (clause.isEmpty()) {
      scope.set(0, sentence.tokens().size());
      return scope;
    }
    Phrase.subtree(sentence, clause.get().first()).forEach(t -> scope.set(t.index()));
    for (Clause inner : clauses.all()) {
      if (startsWithWhere(sentence, inner)) {
        Phrase.subtree(sentence, inner.first()).forEach(t -> scope.clear(t.index()));
      }
    }
    clause.get().chain().forEach(t -> scope.set(t.index()));
    clause
        .filter(Clause::isRelative)
        .flatMap(Clause::governor)
        .map(t -> Phrase.core(sentence, t))
        .filter(t -> t.tag().isNoun())
        .ifPresent(t -> scope.set(t.index()));
    return scope;
  }

  /** The clause of the verb behind "der" or "at" right before it, else the one that it hangs on. */
  private Optional<Clause> clause(Sentence sentence, Clauses clauses, Token token) {
    boolean opens =
        token.index() > 0
            && SmallWords.isAny(sentence.token(token.index() - 1), "der", "som", "at");
    if (opens) {
      Optional<Clause> next =
          Lists.first(clauses.all(), c -> c.isFinite() && c.first().index() > token.index());
      if (next.isPresent()) {
        return next;
      }
    }
    Optional<Clause> own = clauses.of(token);
    return own.filter(c -> isAside(sentence, token, c) || c.hasMarker("hvis"))
        .flatMap(c -> Lists.first(clauses.all(), m -> m.isFinite() && m.governor().isEmpty()))
        .filter(m -> own.get().hasMarker("hvis") || isBefore(own.get(), m))
        .or(() -> own);
  }

  private static boolean isBefore(Clause one, Clause other) {
    return one.first().index() < other.first().index();
  }

  /** "Ifølge X, der citerer Y, kom Z": what is told of X lies between X and what X tells. */
  private static boolean isAside(Sentence sentence, Token token, Clause clause) {
    return IntStream.range(token.index() + 2, clause.first().index())
        .mapToObj(sentence::token)
        .anyMatch(
            t ->
                SmallWords.isAny(t, "der", "som")
                    && SmallWords.isComma(sentence.token(t.index() - 1)));
  }

  private static boolean startsWithWhere(Sentence sentence, Clause clause) {
    return Lists.first(Phrase.subtree(sentence, clause.first()), t -> !SmallWords.isMark(t))
        .filter(t -> SmallWords.isAny(t, "hvor"))
        .isPresent();
  }
}
