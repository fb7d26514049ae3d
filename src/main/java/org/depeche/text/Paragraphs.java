package org.depeche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text. A line is a paragraph, so that headlines and lines of a dialogue
 * stand alone; only lines that were wrapped at a fixed width belong together.
 */
final class Paragraphs {

  private static final int NARROWEST_WRAP = 45;
  private static final int WIDEST_WRAP = 110;

  private final String text;
  private final List<int[]> paragraphs = new ArrayList<>();
  private final List<int[]> block = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The char ranges of the paragraphs, none of them blank. */
  static List<int[]> of(String text) {
    return new Paragraphs(text).find();
  }

  private List<int[]> find() {
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (text.substring(begin, end).isBlank()) {
        closeBlock();
      } else {
        block.add(new int[] {begin, end});
      }
      begin = end + 1;
    }
    closeBlock();
    return paragraphs;
  }

  private void closeBlock() {
    boolean wrapped = isWrapped();
    for (int[] line : block) {
      if (wrapped && line != block.get(0) && !beginsSpeech(line)) {
        paragraphs.get(paragraphs.size() - 1)[1] = line[1];
      } else {
        paragraphs.add(line);
      }
    }
    block.clear();
  }

  private boolean isWrapped() {
    boolean goesOn = false;
    for (int i = 0; i + 1 < block.size(); i++) {
      int length = block.get(i)[1] - block.get(i)[0];
      if (length < NARROWEST_WRAP || length > WIDEST_WRAP) {
        return false;
      }
      goesOn |= Character.isLowerCase(text.codePointAt(first(block.get(i + 1))));
    }
    return goesOn;
  }

  private boolean beginsSpeech(int[] line) {
    char c = text.charAt(first(line));
    return c == '-' || c == '–' || c == '—';
  }

  private int first(int[] line) {
    int i = line[0];
    while (Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
