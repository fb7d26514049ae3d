package org.depeche.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.Lists;

/**
 * A sequence of words and symbols, as rules write it: {@code "i|hen_over <month> <year>?"}. A bar
 * stands between words of which one is there, a low line between words that come together, a
 * question mark after what may be missing. A symbol's value is known by its name, or by the name
 * after a colon: {@code <day:last>}.
 */
final class Pattern {

  private record Element(Symbol symbol, String name, boolean optional) {}

  private final List<Element> elements = new ArrayList<>();

  Pattern(String source, Map<String, Symbol> symbols) {
    for (String part : source.split(" ")) {
      boolean optional = part.endsWith("?");
      String body = optional ? part.substring(0, part.length() - 1) : part;
      elements.add(
          body.startsWith("<")
              ? symbol(body.substring(1, body.length() - 1), optional, symbols)
              : new Element(new Literal(body), "", optional));
    }
  }

  private static Element symbol(String body, boolean optional, Map<String, Symbol> symbols) {
    int colon = body.indexOf(':');
    String kind = colon < 0 ? body : body.substring(0, colon);
    Symbol symbol = symbols.get(kind);
    if (symbol == null) {
      throw new IllegalArgumentException("no symbol <" + kind + ">");
    }
    return new Element(symbol, body.substring(colon + 1), optional);
  }

  /** Every way in which it stands from there on. */
  List<Match> match(List<Atom> atoms, int at) {
    List<Match> matches = new ArrayList<>(2);
    collect(0, new Match(at, Optional.empty()), atoms, matches);
    return matches;
  }

  /** Adds every way in which the elements from that one on stand behind a match of those before. */
  private void collect(int element, Match match, List<Atom> atoms, List<Match> matches) {
    if (element == elements.size()) {
      matches.add(match);
      return;
    }
    Element own = elements.get(element);
    if (own.optional) {
      collect(element + 1, match, atoms, matches);
    }
    for (Symbol.Found found : own.symbol.match(atoms, match.end())) {
      collect(element + 1, match.with(own.name, found), atoms, matches);
    }
  }

  /** The words that it can begin with, and what can stand second. */
  Starts starts() {
    Starts starts = new Starts();
    for (int i = 0; i < elements.size(); i++) {
      starts.addAll(elements.get(i).symbol.starts(), firsts(i + 1), isOpen(i + 1));
      if (!elements.get(i).optional) {
        break;
      }
    }
    return starts;
  }

  /** The words with which the elements from that one on can begin. */
  private Set<String> firsts(int element) {
    Set<String> firsts = new HashSet<>();
    for (Element each : elements.subList(element, elements.size())) {
      firsts.addAll(each.symbol.firsts());
      if (!each.optional) {
        break;
      }
    }
    return firsts;
  }

  /** Whether nothing need stand from that element on, or what does is not told by its word. */
  private boolean isOpen(int element) {
    for (Element each : elements.subList(element, elements.size())) {
      if (each.symbol.firsts().isEmpty() || !each.optional) {
        return each.symbol.firsts().isEmpty();
      }
    }
    return true;
  }

  /**
   * One way in which a pattern stands there.
   *
   * @param end the atom after its last
   * @param last what the last of its symbols means
   */
  record Match(int end, Optional<Value> last) {

    private Match with(String name, Symbol.Found found) {
      if (name.isEmpty()) {
        return new Match(found.end(), last);
      }
      return new Match(found.end(), Optional.of(new Value(name, found.value(), last)));
    }

    int number(String name) {
      return get(name, Integer.class);
    }

    boolean has(String name) {
      return find(name).isPresent();
    }

    <T> T get(String name, Class<T> type) {
      Object found =
          find(name)
              .orElseThrow(
                  () -> new IllegalArgumentException("no symbol has the name <" + name + ">"));
      return type.cast(found);
    }

    private Optional<Object> find(String wanted) {
      Optional<Value> at = last;
      while (at.isPresent() && !at.get().name.equals(wanted)) {
        at = at.get().before;
      }
      return at.map(Value::meaning);
    }

    <T> T get(String name, Class<T> type, T otherwise) {
      return has(name) ? get(name, type) : otherwise;
    }
  }

  /**
   * What a symbol means.
   *
   * @param before the symbol before it that has a name
   */
  private record Value(String name, Object meaning, Optional<Value> before) {}

  /** One of some words, or of some sequences of words. */
  private record Literal(List<List<String>> choices) implements Symbol {

    Literal(String source) {
      this(Lists.map(List.of(source.split("\\|")), c -> List.of(c.split("_"))));
    }

    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      List<Found> found = new ArrayList<>(1);
      for (List<String> choice : choices) {
        if (stands(choice, atoms, at)) {
          found.add(new Found(at + choice.size(), choice));
        }
      }
      return found;
    }

    private static boolean stands(List<String> choice, List<Atom> atoms, int at) {
      for (int i = 0; i < choice.size(); i++) {
        if (at + i >= atoms.size() || !atoms.get(at + i).word().equals(choice.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Starts starts() {
      Starts starts = new Starts();
      for (List<String> choice : choices) {
        if (choice.size() == 1) {
          starts.add(choice.get(0));
        } else {
          starts.add(choice.get(0), Set.of(choice.get(1)));
        }
      }
      return starts;
    }
  }
}
