package org.depeche.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds times without a preposition of their own, and "samme sted", which stands as they do. In a
 * tree they are adverbs, and the parser, which takes them for subjects and objects, does better
 * when it meets them as one.
 */
final class TimePhrases {

  private static final int LONGEST = 12;

  private static final String WEEKDAYS = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag";
  private static final String MONTHS =
      "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
  private static final String NUMBERS =
      "en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|få|nogle|flere|mange";

  static final String WEEKDAY = "(?:" + WEEKDAYS + ")";
  private static final String PART = "(?:morgen|formiddag|middag|eftermiddag|aften|nat)";
  static final String MONTH = "(?:" + MONTHS + ")";
  private static final String DAY_OF_MONTH = "\\d{1,2}\\.?(?:[-–/]\\d{1,2}\\.)?";
  private static final String DATE =
      "(?:den )?DAY(?: (?:og|til|-|–) (?:den )?DAY)? MONTH(?: \\d{4})?"
          .replace("DAY", DAY_OF_MONTH)
          .replace("MONTH", MONTH);
  private static final String NUMBER = "(?:\\d+|" + NUMBERS + "|et par)";
  private static final String SPAN =
      "(?:minut|minutter|time|timer|dag|dage|døgn|uge|uger|måned|måneder|år)";

  /** What begins the rest of a sentence: "Dagen efter sendte X", not "Dagen efter topmødet". */
  private static final String PAST =
      "(?:\\p{L}+(?:ede|te)s?|var|blev|kom|fik|gik|tog|havde|gav|skrev|fløj|bød|sås|så|holdt|stod"
          + "|sad|lagde|traf|drog|bad|kunne|skulle|ville|måtte|sagde|lod)";

  private static final Pattern PHRASE =
      Pattern.compile(
          ("(?:(?:natten til |WEEKDAY og |sent |tidligt )?WEEKDAY(?: PART)?(?: DATE)?(?: \\p{L}+ tid)?"
                  + "|DATE"
                  + "|klokken \\d{1,2}(?:[.:]\\d{2})?(?: WEEKDAY)?"
                  + "|MONTH (?:\\d{4}|(?:sidste|næste|samme|forrige) år)"
                  + "|(?:sidste|næste|samme|forrige) (?:dag|aften|uge|weekend|måned|år|WEEKDAY)"
                  + "|samme sted"
                  + "|dagen i forvejen|(?:dagen|ugen|måneden|året) (?:før|efter)(?= [.,;]|$| PAST )"
                  + "|NUMBER SPAN (?:senere|tidligere|forinden|(?:før|efter)(?= PAST ))"
                  + "|NUMBER gange(?! (?:så|mere|flere|større|mindre|om))"
                  + "|for (?:over |mere end |knap )?NUMBER SPAN siden)(?= |$)")
              .replace("PAST", PAST)
              .replace("WEEKDAY", WEEKDAY)
              .replace("PART", PART)
              .replace("DATE", DATE)
              .replace("MONTH", MONTH)
              .replace("NUMBER", NUMBER)
              .replace("SPAN", SPAN));

  private static final Pattern NOUN =
      Pattern.compile(
          WEEKDAY
              + "|"
              + MONTH
              + "|"
              + SPAN
              + "|sted|gange|klokken|natten|dagen|ugen|måneden|året|aften|weekend");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "af", "efter", "fra", "før", "i", "inden", "mellem", "om", "omkring", "over", "på",
          "senest", "siden", "til", "under", "ved");

  private static final Set<String> TIMES =
      words(
          WEEKDAYS,
          MONTHS,
          "uge|ugen|weekend|weekenden|måneden|år|året|foråret|efteråret|sommeren|vinteren");

  /** The words with which a phrase can begin: few can, and most need not be tried. */
  private static final Set<String> FIRSTS =
      words(
          WEEKDAYS,
          MONTHS,
          NUMBERS,
          "klokken|sent|tidligt|natten|dagen|ugen|måneden|året|sidste|næste|samme|forrige|den|for");

  /** The numbers with which it can. */
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+|" + DAY_OF_MONTH);

  private TimePhrases() {}

  /** The words that patterns without any signs but bars stand for. */
  private static Set<String> words(String... patterns) {
    return Stream.of(patterns)
        .flatMap(p -> Stream.of(p.split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word ends a time: "i maj", "i weekenden". */
  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Whether a time can begin with that word. */
  static boolean canBeginWith(String lower) {
    return Character.isDigit(lower.charAt(0))
        ? FIRST_NUMBER.matcher(lower).matches()
        : FIRSTS.contains(lower);
  }

  /** How many of the tokens from there on are one time; 0 where none begins. */
  static int length(List<String> forms, int from) {
    if (!canBeginWith(forms.get(from))) {
      return 0;
    }
    List<String> ahead = forms.subList(from, Math.min(forms.size(), from + LONGEST));
    Matcher matcher = PHRASE.matcher(String.join(" ", ahead));
    return matcher.lookingAt()
        ? 1 + (int) matcher.group().chars().filter(c -> c == ' ').count()
        : 0;
  }

  /** The noun of a time: its weekday, month or measure. */
  static int head(List<String> forms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (NOUN.matcher(forms.get(i)).matches()) {
        return i;
      }
    }
    return from;
  }

  /** Whether a preposition stands before, so that the time is a noun. */
  static boolean isNoun(List<String> forms, int from) {
    return from > 0 && PREPOSITIONS.contains(forms.get(from - 1));
  }
}
