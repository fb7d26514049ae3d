package org.depeche.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.time.Around.Unit;

/**
 * Rules for dates and for named stretches of time: days, months, seasons, years, weeks, quarters,
 * holidays.
 */
final class DanishDates {

  private static final int SECOND_OF_CENTURY = 30;

  private final Map<String, Symbol> symbols;

  private DanishDates(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  /** Adds the symbols {@code date}, {@code period}, {@code named} and what they are made of. */
  static void addTo(Map<String, Symbol> symbols) {
    DanishDates dates = new DanishDates(symbols);
    dates.years();
    dates.days();
    dates.dates();
    dates.relatives();
    dates.holidays();
    dates.periods();
  }

  private Rules rules() {
    return new Rules(symbols);
  }

  private void years() {
    symbols.put(
        "otheryear",
        rules()
            .add("år <yyyy>", m -> YearChoice.number(m.number("yyyy")))
            .add("sidste|forrige år|års", m -> YearChoice.fromNow(-1))
            .add("i fjor", m -> YearChoice.fromNow(-1))
            .add("i år", m -> YearChoice.fromNow(0))
            .add("i? dette|indeværende år|års", m -> YearChoice.fromNow(0))
            .add("i|til? næste|det_kommende år|års", m -> YearChoice.fromNow(1))
            .add("samme|det år|års", m -> YearChoice.fromPrevious(0))
            .add("det? følgende år", m -> YearChoice.fromPrevious(1)));
    symbols.put(
        "year",
        rules()
            .add("i? <yyyy>", m -> YearChoice.number(m.number("yyyy")))
            .take("<otheryear>", "otheryear")
            .add("året <before>", m -> YearChoice.fromPrevious(m.number("before"))));
  }

  private void days() {
    symbols.put(
        "join",
        rules()
            .add("til|til_og_med|-|–", m -> Join.THROUGH)
            .add("og|samt", m -> Join.AND)
            .add("eller", m -> Join.OR));
    symbols.put(
        "head",
        rules()
            .add("den|d_.|d", m -> 0)
            .add("<weekday> <daypart>? ,? den|d_.|d?", m -> m.number("weekday")));
    symbols.put(
        "dates",
        rules()
            .add("<head>? <nth> <month>", m -> day(m, "head", "nth", "month"))
            .addIf("<head>? <nth> <join> <head:h2>? <nth:n2> <month>", m -> inMonth(m, "month"))
            .add("<head>? <nth> <month> <join> <head:h2>? <nth:n2> <month:m2>", this::joined)
            .addIf("fra <head>? <nth> til|- <head:h2>? <nth:n2> <month>", m -> inOneMonth(m))
            .add("fra <head>? <nth> <month> til|- <head:h2>? <nth:n2> <month:m2>", this::overMonths)
            .addIf("mellem <head>? <nth> og <head:h2>? <nth:n2> <month>", m -> amid(m))
            .add("mellem <head>? <nth> <month> og <head:h2>? <nth:n2> <month:m2>", this::amidMonths)
            .add("<head>? <nth> ,? <nth:n2> <join> <nth:n3> <month>", this::three));
  }

  private void dates() {
    symbols.put(
        "date",
        rules()
            .add("<dates> <year>?", m -> inYear(m.get("dates", YearPart.class), m))
            .add("<dates> , <year>", m -> inYear(m.get("dates", YearPart.class), m))
            .add("<head> <nth> / <mm>", m -> inYear(day(m, "head", "nth", "mm"), m))
            .add("<head>? <nth> /|- <mm> /|-? <yyyy>", m -> numeric(m))
            .add("<head>? <nth> <mm> <yyyy>", m -> numeric(m))
            .add("<yyyy> - <mm> - <nth>", m -> numeric(m)));
  }

  private void relatives() {
    symbols.put("next", rules().add("næste|kommende|den_kommende|den_næste|det_kommende", m -> 1));
    symbols.put("last", rules().add("sidste|forrige|den_forgangne|den_forløbne", m -> -1));
    symbols.put("this", rules().add("denne|indeværende", m -> 0));
    symbols.put(
        "shift",
        rules()
            .add("<next>", m -> m.number("next"))
            .add("<last>", m -> m.number("last"))
            .add("<this>", m -> m.number("this")));
    relative();
  }

  private void relative() {
    symbols.put(
        "relative",
        rules()
            .add("<shift> uge|uges", m -> Around.now(Unit.WEEK, m.number("shift")))
            .add("<shift> måned|måneds", m -> Around.now(Unit.MONTH, m.number("shift")))
            .add(
                "kommende|den_kommende weekend|weekends",
                m -> new Sided(Tense.FUTURE, new Weekend()))
            .add("<shift> weekend|weekends", m -> weekend(m.number("shift")))
            .add("<last> <season>", m -> season(m, YearChoice.By.OVER))
            .add("<next> <season>", m -> season(m, YearChoice.By.NEXT))
            .add(
                "samme <season>",
                m -> new InYear(season(m.number("season")), YearChoice.fromPrevious(0)))
            .add(
                "den <nth> i? <shift> måned|måneds",
                m -> new NumberedDay(0, m.number("nth"), m.number("shift")))
            .add("den følgende uge", m -> Around.previous(Unit.WEEK, 1))
            .add("den følgende måned", m -> Around.previous(Unit.MONTH, 1))
            .add("samme uge", m -> Around.previous(Unit.WEEK, 0))
            .add("samme måned", m -> Around.previous(Unit.MONTH, 0))
            .add(
                "<otheryear> i <month>",
                m -> new InYear(month(m.number("month")), m.get("otheryear", YearChoice.class)))
            .add("<otheryear>", m -> whole(m.get("otheryear", YearChoice.class))));
    symbols.put(
        "unit",
        rules()
            .add("året", m -> whole(YearChoice.fromNow(0)))
            .add("måneden", m -> Around.now(Unit.MONTH, 0))
            .add("ugen", m -> Around.now(Unit.WEEK, 0))
            .add("weekenden", m -> new Weekend()));
  }

  private void holidays() {
    symbols.put(
        "holiday",
        rules()
            .add("<fixed> <year>?", m -> inYear(date(m.number("fixed")), m))
            .add("<nth> juledag <year>?", m -> inYear(date(1224 + m.number("nth")), m))
            .add("store|kristi? <easter> <year>?", m -> inYear(easter(m.number("easter")), m))
            .add("<nth> påskedag <year>?", m -> inYear(easter(m.number("nth") - 1), m))
            .add("<nth> pinsedag <year>?", m -> inYear(easter(m.number("nth") + 48), m)));
    symbols.put(
        "feast",
        rules()
            .add("jul|julen|juledagene", m -> amid(date(1224), date(1226)))
            .add("nytår|årsskiftet", m -> amid(date(1231), date(101)))
            .add("påske|påsken", m -> new YearPart.Easter(-3, 1))
            .add("pinse|pinsen", m -> new YearPart.Easter(49, 50)));
  }

  private void periods() {
    symbols.put(
        "named",
        rules()
            .add("<month> måned? <year>?", m -> inYear(month(m.number("month")), m))
            .add("<month> eller|/ <month:m2> <year>?", m -> months(m, Join.OR))
            .add("<month> -|– <month:m2> <year>?", m -> months(m, Join.AMID))
            .add("<season> <year>?", m -> inYear(season(m.number("season")), m))
            .add("<season> eller <season:s2> <year>?", this::seasons)
            .add("årets? <ordinal> kvartal af? <year>?", m -> inYear(quarter(m), m))
            .add("årets? <half> halvår af? <year>?", m -> inYear(half(m), m))
            .add("uge <week> <year>?", m -> inYear(new YearPart.Week(m.number("week")), m)));
    longTimes();
    symbols.put(
        "period",
        rules()
            .take("<named>", "named")
            .take("<relative>", "relative")
            .take("<long>", "long")
            .add("<yyyy>", m -> whole(YearChoice.number(m.number("yyyy"))))
            .add("dette|det_kommende <season>", m -> inYear(season(m.number("season")), m)));
  }

  private void longTimes() {
    symbols.put(
        "long",
        rules()
            .add("<yyyy> -|–|til <yyyy:y2>", m -> years(m, m.number("y2")))
            .add("<yyyy> -|–|/ <yy>", m -> years(m, m.number("yyyy") / 100 * 100 + m.number("yy")))
            .add("<yyyy> eller <yyyy:y2>", m -> new Range(year(m, "yyyy"), year(m, "y2"), Join.OR))
            .add("<decade>", m -> new Decade(m.number("decade")))
            .addIf("<yyyy> '|’? erne|ere", m -> decade(m.number("yyyy")))
            .addIf("<yy> '|’? erne|ere", m -> decade(century(m.number("yy")))));
  }

  private static YearPart day(Pattern.Match m, String head, String day, String month) {
    YearPart.Day date = new YearPart.Day(m.number(month), m.number(day));
    int weekday = m.get(head, Integer.class, 0);
    return weekday == 0 ? date : new YearPart.NamedDay(DayOfWeek.of(weekday), date);
  }

  private Optional<YearPart> inMonth(Pattern.Match m, String month) {
    Join join = m.get("join", Join.class);
    return pair(m, month, month, join);
  }

  private YearPart joined(Pattern.Match m) {
    return pair(m, "month", "m2", m.get("join", Join.class)).orElseThrow();
  }

  private Optional<YearPart> inOneMonth(Pattern.Match m) {
    return pair(m, "month", "month", Join.THROUGH);
  }

  private YearPart overMonths(Pattern.Match m) {
    return pair(m, "month", "m2", Join.THROUGH).orElseThrow();
  }

  private Optional<YearPart> amid(Pattern.Match m) {
    return pair(m, "month", "month", Join.AMID);
  }

  private YearPart amidMonths(Pattern.Match m) {
    return pair(m, "month", "m2", Join.AMID).orElseThrow();
  }

  private static Optional<YearPart> pair(Pattern.Match m, String month, String last, Join join) {
    boolean backward = month.equals(last) && m.number("nth") >= m.number("n2");
    return backward
        ? Optional.empty()
        : Optional.of(
            new YearPart.Joined(
                List.of(day(m, "head", "nth", month), day(m, "h2", "n2", last)), join));
  }

  private YearPart three(Pattern.Match m) {
    List<YearPart> days =
        List.of(
            day(m, "head", "nth", "month"), day(m, "", "n2", "month"), day(m, "", "n3", "month"));
    return new YearPart.Joined(days, m.get("join", Join.class));
  }

  private static Meaning numeric(Pattern.Match m) {
    return new InYear(day(m, "head", "nth", "mm"), YearChoice.number(m.number("yyyy")));
  }

  static InYear inYear(YearPart part, Pattern.Match m) {
    return new InYear(part, m.get("year", YearChoice.class, YearChoice.NEAREST));
  }

  static InYear whole(YearChoice year) {
    return new InYear(new YearPart.Whole(), year);
  }

  private static InYear year(Pattern.Match m, String name) {
    return whole(YearChoice.number(m.number(name)));
  }

  private static Meaning years(Pattern.Match m, int last) {
    return new Range(year(m, "yyyy"), whole(YearChoice.number(last)), Join.THROUGH);
  }

  static YearPart month(int month) {
    return new YearPart.Month(month);
  }

  static Meaning months(Pattern.Match m, Join join) {
    List<YearPart> months = List.of(month(m.number("month")), month(m.number("m2")));
    return inYear(new YearPart.Joined(months, join), m);
  }

  /** A season from EDTF's sign for it: spring is March to May, and so on. */
  static YearPart season(int code) {
    return new YearPart.Months(code, (code - 20) * 3, 3);
  }

  /** From one month through another, each with its own year or one for both. */
  static Meaning through(Pattern.Match m) {
    InYear last = inYear(month(m.number("m2")), m);
    return m.has("y1")
        ? new Range(
            new InYear(month(m.number("month")), m.get("y1", YearChoice.class)), last, Join.THROUGH)
        : months(m, Join.THROUGH);
  }

  private Meaning seasons(Pattern.Match m) {
    List<YearPart> seasons = List.of(season(m.number("season")), season(m.number("s2")));
    return inYear(new YearPart.Joined(seasons, Join.OR), m);
  }

  private static Meaning season(Pattern.Match m, YearChoice.By by) {
    return new InYear(season(m.number("season")), YearChoice.open(by));
  }

  private static YearPart quarter(Pattern.Match m) {
    int number = Math.min(m.number("ordinal"), 4);
    return new YearPart.Months(32 + number, 3 * number - 2, 3);
  }

  private static YearPart half(Pattern.Match m) {
    boolean first = m.number("half") == 3;
    return first ? new YearPart.Months(40, 1, 6) : new YearPart.Months(41, 7, 6);
  }

  private static YearPart date(int monthAndDay) {
    return new YearPart.Day(monthAndDay / 100, monthAndDay % 100);
  }

  private static YearPart easter(int days) {
    return new YearPart.Easter(days, days);
  }

  private static YearPart amid(YearPart first, YearPart last) {
    return new YearPart.Joined(List.of(first, last), Join.AMID);
  }

  private static Meaning weekend(int weeks) {
    Weekday saturday = new Weekday(DayOfWeek.SATURDAY, Weekday.Which.WEEK, weeks);
    Weekday sunday = new Weekday(DayOfWeek.SUNDAY, Weekday.Which.WEEK, weeks);
    return new Range(saturday, sunday, Join.AMID);
  }

  private static int century(int tens) {
    return tens < SECOND_OF_CENTURY ? 2000 + tens : 1900 + tens;
  }

  private static Optional<Meaning> decade(int year) {
    return year % 10 == 0 ? Optional.of(new Decade(year)) : Optional.empty();
  }
}
