package org.depeche.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the ends of IRIs: lower-case ASCII letters, digits and single hyphens. */
public final class Slug {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’]+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * The slug of a name: "Kim Jong-un" is {@code kim-jong-un}, "Støre" is {@code stoere}, "Genève"
   * is {@code geneve}. A name without any letter or digit that ASCII can stand for is written by
   * its code points in hexadecimal, so that no name is without a slug.
   */
  public static String of(String name) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> ascii.append(letters(c)));
    String plain = DROPPED.matcher(Normalizer.normalize(ascii, Normalizer.Form.NFD)).replaceAll("");
    String slug = joined(plain);
    return slug.isEmpty() ? hexadecimal(name) : slug;
  }

  /** The runs of ASCII letters and digits of a text in lower case with hyphens between them. */
  static String joined(String lower) {
    return OUTER.matcher(OTHERS.matcher(lower).replaceAll("-")).replaceAll("");
  }

  /** Whether the text is a slug already. */
  static boolean isSlug(String text) {
    return SLUG.matcher(text).matches();
  }

  private static String letters(int codePoint) {
    return switch (codePoint) {
      case 'æ', 'ä' -> "ae";
      case 'ø', 'ö' -> "oe";
      case 'å' -> "aa";
      case 'ü' -> "u";
      case 'ð' -> "d";
      case 'þ' -> "th";
      case 'ß' -> "ss";
      case 'ł' -> "l";
      case 'đ' -> "d";
      case 'ı' -> "i";
      default -> Character.toString(codePoint);
    };
  }

  private static String hexadecimal(String name) {
    StringBuilder hex = new StringBuilder("u");
    name.codePoints().forEach(c -> hex.append('-').append(Integer.toHexString(c)));
    return hex.toString();
  }
}
