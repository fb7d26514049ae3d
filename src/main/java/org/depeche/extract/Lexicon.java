package org.depeche.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.claim.ActId;
import org.depeche.text.Lists;
import org.depeche.text.Table;

/** The words of a language that tell of acts, and what else the extractors need of it. */
final class Lexicon implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String[] FRAME_COLUMNS = {
    "name",
    "act",
    "pos",
    "lemma",
    "roles",
    "stance",
    "english",
    "example",
    "finds",
    "counterexample"
  };
  private static final String[] STANCE_COLUMNS = {
    "lemma", "stance", "who", "english", "example", "counterexample"
  };
  private static final String[] WORD_COLUMNS = {"kind", "lemma", "english", "example"};

  private final Map<String, List<Frame>> frames = new HashMap<>();

  /** Every frame, by lemma. */
  private final List<Frame> all;

  private final Map<ActId.Kind, ActFrames> byAct = new EnumMap<>(ActId.Kind.class);

  private final Map<String, StanceWord> stances = new HashMap<>();

  /** The words of each kind. */
  private final Map<String, WordSet> words = new HashMap<>();

  /**
   * A word that says how things stand with what it governs.
   *
   * @param stance how
   * @param who the role of its subject, where it has one: proposer or accepter
   */
  record StanceWord(Stance stance, Optional<Role> who) implements Serializable {}

  private Lexicon(String language) {
    for (Table.Row row : Table.read(Lexicon.class, language + "/frames.tsv", FRAME_COLUMNS)) {
      Frame frame = frame(row);
      frames.computeIfAbsent(frame.lemma(), l -> new ArrayList<>()).add(frame);
    }
    all = new TreeMap<>(frames).values().stream().flatMap(List::stream).toList();
    for (ActId.Kind kind : ActId.Kind.values()) {
      byAct.put(kind, new ActFrames(Lists.where(all, f -> f.act() == kind)));
    }
    for (Table.Row row : Table.read(Lexicon.class, language + "/stances.tsv", STANCE_COLUMNS)) {
      StanceWord word =
          new StanceWord(
              constant(Stance.class, row, "stance"),
              row.get("who").isEmpty()
                  ? Optional.empty()
                  : Optional.of(constant(Role.class, row, "who")));
      row.need("example");
      row.need("counterexample");
      if (stances.put(row.need("lemma"), word) != null) {
        throw row.error("\"" + row.get("lemma") + "\" stands twice");
      }
    }
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Table.Row row : Table.read(Lexicon.class, language + "/words.tsv", WORD_COLUMNS)) {
      row.need("example");
      if (!kinds
          .computeIfAbsent(row.need("kind"), k -> new LinkedHashSet<>())
          .add(row.need("lemma"))) {
        throw row.error("\"" + row.get("lemma") + "\" stands twice");
      }
    }
    kinds.forEach((kind, of) -> words.put(kind, new WordSet(of)));
  }

  /** The Danish lexicon; what is wrong in it stops the start. */
  static Lexicon danish() {
    return new Lexicon("da");
  }

  /** The frames of a lemma. */
  List<Frame> frames(String lemma) {
    return frames.getOrDefault(lemma, List.of());
  }

  /** Every frame, by lemma. */
  List<Frame> frames() {
    return all;
  }

  /** The frames of a kind of act that a lemma has as that part of speech. */
  List<Frame> frames(ActId.Kind kind, Frame.Pos pos, String lemma) {
    return byAct.get(kind).of(pos, lemma);
  }

  /** The frames of a kind of act of all nouns. */
  List<Frame> nouns(ActId.Kind kind) {
    return byAct.get(kind).nouns();
  }

  /** The frames of a noun, or of the last part of a compound: "trepartsmøde" is a "møde". */
  List<Frame> nouns(ActId.Kind kind, String noun) {
    return byAct.get(kind).nouns(noun);
  }

  /** What a word says of what it governs. */
  Optional<StanceWord> stance(String lemma) {
    return Optional.ofNullable(stances.get(lemma));
  }

  /** Whether a word is one of a kind: {@code phone}, {@code group}, {@code travel} … */
  boolean is(String kind, String lemma) {
    WordSet of = words.get(kind);
    return of != null && of.contains(lemma);
  }

  /** Whether a word is one of a kind, or a compound that ends in one. */
  boolean endsIn(String kind, String lemma) {
    WordSet of = words.get(kind);
    return of != null && of.ends(lemma);
  }

  private static Frame frame(Table.Row row) {
    Map<String, Set<Role>> roles = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    for (String part : row.list("roles", ",")) {
      if (part.startsWith("+") || part.startsWith("-")) {
        continue;
      }
      String[] halves = part.split(":", -1);
      if (halves.length != 2) {
        throw row.error("expected function:role, found \"" + part + "\"");
      }
      boolean need = halves[1].endsWith("!");
      Set<Role> filled = EnumSet.noneOf(Role.class);
      for (String role : halves[1].replace("!", "").split("\\+")) {
        filled.add(constant(Role.class, row, role, "roles"));
      }
      roles.put(halves[0], filled);
      if (need) {
        required.add(halves[0]);
      }
    }
    Rule rule = rule(row);
    return new Frame(
        rule.name(),
        rule.act(),
        constant(Frame.Pos.class, row, "pos"),
        rule.lemma(),
        roles,
        required,
        words(row, "+"),
        words(row, "-"),
        row.get("stance").isEmpty()
            ? Optional.empty()
            : Optional.of(constant(Stance.class, row, "stance")),
        rule);
  }

  /** The words with a sign before them: "+" those that must stand with a verb, "-" those barred. */
  private static Set<String> words(Table.Row row, String sign) {
    Set<String> words = new LinkedHashSet<>();
    row.list("roles", ",").stream()
        .filter(part -> part.startsWith(sign))
        .forEach(part -> words.add(part.substring(1)));
    return words;
  }

  private static Rule rule(Table.Row row) {
    return new Rule(
        row.need("name"),
        constant(ActId.Kind.class, row, "act"),
        row.need("lemma"),
        row.get("english"),
        row.need("example"),
        row.need("finds"),
        row.need("counterexample"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
    return constant(type, row, row.need(column), column);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Table.Row row, String name, String column) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error(
          "column \"" + column + "\": no " + type.getSimpleName() + " \"" + name + "\"");
    }
  }
}
