package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Phrases read off a dependency tree whose heads are functional: the noun behind its determiner,
 * numeral, genitive or preposition, what is coordinated with it, and what stands in apposition.
 */
public final class Phrase {

  private static final Set<String> INNER = Set.of("nobj", "possd");
  private static final Set<String> APPOSED =
      Set.of("appr", "appa", "name", "namef", "namel", "title", "titel");

  private Phrase() {}

  /**
   * The token that carries the meaning of the phrase headed by the given one: "præsident" for the
   * "den" of "den russiske præsident" and for the "USA's" of "USA's præsident".
   */
  public static Token core(Sentence sentence, Token head) {
    Token core = head;
    for (int steps = 0; steps < 8; steps++) {
      Optional<Token> inner = inner(sentence, core);
      if (inner.isEmpty()) {
        return core;
      }
      core = inner.get();
    }
    return core;
  }

  private static Optional<Token> inner(Sentence sentence, Token head) {
    boolean names = head.tag().isNoun() || head.tag().isName();
    if (head.tag().isVerb() || names && !head.tag().isGenitive()) {
      return Optional.empty();
    }
    for (Token token : sentence.children(head)) {
      if (INNER.contains(token.relation()) && !token.tag().isVerb()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /**
   * The heads of the phrases coordinated with the given one, itself first: "X, Y og Z" gives X, Y
   * and Z.
   */
  public static List<Token> conjuncts(Sentence sentence, Token head) {
    Set<Token> found = new TreeSet<>((a, b) -> Integer.compare(a.index(), b.index()));
    collect(sentence, head, found);
    return List.copyOf(found);
  }

  private static void collect(Sentence sentence, Token head, Set<Token> found) {
    if (!found.add(head)) {
      return;
    }
    Token core = core(sentence, head);
    List<Token> inside = core.index() == head.index() ? List.of(head) : List.of(head, core);
    for (Token token : inside) {
      joined(sentence, token, found);
      for (Token apposed : sentence.children(token)) {
        if (APPOSED.contains(apposed.relation()) && apposed.index() > core.index()) {
          joined(sentence, apposed, found);
        }
      }
    }
  }

  private static void joined(Sentence sentence, Token to, Set<Token> found) {
    for (Token token : sentence.children(to)) {
      if (token.relation().equals("coord")) {
        for (Token second : sentence.children(token)) {
          collectConjunct(sentence, second, found);
        }
      } else {
        collectConjunct(sentence, token, found);
      }
    }
  }

  private static void collectConjunct(Sentence sentence, Token token, Set<Token> found) {
    if (token.relation().equals("conj") && !token.tag().isVerb()) {
      collect(sentence, token, found);
    }
  }

  /**
   * The tokens of the phrase that can name what it is about: its core and its appositions, which
   * may hang on the core or on the head before it ("Belgiens premierminister, X").
   */
  public static List<Token> names(Sentence sentence, Token head) {
    List<Token> names = new ArrayList<>();
    names.add(core(sentence, head));
    apposed(sentence, head, names);
    for (int i = 0; i < names.size() && i < 12; i++) {
      apposed(sentence, names.get(i), names);
    }
    if (!names.contains(head)) {
      names.add(head);
    }
    return names;
  }

  private static void apposed(Sentence sentence, Token to, List<Token> names) {
    for (Token token : sentence.children(to)) {
      if (APPOSED.contains(token.relation())) {
        Token core = core(sentence, token);
        if (!names.contains(core)) {
          names.add(core);
        }
      }
    }
  }

  /** Every token below the given one in the tree, itself included, in order. */
  public static List<Token> subtree(Sentence sentence, Token head) {
    boolean[] inside = new boolean[sentence.tokens().size()];
    inside[head.index()] = true;
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Token t : sentence.tokens()) {
        if (!inside[t.index()] && t.head() >= 0 && inside[t.head()]) {
          inside[t.index()] = true;
          grew = true;
        }
      }
    }
    return Lists.where(sentence.tokens(), t -> inside[t.index()]);
  }

  /** "mødte X, men ikke Y": whether "men ikke" stands right before a word. */
  static boolean isExcluded(Sentence sentence, Token word) {
    int at = word.index();
    return at > 1
        && sentence.token(at - 1).form().equals("ikke")
        && sentence.token(at - 2).form().equals("men");
  }
}
