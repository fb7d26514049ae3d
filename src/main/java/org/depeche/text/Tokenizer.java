package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one paragraph into words, numbers and marks. */
final class Tokenizer {

  private static final int LONGEST = 400;

  /** Shapes that are one token whatever stands inside, tried in this order. */
  private static final Pattern WHOLE =
      Pattern.compile(
          String.join(
              "|",
              // an address
              "(?:https?://|www\\.)[^\\s<>\"»«]*[\\p{L}\\d/]",
              "[\\p{L}\\d._-]{1,64}+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){1,4}",
              "[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++){0,4}?"
                  + "\\.(?:dk|com|org|net|no|se|uk|ru|eu|gov|de|fo|gl)(?![\\p{L}\\d])",
              "[@#][\\p{L}\\d_]+",
              // a party: (S), (DF)
              "\\( ?(?:\\p{Lu}|DF|SF|LA|EL|RV|KF|CD|KRF|FRP|NB|DD|SIU|IA) ?\\)",
              // the agency at the end: /ritzau/Reuters/
              "(?<![\\p{L}\\d])/\\p{L}+(?:/\\p{L}+)*/(?![\\p{L}\\d])",
              // from day to day: 2.-3., 11.-13.
              "\\d{1,2}\\.?[-–/]\\d{1,2}\\.(?= ?\\p{Ll})",
              // an ordinal: 18. september
              "\\d{1,3}\\.(?=[ \\u00a0]?(?:\\p{Ll}|[-–] ?\\d))",
              "\\d{1,2}\\.(?= (?:Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober"
                  + "|November|December)(?!\\p{L}))",
              // initials: B.T., U.S.A.
              "(?<![\\p{L}\\d])(?:\\p{Lu}\\.){2,6}",
              "(?:A/S|km/t|m/s|og/eller)(?!\\p{L})",
              "\\.{2,}"));

  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[.,:]\\d+)*(?:[-–/]\\d+(?:[.,]\\d+)*)*(?:[-'’]\\p{L}+)*");

  /** A word; hyphens, apostrophes and digits may stand inside it. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[-‐‑'’´&][\\p{L}\\p{M}\\d]+)*");

  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,5}(?:\\.\\p{L}{1,4}){1,4}\\.?");

  /** The hyphen that stands for the rest of a compound: Nord- og Sydkorea. */
  private static final Pattern OPEN_HYPHEN = Pattern.compile("-(?= (?:og|eller|samt|til|/)|, )");

  private final Abbreviations abbreviations;
  private final String text;
  private final int end;
  private final Matcher whole;
  private final Matcher dotted;
  private final Matcher word;
  private final Matcher number;
  private final Matcher openHyphen;
  private final List<int[]> tokens = new ArrayList<>();
  private boolean quoteOpen;

  private Tokenizer(Abbreviations abbreviations, String text, int end) {
    this.abbreviations = abbreviations;
    this.text = text;
    this.end = end;
    this.whole = matcher(WHOLE);
    this.dotted = matcher(DOTTED);
    this.word = matcher(WORD);
    this.number = matcher(NUMBER);
    this.openHyphen = matcher(OPEN_HYPHEN);
  }

  /** The char ranges of the tokens between those chars. */
  static List<int[]> tokens(Abbreviations abbreviations, String text, int begin, int end) {
    return new Tokenizer(abbreviations, text, end).cut(begin);
  }

  private List<int[]> cut(int begin) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else {
        int to = next(at, c);
        tokens.add(new int[] {at, to});
        at = to;
      }
    }
    return tokens;
  }

  private int next(int at, int c) {
    int plain = plain(at);
    if (plain > at) {
      return plain;
    }
    int to = match(whole, at);
    if (to < 0 && (Character.isLetterOrDigit(c) || isCutOff(at, c))) {
      to = word(at);
    }
    if (to < 0) {
      to = at + Character.charCount(c);
      if (c == '\'' || c == '‘' || c == '’') {
        quoteOpen = !quoteOpen;
      }
    }
    return to;
  }

  /**
   * Where a word ends that is letters alone and has a space or a comma behind it, as most words
   * are: no shape begins like that. Where there is none, the place itself.
   */
  private int plain(int at) {
    int to = at;
    int limit = limit(at);
    while (to < limit && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean apart = to < limit && (text.charAt(to) == ' ' || text.charAt(to) == ',');
    return apart ? to : at;
  }

  /** Whether a hyphen stands for the beginning of a compound: statsledere og -ministre. */
  private boolean isCutOff(int at, int c) {
    return c == '-'
        && at + 1 < end
        && !tokens.isEmpty()
        && Character.isLowerCase(text.codePointAt(at + 1))
        && text.charAt(at - 1) == ' ';
  }

  private int word(int at) {
    int abbreviation = match(dotted, at);
    if (abbreviation >= 0) {
      String form = text.substring(at, abbreviation);
      if (abbreviations.contains(form.endsWith(".") ? form : form + ".")) {
        return abbreviation;
      }
    }
    int from = text.charAt(at) == '-' ? at + 1 : at;
    int to = Math.max(match(word, from), match(number, from));
    if (to < 0) {
      return to;
    }
    int hyphen = match(openHyphen, to);
    return hyphen >= 0 ? hyphen : withMark(at, to);
  }

  /** Takes in the full stop of an abbreviation and the apostrophe of a genitive. */
  private int withMark(int at, int to) {
    if (to >= end) {
      return to;
    }
    char mark = text.charAt(to);
    if (mark == '.') {
      boolean whole = abbreviations.contains(text.substring(at, to + 1)) || isInitial(at, to);
      return whole ? to + 1 : to;
    }
    boolean apostrophe = mark == '\'' || mark == '’';
    return apostrophe && !quoteOpen && Character.isLetter(text.charAt(to - 1)) ? to + 1 : to;
  }

  /** Whether a single capital with a full stop stands before a surname: Lyndon B. Johnson. */
  private boolean isInitial(int at, int to) {
    if (to - at != 1 || !Character.isUpperCase(text.charAt(at)) || to + 2 >= end) {
      return false;
    }
    boolean capitalFollows =
        text.charAt(to + 1) == ' ' && Character.isUpperCase(text.codePointAt(to + 2));
    if (tokens.isEmpty()) {
      return capitalFollows;
    }
    int[] last = tokens.get(tokens.size() - 1);
    boolean afterName = Character.isUpperCase(text.codePointAt(last[0])) && last[1] + 1 == at;
    boolean afterInitial = text.charAt(last[1] - 1) == '.' && last[1] - last[0] == 2;
    return capitalFollows
        && (afterName || afterInitial || !Character.isLetter(text.charAt(last[1] - 1)));
  }

  /**
   * Where a token ends at the latest: without a limit, a word of a million hyphens costs the stack.
   */
  private int limit(int at) {
    int limit = Math.min(end, at + LONGEST);
    boolean cutsPair = limit < end && Character.isHighSurrogate(text.charAt(limit - 1));
    return cutsPair ? limit - 1 : limit;
  }

  /** Each has its own, for one that changes its pattern makes all its room anew. */
  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).useTransparentBounds(true);
  }

  private int match(Matcher shape, int at) {
    return shape.region(at, limit(at)).lookingAt() ? shape.end() : -1;
  }
}
