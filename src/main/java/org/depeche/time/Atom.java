package org.depeche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * A run of letters, a run of digits or a single mark. Tokens are cut into these, so that it does
 * not matter whether "18.-20." is one token or five.
 *
 * @param form as it stands in the text
 * @param word the same in lower case
 * @param token the token that it is of
 * @param begin offset in code points of the article's text
 * @param end offset just past it
 * @param glued whether nothing stands between it and the one before
 */
record Atom(String form, String word, int token, int begin, int end, boolean glued) {

  static List<Atom> of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      cut(token, atoms);
    }
    return atoms;
  }

  private static void cut(Token token, List<Atom> atoms) {
    String form = token.form();
    int offset = token.span().begin();
    int at = 0;
    while (at < form.length()) {
      int next = runEnd(form, at);
      int length = form.codePointCount(at, next);
      boolean glued = !atoms.isEmpty() && atoms.get(atoms.size() - 1).end() == offset;
      String piece = form.substring(at, next);
      atoms.add(
          new Atom(
              piece,
              piece.toLowerCase(Locale.ROOT),
              token.index(),
              offset,
              offset + length,
              glued));
      offset += length;
      at = next;
    }
  }

  private static int runEnd(String form, int at) {
    int first = form.codePointAt(at);
    int end = at + Character.charCount(first);
    if (!Character.isLetterOrDigit(first)) {
      return end;
    }
    while (end < form.length()) {
      int next = form.codePointAt(end);
      boolean sameKind =
          Character.isDigit(first) ? Character.isDigit(next) : Character.isLetter(next);
      if (!sameKind) {
        return end;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** The same without its capital. */
  Atom small() {
    return new Atom(word, word, token, begin, end, glued);
  }

  /** What rules know it by: its word, or that it is a number. */
  String key() {
    return isNumber() ? Symbol.NUMBER : word;
  }

  boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }

  /** Whether it is a number of so many digits, of those that Danish writes. */
  boolean isDigits(int fewest, int most) {
    boolean digits = fewest <= form.length() && form.length() <= most;
    for (int i = 0; digits && i < form.length(); i++) {
      digits = '0' <= form.charAt(i) && form.charAt(i) <= '9';
    }
    return digits;
  }

  boolean isWord() {
    return Character.isLetter(form.codePointAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean isHyphen() {
    return form.equals("-") || form.equals("–");
  }
}
