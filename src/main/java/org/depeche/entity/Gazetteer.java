package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.Lists;
import org.depeche.text.Memory;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** An automaton over listed names, folded; finds the longest that begins at a token. */
final class Gazetteer {

  private final Node all = new Node();

  /** Those that may be written without a capital: few words of a text have one. */
  private final Node small = new Node();

  /** Words with which a listed name can begin: most words are none, and need not be folded. */
  private final Memory<Boolean> openers = new Memory<>(this::isOpener);

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
    Entry entry = new Entry(name, reading);
    if (add(all, entry) && mayBeSmall(name)) {
      add(small, entry);
    }
  }

  private static boolean add(Node root, Entry entry) {
    Node node = root;
    for (String word : Folding.words(entry.name())) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    return node != root
        && Lists.none(node.entries, e -> e.reading().equals(entry.reading()))
        && node.entries.add(entry);
  }

  /** What a single word, folded, can be. */
  List<Reading> lookUp(String word) {
    Node node = walk(all, word);
    return node == null ? List.of() : Lists.map(node.entries, Entry::reading);
  }

  /** The longest listed names of a sentence, none overlapping. */
  List<Hit> find(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); ) {
      Optional<Hit> hit = longest(sentence, i);
      hit.ifPresent(hits::add);
      i = hit.isPresent() ? hit.get().to() : i + 1;
    }
    return hits;
  }

  private Node root(String first) {
    return isCapital(first) ? all : small;
  }

  private boolean isOpener(String form) {
    Node root = root(form);
    return walk(root, form) != null
        || Genitive.base(form).filter(b -> walk(root, b) != null).isPresent();
  }

  private Optional<Hit> longest(Sentence sentence, int from) {
    if (!openers.of(sentence.token(from).form())) {
      return Optional.empty();
    }
    Optional<Hit> best = Optional.empty();
    Node node = root(sentence.token(from).form());
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
    List<Reading> readings = new ArrayList<>(node.entries.size());
    for (Entry entry : node.entries) {
      if (isWritten(entry.name(), firstForm, from == last)) {
        readings.add(entry.reading());
      }
    }
    readings.sort(Comparator.comparing(Reading::kind));
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hit(from, last + 1, readings, genitive));
  }

  /** Whether capitals allow the form to be that name: "usa" and "Is" are not "USA" and "IS". */
  private static boolean isWritten(String name, String first, boolean single) {
    if (mayBeSmall(name)) {
      return true;
    }
    if (!isCapital(first)) {
      return false;
    }
    boolean acronym = single && name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return !acronym || first.equals(name);
  }

  private static boolean mayBeSmall(String name) {
    return !isCapital(name) || name.endsWith("erne");
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
