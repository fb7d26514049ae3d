package org.depeche.text;

import java.util.List;

/**
 * Reads Danish: cuts text into sentences and tokens, and gives sentences tags, lemmas and
 * dependency trees. One analyser serves all threads.
 */
public final class DanishAnalyzer {

  /** A longer "sentence" is a table or a slip of the splitter, and stays without a tree. */
  private static final int LONGEST = 300;

  private final Splitter splitter = new Splitter();
  private final Units units = new Units();
  private final Models models = Models.load();

  private DanishAnalyzer() {}

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
    models.analyze(analysis.words());
    Mends.apply(analysis.words());
    return analysis.result();
  }
}
