package org.depeche.time;

import java.util.List;
import java.util.Map;
import org.depeche.time.Around.Unit;
import org.depeche.time.Bound.Side;
import org.depeche.time.Portion.Part;

/** Rules for parts and bounds of times, and for all that a sentence can say when with. */
final class DanishBounds {

  private final Map<String, Symbol> symbols;

  private DanishBounds(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  /** Adds the symbols {@code expression} and {@code more}. */
  static void addTo(Map<String, Symbol> symbols) {
    DanishBounds bounds = new DanishBounds(symbols);
    bounds.portions();
    bounds.times();
    bounds.prepositions();
    bounds.festive();
    bounds.bounds();
    bounds.more();
  }

  private Rules rules() {
    return new Rules(symbols);
  }

  private void portions() {
    symbols.put(
        "within",
        rules()
            .add("<period>", m -> m.get("period", Meaning.class))
            .add("<unit>", m -> m.get("unit", Meaning.class)));
    symbols.put(
        "owner",
        rules()
            .add("årets", m -> DanishDates.whole(YearChoice.fromNow(0)))
            .add("månedens", m -> Around.now(Unit.MONTH, 0))
            .add("ugens", m -> Around.now(Unit.WEEK, 0)));
    symbols.put(
        "ending",
        rules()
            .add("begyndelse|start", m -> 0)
            .add("midte", m -> 1)
            .add("slutning|afslutning", m -> 2)
            .add("udgang", m -> 7));
    symbols.put(
        "portion",
        rules()
            .add("<part> af <within>", m -> portion(m, "part", "within"))
            .add("den? <half> halvdel af <within>", m -> portion(m, "half", "within"))
            .add("den? første uge af|i <named>", m -> new Portion(Part.FIRST_WEEK, named(m)))
            .add("den? sidste uge af|i <named>", m -> new Portion(Part.LAST_WEEK, named(m)))
            .add("de første dage af|i <within>", m -> new Portion(Part.FIRST_WEEK, within(m)))
            .add("de sidste dage af|i <within>", m -> new Portion(Part.LAST_WEEK, within(m)))
            .add("<owner> <ending>", m -> portion(m, "ending", "owner")));
  }

  private void times() {
    symbols.put(
        "bare",
        rules()
            .add("<date>", m -> m.get("date", Meaning.class))
            .add("<named>", m -> named(m))
            .add("<relative>", m -> m.get("relative", Meaning.class))
            .add("<yyyy>", m -> year(m))
            .add("<portion>", m -> m.get("portion", Meaning.class))
            .add("<holiday>", m -> m.get("holiday", Meaning.class))
            .add("i <period>", m -> m.get("period", Meaning.class))
            .add("<weekday> <daypart>?", m -> weekday(m))
            .add("<weekday> <daypart>? i <shift> uge", m -> inWeek(m)));
  }

  private void prepositions() {
    symbols.put(
        "time",
        rules()
            .add("<date>", m -> m.get("date", Meaning.class))
            .add("natten|aftenen|morgenen|dagen til? <date>", m -> m.get("date", Meaning.class))
            .add("<holiday>", m -> m.get("holiday", Meaning.class))
            .add("<weektime>", m -> m.get("weektime", Meaning.class))
            .add("<weekpair>", m -> m.get("weekpair", Meaning.class))
            .add("<day>", m -> m.get("day", Meaning.class))
            .add("<ago>", m -> m.get("ago", Meaning.class))
            .add("<told>", m -> m.get("told", Meaning.class))
            .add("<relative>", m -> m.get("relative", Meaning.class))
            .add(
                "i|gennem|igennem|op_gennem|i_løbet_af hele? <period>",
                m -> m.get("period", Meaning.class))
            .add("over|hen_over|hele <season> <year>?", m -> season(m))
            .add("i_løbet_af|gennem|hele|i_hele <unit>", m -> m.get("unit", Meaning.class))
            .add("<month> måned? <year>", m -> month(m))
            .add("<season> <year>", m -> season(m))
            .add(
                "<seasons>",
                m -> new InYear(DanishDates.season(m.number("seasons")), YearChoice.NEAREST))
            .add("<owner>", m -> m.get("owner", Meaning.class))
            .add("til <month>", m -> coming(DanishDates.month(m.number("month"))))
            .add("til <season>", m -> coming(DanishDates.season(m.number("season"))))
            .add("til <month> <year>", m -> month(m))
            .add("til <season> <year>", m -> season(m))
            .add("fra <month> <year:y1>? til <month:m2> <year>?", m -> DanishDates.through(m))
            .add(
                "fra <yyyy> til <yyyy:y2>",
                m ->
                    new Range(
                        year(m),
                        DanishDates.whole(YearChoice.number(m.number("y2"))),
                        Join.THROUGH))
            .add(
                "i|ved|mod|hen_mod|til|omkring|fra? <portion>",
                m -> m.get("portion", Meaning.class))
            .add("i det tidlige <season> <year>?", m -> new Portion(Part.BEGINNING, season(m)))
            .add("i det sene <season> <year>?", m -> new Portion(Part.END, season(m)))
            .add("<apart> i|på <within>", m -> portion(m, "apart", "within"))
            .add("<apart> <within>", m -> portion(m, "apart", "within"))
            .add("først på <within>", m -> new Portion(Part.BEGINNING, within(m)))
            .add("først i <within>", m -> within(m)));
  }

  private void festive() {
    symbols.put(
        "festive",
        rules()
            .add(
                "i|ved|over|omkring|hen_over <feast> <year>?", m -> DanishDates.inYear(feast(m), m))
            .add("til <feast>", m -> coming(feast(m)))
            .add("mellem jul og nytår", m -> betweenHolidays())
            .add(
                "senest|senest_ved|inden|før|frem_til|indtil nytår|årsskiftet",
                m -> new Bound(Side.BY, day(12, 31)))
            .add(
                "senest|senest_til|inden|før|frem_til|indtil jul|julen",
                m -> new Bound(Side.BY, day(12, 24)))
            .add("efter nytår|årsskiftet", m -> new Bound(Side.AFTER, day(12, 31)))
            .add("efter jul|julen", m -> new Bound(Side.AFTER, day(12, 26)))
            .add("inden|før <feast>", m -> new Bound(Side.INSIDE, nearest(feast(m))))
            .add("efter <feast>", m -> new Bound(Side.AFTER, nearest(feast(m)))));
  }

  private void bounds() {
    symbols.put(
        "expression",
        rules()
            .add("<time>", m -> m.get("time", Meaning.class))
            .add("<festive>", m -> m.get("festive", Meaning.class))
            .add("<inside>", m -> m.get("inside", Meaning.class))
            .add(
                "senest ved|til <portion>",
                m -> new Bound(Side.BY, m.get("portion", Meaning.class)))
            .add("senest <time>", m -> new Bound(Side.LATEST, m.get("time", Meaning.class)))
            .add("senest <bare>", m -> bound(Side.LATEST, m))
            .add("tidligst <time>", m -> new Bound(Side.FROM, m.get("time", Meaning.class)))
            .add("tidligst <bare>", m -> bound(Side.FROM, m))
            .add("inden <bare>", m -> bound(Side.INSIDE, m))
            .add(
                "inden året er omme|gået|omme|slut",
                m -> new Bound(Side.BY, DanishDates.whole(YearChoice.fromNow(0))))
            .add(
                "inden måneden er omme|gået|slut",
                m -> new Bound(Side.BY, Around.now(Unit.MONTH, 0)))
            .add("inden ugen er omme|gået|slut", m -> new Bound(Side.BY, Around.now(Unit.WEEK, 0)))
            .add("før <portion>", m -> new Bound(Side.INSIDE, m.get("portion", Meaning.class)))
            .add("før <bare>", m -> bound(Side.BEFORE, m))
            .add("indtil|frem_til|til_og_med <bare>", m -> bound(Side.BY, m))
            .add("efter <date>", m -> new Bound(Side.AFTER, m.get("date", Meaning.class)))
            .add("efter <yyyy>", m -> new Bound(Side.AFTER, year(m)))
            .add("efter <portion>", m -> new Bound(Side.AFTER, m.get("portion", Meaning.class)))
            .add("siden <bare>", m -> bound(Side.SINCE, m))
            .add("siden <weektime>", m -> new Bound(Side.SINCE, m.get("weektime", Meaning.class)))
            .add("siden <day>", m -> new Bound(Side.SINCE, m.get("day", Meaning.class)))
            .add("fra_og_med <bare>", m -> bound(Side.FROM, m))
            .add("fra <bare>", m -> bound(Side.STARTING, m)));
  }

  /** What can go on after an expression: "i april og maj". */
  private void more() {
    symbols.put(
        "more",
        rules().add("og|,|samt <named>", m -> named(m)).add("og|,|samt <yyyy>", m -> year(m)));
  }

  private static Portion portion(Pattern.Match m, String part, String whole) {
    return new Portion(Part.values()[m.number(part)], m.get(whole, Meaning.class));
  }

  private static Meaning within(Pattern.Match m) {
    return m.get("within", Meaning.class);
  }

  private static Meaning named(Pattern.Match m) {
    return m.get("named", Meaning.class);
  }

  private static Meaning year(Pattern.Match m) {
    return DanishDates.whole(YearChoice.number(m.number("yyyy")));
  }

  private static Meaning month(Pattern.Match m) {
    return DanishDates.inYear(DanishDates.month(m.number("month")), m);
  }

  private static Meaning season(Pattern.Match m) {
    return DanishDates.inYear(DanishDates.season(m.number("season")), m);
  }

  private static Meaning coming(YearPart part) {
    return new InYear(part, YearChoice.open(YearChoice.By.COMING));
  }

  private static Meaning nearest(YearPart part) {
    return new InYear(part, YearChoice.NEAREST);
  }

  private static Meaning day(int month, int day) {
    return nearest(new YearPart.Day(month, day));
  }

  private static Meaning betweenHolidays() {
    return nearest(
        new YearPart.Joined(
            List.of(new YearPart.Day(12, 27), new YearPart.Day(12, 30)), Join.AMID));
  }

  private static YearPart feast(Pattern.Match m) {
    return m.get("feast", YearPart.class);
  }

  private static Meaning bound(Side side, Pattern.Match m) {
    return new Bound(side, m.get("bare", Meaning.class));
  }

  private static Meaning weekday(Pattern.Match m) {
    return Weekday.of(DanishWords.day(m.number("weekday")), Weekday.Which.TENSE);
  }

  private static Meaning inWeek(Pattern.Match m) {
    return new Weekday(DanishWords.day(m.number("weekday")), Weekday.Which.WEEK, m.number("shift"));
  }
}
