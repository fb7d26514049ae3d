package org.depeche.article;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article, made from what was decoded: without byte-order mark and header, with line
 * feeds only, in NFC.
 *
 * @param text what every offset counts in
 * @param published the date that its header gives
 */
record Prose(String text, Optional<PublicationDate> published) {

  private static final Pattern HEADER = Pattern.compile("\\s*date\\s+(\\d{4}[\\d-]*)(?:\\s+|$)");

  /** The text of a text file, which may begin with a header. */
  static Prose withHeader(String decoded) throws Fault {
    String body = withoutByteOrderMark(decoded);
    Matcher header = HEADER.matcher(body);
    if (!header.lookingAt()) {
      return new Prose(clean(body), Optional.empty());
    }
    PublicationDate date =
        PublicationDate.parse(header.group(1))
            .orElseThrow(() -> badDate("the header's date", header.group(1)));
    return new Prose(clean(body.substring(header.end())), Optional.of(date));
  }

  /** The text as it stands in a JSON line. */
  static String plain(String decoded) throws Fault {
    return clean(withoutByteOrderMark(decoded));
  }

  /** A title or name: in NFC, in one line. */
  static String line(String decoded) throws Fault {
    String line =
        Normalizer.normalize(decoded, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    refuseWhatIsNoText(line);
    return line;
  }

  /** What is said of a date that none can read. */
  static Fault badDate(String what, String found) {
    return new Fault(
        what + ": expected YYYY, YYYY-MM or YYYY-MM-DD, found \"" + FileName.escaped(found) + "\"");
  }

  static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String clean(String body) throws Fault {
    String text = Normalizer.normalize(body.replace("\r\n", "\n"), Normalizer.Form.NFC);
    refuseWhatIsNoText(text);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Fault("empty: no letter or digit in it");
    }
    return text;
  }

  /** Refuses characters that XML 1.0, and so RDF/XML, has no way to write. */
  static void refuseWhatIsNoText(String text) throws Fault {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
      if (control || surrogate || c == 0xFFFE || c == 0xFFFF) {
        String code =
            "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(java.util.Locale.ROOT);
        throw new Fault(
            "not text: character " + code + " at code point " + text.codePointCount(0, i));
      }
    }
  }
}
