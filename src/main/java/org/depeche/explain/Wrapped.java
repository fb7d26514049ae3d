package org.depeche.explain;

import java.util.ArrayList;
import java.util.List;

/** Text in several inks, broken between words into lines that fit. */
final class Wrapped {

  private final int width;
  private final boolean colours;
  private final List<Word> words = new ArrayList<>();
  private boolean open;

  /** Parts of one word, each in its ink, and how wide they are together. */
  private record Word(StringBuilder text, int[] width) {}

  /**
   * Text to be broken.
   *
   * @param width how many characters a line may have
   * @param colours whether the inks show
   */
  Wrapped(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  /** Adds text; control characters in it are shown as what they are, since terminals obey them. */
  Wrapped add(Ink ink, String text) {
    String[] parts = text.split("(?<=\\s)|(?=\\s)");
    for (String part : parts) {
      if (part.isBlank()) {
        open = false;
      } else {
        append(ink, visible(part));
      }
    }
    return this;
  }

  private void append(Ink ink, String part) {
    if (!open) {
      words.add(new Word(new StringBuilder(), new int[1]));
      open = true;
    }
    Word word = words.get(words.size() - 1);
    word.text().append(colours ? ink.write(part) : part);
    word.width()[0] += part.codePointCount(0, part.length());
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(Wrapped::shown).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int shown(int c) {
    boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return Character.isISOControl(c) || turning ? 0xFFFD : c;
  }

  /** The lines. */
  String lines() {
    return lines(Ink.PLAIN, "", "");
  }

  /** The lines, the first after one lead, the others after another. */
  String lines(Ink lead, String first, String other) {
    StringBuilder out = new StringBuilder(colours ? lead.write(first) : first);
    int at = first.length();
    boolean begun = false;
    for (Word word : words) {
      int size = word.width()[0];
      if (begun && at + 1 + size > width) {
        out.append('\n').append(other);
        at = other.length();
      } else if (begun) {
        out.append(' ');
        at++;
      }
      out.append(word.text());
      at += size;
      begun = true;
    }
    return out.append('\n').toString();
  }
}
