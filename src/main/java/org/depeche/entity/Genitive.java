package org.depeche.entity;

import java.util.Locale;
import java.util.Optional;

/**
 * The Danish genitive: -s after most words, 's after abbreviations, an apostrophe alone after s, x
 * and z.
 */
final class Genitive {

  private Genitive() {}

  /** The form without its genitive ending; empty where it cannot be a genitive. */
  static Optional<String> base(String form) {
    int length = form.length();
    if (length > 2 && (form.endsWith("'s") || form.endsWith("’s"))) {
      return Optional.of(form.substring(0, length - 2));
    }
    if (length > 2 && (form.endsWith("'") || form.endsWith("’"))) {
      return Optional.of(form.substring(0, length - 1));
    }
    if (length > 2 && form.endsWith("s") && !form.endsWith("ss")) {
      return Optional.of(form.substring(0, length - 1));
    }
    return Optional.empty();
  }

  /** Whether the form can only be a genitive, as the apostrophe shows. */
  static boolean isCertain(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.endsWith("'s")
        || lower.endsWith("’s")
        || lower.endsWith("s'")
        || lower.endsWith("s’")
        || lower.endsWith("x'")
        || lower.endsWith("z'");
  }
}
