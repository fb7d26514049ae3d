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
    symbols.put("within", rules().take("<period>", "period").take("<unit>", "unit"));
    symbols.put(
        "owner",
        rules()
            .add("årets", m -> thisYear())
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
            .take("<date>", "date")
            .take("<named>", "named")
            .take("<relative>", "relative")
            .add("<yyyy>", m -> year(m))
            .take("<portion>", "portion")
            .take("<long>", "long")
            .take("<holiday>", "holiday")
            .take("i <period>", "period")
            .add("<weekday> <daypart>?", m -> weekday(m))
            .add("<weekday> <daypart>? i <shift> uge", m -> inWeek(m)));
  }

  private void prepositions() {
    Rules time = rules();
    time.take("<date>", "date")
        .add("til <date>", m -> new Sided(Tense.FUTURE, m.get("date", Meaning.class)))
        .take("natten|aftenen|morgenen|dagen til? <date>", "date")
        .take("<hour> <date>", "date")
        .take("<holiday>", "holiday")
        .take("<weektime>", "weektime")
        .take("<weekpair>", "weekpair")
        .take("<day>", "day")
        .take("<ago>", "ago")
        .take("<told>", "told")
        .take("<relative>", "relative");
    periods(time);
    parts(time);
    symbols.put("time", time);
  }

  private static void periods(Rules time) {
    time.take("i|gennem|igennem|op_gennem|i_løbet_af hele? <period>", "period")
        .add("over|hen_over|hele <season> <year>?", m -> season(m))
        .take("i_perioden <long>", "long")
        .take("i_løbet_af|gennem|hele|i_hele <unit>", "unit")
        .add("<month> måned? <year>", m -> month(m))
        .add("<season> <year>", m -> season(m))
        .add("<seasons>", m -> nearest(DanishDates.season(m.number("seasons"))))
        .take("<owner>", "owner")
        .take("i <owner> løb", "owner")
        .add("til <month>", m -> coming(DanishDates.month(m.number("month"))))
        .add("til <season>", m -> coming(DanishDates.season(m.number("season"))))
        .add("til <month> <year>", m -> month(m))
        .add("til <season> <year>", m -> season(m))
        .add("fra <month> <year:y1>? til <month:m2> <year>?", m -> DanishDates.through(m))
        .add("mellem <month> og <month:m2> <year>?", m -> DanishDates.months(m, Join.AMID))
        .add("fra <yyyy> til <yyyy:y2>", m -> years(m, Join.THROUGH))
        .add("mellem <yyyy> og <yyyy:y2>", m -> years(m, Join.AMID));
  }

  private static void parts(Rules time) {
    time.take("i|ved|mod|hen_mod|til|omkring|fra? <portion>", "portion")
        .add("i det tidlige <season> <year>?", m -> new Portion(Part.BEGINNING, season(m)))
        .add("i det sene <season> <year>?", m -> new Portion(Part.END, season(m)))
        .add("i årets første måneder", m -> new Portion(Part.BEGINNING, thisYear()))
        .add("i årets sidste måneder", m -> new Portion(Part.END, thisYear()))
        .add("<apart> i|på? <within>", m -> portion(m, "apart", "within"))
        .add("først på <within>", m -> new Portion(Part.BEGINNING, within(m)))
        .take("først i <within>", "within");
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
                "senest|senest_ved|senest_til|inden|før|frem_til|indtil nytår|årsskiftet",
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
    symbols.put("over", rules().add("omme|gået|slut|forbi|ovre|til_ende", m -> 0));
    Rules expression = rules();
    expression
        .take("<time>", "time")
        .take("<festive>", "festive")
        .take("<inside>", "inside")
        .add("så_sent_som <time>", m -> new Sided(Tense.PAST, m.get("time", Meaning.class)));
    deadlines(expression);
    openEnds(expression);
    symbols.put("expression", expression);
  }

  private static void deadlines(Rules rules) {
    rules
        .add("senest ved|til <portion>", m -> bound(Side.BY, m, "portion"))
        .add("senest <time>", m -> bound(Side.LATEST, m, "time"))
        .add("senest <bare>", m -> bound(Side.LATEST, m, "bare"))
        .add("inden <bare>", m -> bound(Side.INSIDE, m, "bare"))
        .add("inden|før <bare> er <over>", m -> bound(Side.BY, m, "bare"))
        .add("inden|før året er <over>", m -> new Bound(Side.BY, thisYear()))
        .add("inden|før måneden er <over>", m -> new Bound(Side.BY, Around.now(Unit.MONTH, 0)))
        .add("inden|før ugen er <over>", m -> new Bound(Side.BY, Around.now(Unit.WEEK, 0)))
        .add("før <portion>", m -> bound(Side.INSIDE, m, "portion"))
        .add("før <bare>", m -> bound(Side.BEFORE, m, "bare"))
        .add("indtil|frem_til|til_og_med <bare>", m -> bound(Side.BY, m, "bare"));
  }

  private static void openEnds(Rules rules) {
    rules
        .add("tidligst <time>", m -> bound(Side.FROM, m, "time"))
        .add("tidligst <bare>", m -> bound(Side.FROM, m, "bare"))
        .add("efter <date>", m -> bound(Side.AFTER, m, "date"))
        .add("efter <yyyy>", m -> new Bound(Side.AFTER, year(m)))
        .add("efter <portion>", m -> bound(Side.AFTER, m, "portion"))
        .add("siden <bare>", m -> bound(Side.SINCE, m, "bare"))
        .add("siden <weektime>", m -> bound(Side.SINCE, m, "weektime"))
        .add("siden <day>", m -> bound(Side.SINCE, m, "day"))
        .add("fra_og_med <bare>", m -> bound(Side.FROM, m, "bare"))
        .add("fra <bare>", m -> bound(Side.STARTING, m, "bare"));
  }

  /** What can go on after an expression: "i april og maj". */
  private void more() {
    symbols.put(
        "more", rules().take("og|,|samt <named>", "named").add("og|,|samt <yyyy>", m -> year(m)));
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

  private static Meaning thisYear() {
    return DanishDates.whole(YearChoice.fromNow(0));
  }

  private static Meaning years(Pattern.Match m, Join join) {
    return new Range(year(m), DanishDates.whole(YearChoice.number(m.number("y2"))), join);
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

  private static Meaning bound(Side side, Pattern.Match m, String time) {
    return new Bound(side, m.get(time, Meaning.class));
  }

  private static Meaning weekday(Pattern.Match m) {
    return Weekday.of(DanishWords.day(m.number("weekday")), Weekday.Which.TENSE);
  }

  private static Meaning inWeek(Pattern.Match m) {
    return new Weekday(DanishWords.day(m.number("weekday")), Weekday.Which.WEEK, m.number("shift"));
  }
}
