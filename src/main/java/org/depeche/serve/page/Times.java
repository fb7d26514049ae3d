package org.depeche.serve.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Texts;

/**
 * Times as people write them: {@code 2018-06} is "juni 2018" or "June 2018", and {@code
 * [..2018-05-31]} "senest 31. maj 2018". What is not understood is shown as it stands.
 */
public final class Times {

  private static final Set<String> TYPES =
      Set.of(
          Vocabulary.EDTF + "EDTF", XSD.date.getURI(), XSD.gYearMonth.getURI(), XSD.gYear.getURI());
  private static final Pattern POINT =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;

  private final Language language;

  /** Times in that language. */
  public Times(Language language) {
    this.language = language;
  }

  /** Whether a literal says that it is a time. */
  public static boolean isTime(Node literal) {
    return TYPES.contains(literal.getLiteralDatatypeURI());
  }

  /** A time in EDTF, or an XML Schema date, month or year. */
  public String of(String edtf) {
    if (edtf.startsWith("[") && edtf.endsWith("]") && edtf.contains("..")) {
      String[] ends = edtf.substring(1, edtf.length() - 1).split("\\.\\.", 2);
      return someDay(ends[0], ends[1]);
    }
    if (edtf.contains("/")) {
      String[] ends = edtf.split("/", 2);
      return lasting(open(ends[0]), open(ends[1]));
    }
    return point(edtf);
  }

  private static String open(String end) {
    return end.equals("..") ? "" : end;
  }

  private String someDay(String from, String to) {
    if (from.isEmpty()) {
      return say("time.by", point(to));
    }
    return to.isEmpty()
        ? say("time.after", point(from))
        : say("time.between", shortened(from, to), point(to));
  }

  private String lasting(String from, String to) {
    if (from.isEmpty()) {
      return say("time.until", point(to));
    }
    return to.isEmpty()
        ? say("time.since", point(from))
        : say("time.range", shortened(from, to), point(to));
  }

  /** The first of two times without the month and year that the second repeats. */
  private String shortened(String from, String to) {
    if (from.length() == 10
        && to.length() == 10
        && from.substring(0, 4).equals(to.substring(0, 4))) {
      return from.substring(0, 7).equals(to.substring(0, 7))
          ? day(number(from.substring(8)))
          : day(number(from.substring(8))) + " " + month(number(from.substring(5, 7)));
    }
    return point(from);
  }

  private String point(String text) {
    Matcher point = POINT.matcher(text);
    if (!point.matches()) {
      return text;
    }
    String date = date(point, text);
    return point.group(4).isEmpty() ? date : say("time.about", date);
  }

  private String date(Matcher point, String text) {
    String year = point.group(1);
    if (point.group(2) == null) {
      return year;
    }
    int month = number(point.group(2));
    if (month >= FIRST_SEASON && month <= LAST_SEASON) {
      return say("time.season." + month, year);
    }
    if (month < 1 || month > 12) {
      return text;
    }
    String monthOfYear = month(month) + " " + year;
    return point.group(3) == null ? monthOfYear : day(number(point.group(3))) + " " + monthOfYear;
  }

  private String day(int day) {
    return language == Language.DA ? day + "." : Integer.toString(day);
  }

  /** The name of a month, from 1. */
  String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.tag()));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private String say(String key, Object... values) {
    return Texts.of(language, key, values);
  }
}
