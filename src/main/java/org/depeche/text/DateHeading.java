package org.depeche.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date with which an entry of a chronicle opens, "Simla, 1972:", "14. juni 2022:", "Klokken
 * 17.45:", "16.15:": a sentence of its own, since the words behind it are a whole one without it.
 */
final class DateHeading {

  private static final String YEAR = "(?:1[0-9]{3}|20[0-9]{2})";
  private static final String PLACE = "(?:\\p{Lu}[\\p{L}.' -]{1,30}, )?";
  private static final String DATE =
      "(?:(?:"
          + TimePhrases.WEEKDAY
          + " )?(?:den )?[0-9]{1,2}\\.(?:[-–][0-9]{1,2}\\.)? "
          + TimePhrases.MONTH
          + "(?: "
          + YEAR
          + ")?|(?:i )?(?:(?:"
          + TimePhrases.MONTH
          + "|forår|sommer|efterår|vinter) )?"
          + YEAR
          + "|"
          + TimePhrases.WEEKDAY
          + ")";
  private static final String CLOCK = "(?:(?:klokken|kl\\.) )?[0-9]{1,2}[.:][0-9]{2}";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[-–•*] ?)?(?:" + PLACE + "(?iu:" + DATE + ")|(?iu:" + CLOCK + ")):(?=\\s+\\S)");

  private DateHeading() {}

  /** Where it ends that opens the text from there on, past its colon; or -1. */
  static int end(String text, int begin, int end) {
    Matcher matcher = FORM.matcher(text).region(begin, end);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
