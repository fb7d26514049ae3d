package org.depeche.text;

import java.util.HashMap;
import java.util.Map;

/**
 * What is needed to analyse words.
 *
 * @param dictionary the full-form dictionary
 */
record Models(FullForms dictionary, Tagger tagger, Lemmas lemmas, Parser parser) {

  /** Reads what is shipped. */
  static Models load() {
    Map<String, Integer> seen = new HashMap<>();
    Lexicon.load("da/seen.gz").forEach((word, set) -> seen.put(word, Integer.valueOf(set)));
    Map<String, String> lexicon = Lexicon.load("da/lemmas.gz");
    FullForms dictionary = FullForms.load();
    return new Models(
        dictionary,
        new Tagger(Weights.load("da/tagger.gz"), new WordShapes(dictionary, seen)),
        new Lemmas(lexicon, LemmaTraining.rules(lexicon), dictionary),
        new Parser(Weights.load("da/parser.gz")));
  }

  /** Sets tags, lemmas, heads and relations. */
  void analyze(Words words) {
    tagger.tagSentence(words, dictionary);
    lemmas.lemmatize(words);
    parser.parse(words);
  }
}
