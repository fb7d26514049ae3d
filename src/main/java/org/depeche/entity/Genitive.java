package org.depeche.entity;

import java.util.List;
import java.util.Optional;

/**
 * The Danish genitive: -s after most words, 's after abbreviations, an apostrophe alone after s, x
 * and z.
 */
final class Genitive {

  /** What is written behind a word to make it a genitive. */
  static final List<String> ENDINGS = List.of("s", "'s", "’s", "'", "’");

  private Genitive() {}

  /** The form without its genitive ending; empty where it cannot be a genitive. */
  static Optional<String> base(String form) {
    int length = form.length();
    if (length < 3 || !isEnding(form.charAt(length - 1))) {
      return Optional.empty();
    }
    if (form.endsWith("'s") || form.endsWith("’s")) {
      return Optional.of(form.substring(0, length - 2));
    }
    return form.endsWith("ss") ? Optional.empty() : Optional.of(form.substring(0, length - 1));
  }

  /** Whether the form can only be a genitive, as the apostrophe shows. */
  static boolean isCertain(String form) {
    int length = form.length();
    if (length < 2) {
      return false;
    }
    char last = Character.toLowerCase(form.charAt(length - 1));
    char before = Character.toLowerCase(form.charAt(length - 2));
    return last == 's' && isApostrophe(before)
        || isApostrophe(last) && before == 's'
        || last == '\'' && (before == 'x' || before == 'z');
  }

  private static boolean isEnding(char last) {
    return last == 's' || isApostrophe(last);
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '’';
  }
}
