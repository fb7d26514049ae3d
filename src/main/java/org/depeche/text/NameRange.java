package org.depeche.text;

/**
 * Tokens of a sentence that are one proper name, to be parsed as one word.
 *
 * @param from the index of its first token
 * @param to the index just past its last token
 * @param genitive whether it stands in the genitive: Kims, USA's, Det Hvide Hus'
 */
public record NameRange(int from, int to, boolean genitive) {

  /** Refuses a range without tokens. */
  public NameRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
    }
  }
}
