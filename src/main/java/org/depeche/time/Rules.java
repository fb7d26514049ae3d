package org.depeche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A symbol that is given by rules: patterns, each with what it means. */
final class Rules implements Symbol {

  private record Rule(Pattern pattern, Function<Pattern.Match, Optional<?>> meaning) {}

  /** The rules, in their order, that can match where some word stands first. */
  private static final class Choice {
    private final Map<String, List<Rule>> bySecond = new HashMap<>();

    /** Those that can do so whatever stands second. */
    private final List<Rule> whole = new ArrayList<>(2);

    private void add(Rule rule, boolean isWhole, Set<String> seconds) {
      seconds.forEach(s -> bySecond.computeIfAbsent(s, k -> new ArrayList<>(whole)));
      bySecond.forEach((second, rules) -> addIf(isWhole || seconds.contains(second), rule, rules));
      addIf(isWhole, rule, whole);
    }

    private static void addIf(boolean matches, Rule rule, List<Rule> rules) {
      if (matches) {
        rules.add(rule);
      }
    }

    private List<Rule> before(Atom second) {
      return bySecond.getOrDefault(second.key(), whole);
    }
  }

  private final Map<String, Symbol> symbols;
  private final Starts starts = new Starts();
  private final Map<String, Choice> byFirst = new HashMap<>();

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
    Starts own = rule.pattern.starts();
    for (String first : own.firsts()) {
      byFirst
          .computeIfAbsent(first, f -> new Choice())
          .add(rule, own.isWhole(first), own.seconds(first));
    }
    starts.addAll(own);
    return this;
  }

  @Override
  public List<Found> match(List<Atom> atoms, int at) {
    if (at >= atoms.size()) {
      return List.of();
    }
    Choice choice = byFirst.get(atoms.get(at).key());
    if (choice == null) {
      return List.of();
    }
    List<Rule> rules = at + 1 < atoms.size() ? choice.before(atoms.get(at + 1)) : choice.whole;
    if (rules.isEmpty()) {
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
  public Starts starts() {
    return starts;
  }
}
