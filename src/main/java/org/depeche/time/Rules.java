package org.depeche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A symbol that is given by rules: patterns, each with what it means. */
final class Rules implements Symbol {

  private record Rule(Pattern pattern, Function<Pattern.Match, Optional<?>> meaning) {}

  private final Map<String, Symbol> symbols;
  private final Set<String> firsts = new HashSet<>();
  private final Map<String, List<Rule>> byFirst = new HashMap<>();

  /**
   * Rules that may use those symbols.
   *
   * @param symbols all that are known so far, by name
   */
  Rules(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  /** Adds a rule whose pattern always has that meaning. */
  Rules add(String pattern, Function<Pattern.Match, Object> meaning) {
    return addIf(pattern, m -> Optional.of(meaning.apply(m)));
  }

  /** Adds a rule that means what one of its symbols means. */
  Rules take(String pattern, String symbol) {
    return add(pattern, m -> m.get(symbol, Object.class));
  }

  /** Adds a rule whose pattern may turn out to mean nothing. */
  Rules addIf(String pattern, Function<Pattern.Match, Optional<?>> meaning) {
    Rule rule = new Rule(new Pattern(pattern, symbols), meaning);
    for (String first : rule.pattern.firsts()) {
      firsts.add(first);
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(rule);
    }
    return this;
  }

  @Override
  public List<Found> match(List<Atom> atoms, int at) {
    if (at >= atoms.size()) {
      return List.of();
    }
    Atom atom = atoms.get(at);
    List<Rule> rules = byFirst.get(atom.isNumber() ? NUMBER : atom.word());
    if (rules == null) {
      return List.of();
    }
    List<Found> found = new ArrayList<>(2);
    for (Rule rule : rules) {
      for (Pattern.Match match : rule.pattern.match(atoms, at)) {
        rule.meaning.apply(match).ifPresent(m -> found.add(new Found(match.end(), m)));
      }
    }
    return found;
  }

  @Override
  public Set<String> firsts() {
    return firsts;
  }
}
