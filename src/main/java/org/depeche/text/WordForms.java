package org.depeche.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.FullForms.Reading;

/**
 * What a Danish word can be a form of, and of which words it is made. It looks at words alone, so
 * that whoever searches finds "embedsmænd" by "embedsmand" and "topmøderne" by "møde". One instance
 * serves one thread.
 */
public final class WordForms {

  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_STEM = 4;
  private static final List<String> LINKS = List.of("s", "e", "");
  private static final List<String> ENDINGS =
      List.of("ernes", "erne", "enes", "ene", "ens", "ets", "ers", "en", "et", "er", "e", "s");
  private static final List<Tag> OPEN =
      Arrays.stream(Tag.values()).filter(t -> t.isVerb() || t.isNoun() || t.isAdjective()).toList();

  private final FullForms dictionary;
  private final Map<String, String> lexicon;

  private WordForms(FullForms dictionary, Map<String, String> lexicon) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
  }

  /** Reads the dictionary and the lexicon that are shipped. */
  public static WordForms load() {
    return new WordForms(FullForms.load(), Lexicon.load("da/lemmas.gz"));
  }

  /**
   * The dictionary forms that a word can have, the word itself where none is known.
   *
   * @param lower in lower case
   */
  public Set<String> lemmas(String lower) {
    Set<String> lemmas = known(lower);
    int tail = lemmas.isEmpty() ? dictionary.tail(lower) : -1;
    if (tail > 0) {
      String head = lower.substring(0, tail);
      known(lower.substring(tail)).forEach(lemma -> lemmas.add(head + lemma));
    }
    if (lemmas.isEmpty()) {
      lemmas.add(bare(lower));
    }
    return lemmas;
  }

  private Set<String> known(String lower) {
    Set<String> lemmas = new TreeSet<>();
    for (Tag tag : OPEN) {
      String lemma = lexicon.get(Lemmas.key(lower, tag));
      if (lemma != null) {
        lemmas.add(lemma);
      }
    }
    for (Reading reading : dictionary.readings(lower)) {
      lemmas.add(reading.lemma());
    }
    return lemmas;
  }

  /** An unknown word without what looks like an ending, so that its forms meet. */
  private static String bare(String lower) {
    return Lists.first(
            ENDINGS, e -> lower.endsWith(e) && lower.length() - e.length() >= SHORTEST_STEM)
        .map(e -> lower.substring(0, lower.length() - e.length()))
        .orElse(lower);
  }

  /** The dictionary forms of the words that a compound is made of; none where it is simple. */
  public Set<String> parts(String lower) {
    Set<String> parts = new LinkedHashSet<>();
    for (int i = SHORTEST_PART; i <= lower.length() - SHORTEST_STEM; i++) {
      Set<String> tails = known(lower.substring(i));
      Set<String> heads = tails.isEmpty() ? Set.of() : heads(lower.substring(0, i));
      if (!heads.isEmpty()) {
        parts.addAll(heads);
        parts.addAll(tails);
      }
    }
    return parts;
  }

  /** What the first part of a compound can be, which may have a letter that links it. */
  private Set<String> heads(String part) {
    Set<String> heads = new TreeSet<>();
    for (String link : LINKS) {
      if (part.endsWith(link) && part.length() - link.length() >= SHORTEST_PART) {
        heads.addAll(known(part.substring(0, part.length() - link.length())));
      }
    }
    return heads;
  }
}
