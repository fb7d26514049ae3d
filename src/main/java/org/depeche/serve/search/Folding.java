package org.depeche.serve.search;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for what readers take for the same: case, accents, å and aa, ø and oe, æ and ae. */
final class Folding {

  private Folding() {}

  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String danish = Normalizer.normalize(lower, Normalizer.Form.NFC).replace("å", "aa");
    String bare = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.replace("ø", "oe").replace("æ", "ae").replace("ß", "ss");
  }
}
