package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences and their tokens. */
final class Splitter {

  private static final String ENDS = ".!?…";

  /** How many quotation marks and brackets may follow on each other. */
  private static final int MOST_MARKS = 6;

  private static final String OPENING = "\"“”„»«'‘’([{-–—";

  private final Abbreviations abbreviations = Abbreviations.load();

  /** The sentences of a text, unparsed. */
  List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    CodePoints points = new CodePoints(text);
    int paragraph = 0;
    for (int[] range : Paragraphs.of(text)) {
      List<int[]> tokens = Tokenizer.tokens(abbreviations, text, range[0], range[1]);
      int heading = DateHeading.end(text, range[0], range[1]);
      int from = 0;
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i + 1 == tokens.size() || tokens.get(i)[1] == heading;
        if (last || endsAfter(text, tokens, i)) {
          List<int[]> own = tokens.subList(from, i + 1);
          sentences.add(sentence(text, points, sentences.size(), paragraph, own));
          from = i + 1;
        }
      }
      paragraph++;
    }
    return sentences;
  }

  private static Sentence sentence(
      String text, CodePoints points, int index, int paragraph, List<int[]> ranges) {
    List<Token> tokens = new ArrayList<>(ranges.size());
    for (int[] range : ranges) {
      String form = form(text, range);
      tokens.add(
          new Token(
              tokens.size(),
              points.span(range[0], range[1]),
              form,
              form.toLowerCase(Locale.ROOT),
              Tag.UNKNOWN,
              form,
              -1,
              ""));
    }
    int begin = ranges.get(0)[0];
    int end = ranges.get(ranges.size() - 1)[1];
    return new Sentence(
        index, paragraph, points.span(begin, end), text.substring(begin, end), tokens, false);
  }

  private static String form(String text, int[] range) {
    return text.substring(range[0], range[1]);
  }

  /** Whether a sentence ends after that token, given what follows. */
  private boolean endsAfter(String text, List<int[]> tokens, int i) {
    int last = i;
    while (last > Math.max(0, i - MOST_MARKS) && isClosing(text, tokens, last)) {
      last--;
    }
    if (!isEnd(text, tokens, last) || isClosing(text, tokens, i + 1)) {
      return false;
    }
    int next = i + 1;
    while (next < Math.min(tokens.size(), i + MOST_MARKS)
        && OPENING.contains(form(text, tokens.get(next)))) {
      next++;
    }
    if (next == tokens.size()) {
      return true;
    }
    int first = text.codePointAt(tokens.get(next)[0]);
    return Character.isUpperCase(first) || Character.isDigit(first) || "/@#".indexOf(first) >= 0;
  }

  private boolean isEnd(String text, List<int[]> tokens, int i) {
    if (ENDS.indexOf(text.charAt(tokens.get(i)[1] - 1)) < 0) {
      return false;
    }
    String form = form(text, tokens.get(i));
    if (isEndMark(form)) {
      return true;
    }
    boolean afterWashington = i > 0 && form(text, tokens.get(i - 1)).equals("Washington");
    return abbreviations.mayEnd(form) || form.equals("D.C.") && afterWashington;
  }

  /** A full stop, several of them, or another mark of their kind. */
  private static boolean isEndMark(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != '.') {
        return form.length() == 1 && ENDS.indexOf(form.charAt(i)) >= 0;
      }
    }
    return true;
  }

  /** Whether the token closes a quotation or bracket, so that it belongs to what stands before. */
  private static boolean isClosing(String text, List<int[]> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    int[] token = tokens.get(i);
    boolean glued = i > 0 && tokens.get(i - 1)[1] == token[0];
    return glued
        && switch (form(text, token)) {
          case ")", "]", "}", "«", "»", "”", "’", "'", "“", "\"" -> true;
          default -> false;
        };
  }
}
