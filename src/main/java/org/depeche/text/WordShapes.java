package org.depeche.text;

import java.util.Locale;
import java.util.Map;

/** The shapes of words, remembered, for few words make up most of a text. */
final class WordShapes {

  private final Memory<WordShape> shapes;

  /**
   * @param seen for words of the training text a number for the set of tags that they had
   */
  WordShapes(FullForms dictionary, Map<String, Integer> seen) {
    shapes =
        new Memory<>(form -> WordShape.of(form, form.toLowerCase(Locale.ROOT), dictionary, seen));
  }

  /** The shapes of the words of a sentence. */
  WordShape[] of(Words words) {
    WordShape[] all = new WordShape[words.size];
    for (int i = 0; i < words.size; i++) {
      all[i] = shapes.of(words.forms[i]);
    }
    return all;
  }
}
