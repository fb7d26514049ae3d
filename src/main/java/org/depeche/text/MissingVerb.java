package org.depeche.text;

/**
 * The finite verb of a sentence that the tagger left without one. Of the words that the dictionary
 * knows as a finite verb, the one is taken whose tag the tagger was least sure of: "De to ledere så
 * hinanden", "Macron gæster Kyiv". Prepositions stay what they are, and so do words behind an
 * adjective or a genitive, which are nouns. Only what ends as a sentence does is taken to need a
 * verb.
 */
final class MissingVerb {

  private static final String PAST = "ver:dat:akt";
  private static final String PRESENT = "ver:præ:akt";

  /** Shorter ones are headings and exclamations. */
  private static final int SHORTEST = 5;

  private final Words words;
  private final FullForms dictionary;
  private int candidate = -1;
  private Tag tag = Tag.UNKNOWN;
  private int doubt = Integer.MAX_VALUE;

  MissingVerb(Words words, FullForms dictionary) {
    this.words = words;
    this.dictionary = dictionary;
  }

  /** Notes how near a word that was tagged as something else came to being a finite verb. */
  void consider(int word, int[] scores) {
    boolean described =
        word > 0 && (words.tag(word - 1).isAdjective() || words.tag(word - 1).isGenitive());
    if (described || words.tag(word) == Tag.PREPOSITION) {
      return;
    }
    int best = scores[words.tags[word]];
    consider(word, Tag.VERB_PAST, PAST, best - scores[Tag.VERB_PAST.ordinal()]);
    consider(word, Tag.VERB_PRESENT, PRESENT, best - scores[Tag.VERB_PRESENT.ordinal()]);
  }

  private void consider(int word, Tag finite, String reading, int distance) {
    if (distance >= 0 && distance < doubt && isVerb(word, reading)) {
      candidate = word;
      tag = finite;
      doubt = distance;
    }
  }

  private boolean isVerb(int word, String reading) {
    return dictionary.readings(words.lower[word]).stream().anyMatch(r -> r.tag().equals(reading));
  }

  /** Tags that word as a verb where no other one is. */
  void mend() {
    if (candidate > 0 && needsVerb()) {
      words.tags[candidate] = tag.ordinal();
    }
  }

  private boolean needsVerb() {
    if (words.size < SHORTEST || !words.forms[words.size - 1].equals(".")) {
      return false;
    }
    for (int i = 0; i < words.size; i++) {
      if (words.tag(i).isFinite()) {
        return false;
      }
    }
    return true;
  }
}
