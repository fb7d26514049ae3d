package org.depeche.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.Memory;

/**
 * The one way in which spellings of a name are made comparable: casing, Unicode composition, marks
 * on letters, å and aa, æ and ae, hyphens and spaces.
 */
public final class Folding {

  private static final Memory<String> TRANSLITERATED = new Memory<>(Folding::transliterate);
  private static final Memory<List<String>> WORDS = new Memory<>(Folding::split);

  /** The first character that is written on a letter; below it there is nothing to compose. */
  private static final char FIRST_MARK = '\u0300';

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ENDS_IN_I = Pattern.compile("(?:iy|yi|ij|yj|ii|yy|ey|ei|ej)\\b");
  private static final Pattern CH = Pattern.compile("tsch|tch|tj|ch");
  private static final Pattern SH = Pattern.compile("sch|sh|sj");
  private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1");

  private Folding() {}

  /** The name in lower case, without marks on letters, words set apart by single spaces. */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String lower = composed(name).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length() + 4);
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      append(folded, lower.codePointAt(i));
    }
    String text = folded.toString();
    if (!isAscii(text)) {
      text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
    return text.strip();
  }

  /** The words of a name, folded; hyphens set words apart. */
  public static List<String> words(String name) {
    return isPlain(name) ? List.of(name.toLowerCase(Locale.ROOT)) : WORDS.of(name);
  }

  private static List<String> split(String name) {
    String folded = fold(name);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /**
   * The name folded further, so that what is written differently only in carrying it over from
   * another alphabet is equal: "Zelenskyj", "Zelenskij", "Zelensky".
   */
  static String transliterated(String name) {
    return TRANSLITERATED.of(name);
  }

  private static String transliterate(String name) {
    String text = fold(name);
    text = ENDS_IN_I.matcher(text).replaceAll("i");
    text = CH.matcher(text).replaceAll("c");
    text = SH.matcher(text).replaceAll("s");
    text = text.replace("kh", "h").replace('w', 'v').replace("ks", "x");
    text = text.replace('y', 'i').replace('j', 'i');
    return DOUBLE.matcher(text).replaceAll("$1");
  }

  private static void append(StringBuilder folded, int codePoint) {
    switch (codePoint) {
      case 'æ', 'ä' -> folded.append("ae");
      case 'å' -> folded.append("aa");
      case 'ø' -> folded.append('o');
      case 'ð', 'đ' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ß' -> folded.append("ss");
      case 'ł' -> folded.append('l');
      case 'ı' -> folded.append('i');
      case '\'', '’', '‘', '`', '´', '.' -> {}
      default -> {
        if (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == 6) {
          folded.appendCodePoint(codePoint);
        } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      }
    }
  }

  /** Whether it is one word of plain letters and digits, on which there is nothing to fold. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static String composed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
      }
    }
    return name;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
