package org.depeche.serve.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.text.WordForms;

/** Under which keys a word is found. One instance serves one thread. */
final class Keys {

  /** How well a key fits: as written, as a form of the same word, as a part of a compound. */
  static final int EXACT = 4;

  static final int FORM = 3;
  static final int PART = 1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final WordForms forms;
  private final Map<String, Map<String, Integer>> known = new HashMap<>();

  Keys(WordForms forms) {
    this.forms = forms;
  }

  /**
   * A word in a text.
   *
   * @param text as it stands there
   * @param begin where it begins
   */
  record Word(String text, int begin) {}

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start()));
    }
    return words;
  }

  /** The keys of a word in a text, with how well each fits. */
  Map<String, Integer> ofText(String word) {
    return known.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::make);
  }

  private Map<String, Integer> make(String lower) {
    Map<String, Integer> keys = new HashMap<>();
    keys.put(Folding.of(lower), EXACT);
    forms.lemmas(lower).forEach(lemma -> keys.putIfAbsent(Folding.of(lemma), FORM));
    forms.parts(lower).forEach(part -> keys.putIfAbsent(Folding.of(part), PART));
    return keys;
  }

  /** The keys of a word that is sought: of itself and its dictionary forms, not of its parts. */
  Set<String> ofQuery(String word) {
    Set<String> keys = new TreeSet<>();
    for (String lower : spellings(word.toLowerCase(Locale.ROOT))) {
      keys.add(Folding.of(lower));
      forms.lemmas(lower).forEach(lemma -> keys.add(Folding.of(lemma)));
    }
    return keys;
  }

  /** Who writes without Danish letters means the words that have them. */
  private static Set<String> spellings(String lower) {
    Set<String> spellings = new TreeSet<>();
    spellings.add(lower);
    spellings.add(lower.replace("aa", "å").replace("oe", "ø").replace("ae", "æ"));
    return spellings;
  }
}
