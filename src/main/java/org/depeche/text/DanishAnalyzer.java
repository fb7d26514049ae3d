package org.depeche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;

/**
 * Reads Danish: cuts text into sentences and tokens, and gives sentences tags, lemmas and
 * dependency trees. One analyser serves all threads.
 */
public final class DanishAnalyzer {

  /** A longer "sentence" is a table or a slip of the splitter, and stays without a tree. */
  private static final int LONGEST = 300;

  private final Splitter splitter = new Splitter();
  private final Units units = new Units();
  private final Dictionary dictionary = FullForms.load();
  private final Tagger tagger;
  private final Lemmas lemmas;
  private final Parser parser;

  private DanishAnalyzer() {
    Map<String, Integer> seen = new HashMap<>();
    Lexicon.load("da/seen.gz").forEach((word, set) -> seen.put(word, Integer.valueOf(set)));
    tagger = new Tagger(Weights.load("da/tagger.gz"), seen);
    Map<String, String> lexicon = Lexicon.load("da/lemmas.gz");
    lemmas = new Lemmas(lexicon, LemmaTraining.rules(lexicon));
    parser = new Parser(Weights.load("da/parser.gz"));
  }

  /** Reads the models that are shipped. */
  public static DanishAnalyzer load() {
    return new DanishAnalyzer();
  }

  /**
   * Cuts a text into sentences and tokens, without parsing them.
   *
   * @param text in NFC, its lines ended by line feeds
   */
  public List<Sentence> split(String text) {
    return splitter.split(text);
  }

  /** Gives a sentence tags, lemmas and a tree. */
  public Sentence parse(Sentence sentence) {
    return parse(sentence, List.of());
  }

  /**
   * Gives a sentence tags, lemmas and a tree.
   *
   * @param names tokens that are known to be names; each name is one word of the tree, its last
   *     token being the head of the others
   */
  public Sentence parse(Sentence sentence, List<NameRange> names) {
    if (sentence.tokens().size() > LONGEST) {
      return sentence;
    }
    Analysis analysis = new Analysis(sentence, units.of(sentence.tokens(), names));
    Words words = analysis.words();
    FullForms forms = new FullForms(dictionary);
    tagger.tag(words, forms);
    lemmas.lemmatize(words, forms);
    parser.parse(words);
    return analysis.result();
  }
}
