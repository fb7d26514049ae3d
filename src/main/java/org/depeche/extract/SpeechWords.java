package org.depeche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Table;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The words that tell of sources, found by their forms. */
final class SpeechWords {

  /** The words that are shipped. */
  static final SpeechWords DANISH = new SpeechWords(load());

  private static final int NEAR = 7;
  private static final int NEXT = 2;

  private final List<SpeechWord> words;
  private final Map<String, List<SpeechWord>> byForm = new HashMap<>();

  /** The forms of all words. */
  private final WordSet forms;

  /** How nouns for bodies end. */
  private final WordSet bodies;

  private SpeechWords(List<SpeechWord> words) {
    this.words = List.copyOf(words);
    for (SpeechWord word : words) {
      word.forms().forEach(f -> byForm.computeIfAbsent(f, k -> new ArrayList<>()).add(word));
    }
    this.forms = new WordSet(byForm.keySet());
    this.bodies =
        new WordSet(
            words.stream()
                .filter(w -> w.kind() == Kind.BODY)
                .flatMap(w -> w.forms().stream())
                .toList());
  }

  private static List<SpeechWord> load() {
    List<SpeechWord> words = new ArrayList<>();
    for (Table.Row row :
        Table.read(
            SpeechWords.class,
            "da/speech.tsv",
            "lemma",
            "forms",
            "with",
            "without",
            "kind",
            "negated",
            "english",
            "example",
            "counterexample")) {
      row.need("english");
      words.add(
          new SpeechWord(
              row.need("lemma"),
              new LinkedHashSet<>(row.list("forms", " ")),
              new LinkedHashSet<>(row.list("with", "\\|")),
              new LinkedHashSet<>(row.list("without", "\\|")),
              kind(row, row.need("kind")),
              row.get("negated").isEmpty()
                  ? Optional.empty()
                  : Optional.of(kind(row, row.get("negated"))),
              row.need("example"),
              row.need("counterexample")));
    }
    return words;
  }

  private static Kind kind(Table.Row row, String cell) {
    try {
      return Kind.of(cell);
    } catch (IllegalArgumentException e) {
      throw row.error("unknown kind \"" + cell + "\"");
    }
  }

  /** All words, in the order of the table. */
  List<SpeechWord> all() {
    return words;
  }

  /** Every form of a word that can name a source: a sentence without one has none. */
  Set<String> forms() {
    return byForm.keySet();
  }

  /** Whether the token is a noun for a body that can speak, also as the end of a compound. */
  boolean isBody(Token token) {
    return bodies.ends(token.form());
  }

  /** The word of that sort at that token. */
  Optional<SpeechWord> at(Sentence sentence, Token token, Set<Kind> kinds) {
    return forms.mayEnd(token.form())
        ? Lists.first(
            byForm.getOrDefault(token.lower(), List.of()),
            w -> kinds.contains(w.kind()) && isSaid(sentence, token, w))
        : Optional.empty();
  }

  private static boolean isSaid(Sentence sentence, Token token, SpeechWord word) {
    boolean verb = word.kind().hasSpeaker() || word.kind() == Kind.SHOWS;
    return (!verb || isVerb(sentence, token)) && isCompanied(sentence, token, word);
  }

  /**
   * A rare verb behind a comma or a name is easily tagged as a noun: "…, udbryder X", and a
   * participle behind its auxiliary as an adverb: "har afvist, at …".
   */
  private static boolean isVerb(Sentence sentence, Token token) {
    Tag tag = token.tag();
    return tag.isVerb()
        || tag == Tag.UNKNOWN
        || (tag == Tag.NOUN_SINGULAR || tag == Tag.NOUN_PLURAL)
            && token.index() > 0
            && (SmallWords.isMark(sentence.token(token.index() - 1))
                || sentence.token(token.index() - 1).tag() == Tag.NAME)
        || (tag == Tag.ADVERB || tag.isAdjective())
            && Stream.of("har", "havde").anyMatch(f -> stands(sentence, token, f, -1, NEAR));
  }

  private static boolean isCompanied(Sentence sentence, Token token, SpeechWord word) {
    if (Lists.any(word.without(), f -> stands(sentence, token, f, 1, NEAR))) {
      return false;
    }
    if (word.kind() == Kind.ACCORDING) {
      return word.with().isEmpty()
          || Lists.any(word.with(), f -> stands(sentence, token, f, -1, NEXT));
    }
    return word.with().isEmpty()
        || Lists.any(
            word.with(),
            f -> stands(sentence, token, f, 1, NEAR) || stands(sentence, token, f, -1, NEAR));
  }

  /** Whether that form stands so near the token on that side, with no mark between. */
  private static boolean stands(Sentence sentence, Token token, String form, int step, int near) {
    int i = token.index() + step;
    for (int n = 0; n < near && i >= 0 && i < sentence.tokens().size(); n++, i += step) {
      Token at = sentence.token(i);
      if (at.lower().equals(form)) {
        return true;
      }
      if (SmallWords.isMark(at)) {
        return false;
      }
    }
    return false;
  }
}
