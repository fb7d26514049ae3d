package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** An automaton over listed names, folded; finds the longest that begins at a token. */
final class Gazetteer {

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
  }

  /** A listed name with the way it is written, on which casing depends. */
  private record Entry(String name, Reading reading) {}

  /**
   * A listed name in a sentence.
   *
   * @param from index of its first token
   * @param to index past its last token
   * @param readings the ways to understand it, the surest first
   * @param genitive whether the last token has a genitive ending
   */
  record Hit(int from, int to, List<Reading> readings, boolean genitive) {}

  /** Lists a name. */
  void add(String name, Reading reading) {
    Node node = root;
    for (String word : Folding.words(name)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (node != root && Lists.none(node.entries, e -> e.reading().equals(reading))) {
      node.entries.add(new Entry(name, reading));
    }
  }

  /** What a single word, folded, can be. */
  List<Reading> lookUp(String word) {
    Node node = walk(root, word);
    return node == null ? List.of() : Lists.map(node.entries, Entry::reading);
  }

  /** The longest listed names of a sentence, none overlapping. */
  List<Hit> find(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); ) {
      Optional<Hit> hit = longest(sentence, i);
      hit.ifPresent(hits::add);
      i = hit.map(Hit::to).orElse(i + 1);
    }
    return hits;
  }

  private Optional<Hit> longest(Sentence sentence, int from) {
    Optional<Hit> best = Optional.empty();
    Node node = root;
    for (int i = from; i < sentence.tokens().size() && node != null; i++) {
      Node before = node;
      Token token = sentence.token(i);
      node = walk(before, token.form());
      Optional<Hit> plain = hit(sentence, from, i, node, token.form(), false);
      Optional<Hit> genitive =
          Genitive.base(token.form())
              .flatMap(b -> hit(sentence, from, token.index(), walk(before, b), b, true));
      Optional<Hit> hit =
          Genitive.isCertain(token.form()) ? genitive.or(() -> plain) : plain.or(() -> genitive);
      best = hit.isPresent() ? hit : best;
    }
    return best;
  }

  private static Node walk(Node start, String form) {
    Node node = start;
    for (String word : Folding.words(form)) {
      node = node == null ? null : node.next.get(word);
    }
    return node == start ? null : node;
  }

  private static Optional<Hit> hit(
      Sentence sentence, int from, int last, Node node, String lastForm, boolean genitive) {
    if (node == null || node.entries.isEmpty()) {
      return Optional.empty();
    }
    String firstForm = from == last ? lastForm : sentence.token(from).form();
    List<Reading> readings =
        node.entries.stream()
            .filter(e -> isWritten(e.name(), firstForm, from == last))
            .map(Entry::reading)
            .sorted(Comparator.comparing(Reading::kind))
            .toList();
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hit(from, last + 1, readings, genitive));
  }

  /** Whether capitals allow the form to be that name: "usa" and "Is" are not "USA" and "IS". */
  private static boolean isWritten(String name, String first, boolean single) {
    if (!Character.isUpperCase(name.codePointAt(0)) || name.endsWith("erne")) {
      return true;
    }
    if (!Character.isUpperCase(first.codePointAt(0))) {
      return false;
    }
    boolean acronym = single && name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return !acronym || first.equals(name);
  }
}
