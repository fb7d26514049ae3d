package org.depeche.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.depeche.time.Around.Unit;
import org.depeche.time.Meaning.Reference;
import org.depeche.time.Weekday.Which;

/** Rules for weekdays and for times that are counted from the article or from what was told. */
final class DanishDays {

  private static final int WEEK = 7;
  private static final int YEAR = 12;
  private static final int HOURS = 24;

  private final Map<String, Symbol> symbols;

  private DanishDays(Map<String, Symbol> symbols) {
    this.symbols = symbols;
  }

  /**
   * Adds the symbols {@code weektime}, {@code day}, {@code counted}, {@code hour} and {@code told}.
   */
  static void addTo(Map<String, Symbol> symbols) {
    DanishDays days = new DanishDays(symbols);
    days.quantities();
    days.weekdays();
    days.weekdayPairs();
    days.days();
    days.counted();
    days.told();
  }

  private Rules rules() {
    return new Rules(symbols);
  }

  /** So many of a unit: at least, at most. */
  private record Quantity(Unit unit, int least, int most) {

    Meaning from(Reference reference, int sign) {
      return sign < 0
          ? new Around(reference, unit, -most, -least)
          : new Around(reference, unit, least, most);
    }

    boolean isWeeks() {
      return unit == Unit.DAY && least == most && least % WEEK == 0;
    }
  }

  private void quantities() {
    symbols.put(
        "count",
        rules()
            .add("<n>", m -> new Quantity(Unit.DAY, m.number("n"), m.number("n")))
            .add(
                "<n> -|–|til|eller <n:m>",
                m -> new Quantity(Unit.DAY, m.number("n"), m.number("m"))));
    symbols.put(
        "amount",
        rules()
            .add("<count> <days>", m -> times(m, Unit.DAY, m.number("days")))
            .addIf("<count> <months>", m -> months(m, "months"))
            .addIf("<count> <hours>", DanishDays::hours)
            .add("<count> <daysof> tid", m -> times(m, Unit.DAY, m.number("daysof")))
            .addIf("<count> <monthsof> tid", m -> months(m, "monthsof"))
            .add("<n> et_halvt år", m -> halfYears(m))
            .add("<n> og_et_halvt år", m -> halfYears(m))
            .add("et halvt|halv år", m -> new Quantity(Unit.MONTH, 6, 6))
            .add("halvandet år", m -> new Quantity(Unit.MONTH, 18, 18))
            .add("et kvart århundrede", m -> new Quantity(Unit.YEAR, 25, 25))
            .add("et århundrede", m -> new Quantity(Unit.YEAR, 100, 100)));
    symbols.put(
        "quantity",
        rules()
            .add("præcis|nøjagtig|nøjagtigt|blot|kun|bare|allerede? <amount>", m -> amount(m))
            .addIf("godt|knap|cirka|ca_.|ca|omkring|omtrent|næsten|små <amount>", m -> years(m)));
  }

  private void weekdays() {
    symbols.put(
        "weektime",
        rules()
            .add("<weekday> <daypart>? <zone>?", m -> weekday(m, "weekday", Which.TENSE))
            .add(
                "<weekday> <daypart>? ,? den <nth>",
                m -> new NumberedDay(m.number("weekday"), m.number("nth"), 0))
            .add("<weekdayen>", m -> weekday(m, "weekdayen", Which.TENSE))
            .add("<weekdayens>", m -> weekday(m, "weekdayens", Which.TENSE))
            .add("natten til <weekday> <zone>?", m -> weekday(m, "weekday", Which.TENSE))
            .add("i <weekdays> <daypart>?", m -> weekday(m, "weekdays", Which.BEFORE))
            .add("på <weekday> <daypart>?", m -> weekday(m, "weekday", Which.AFTER))
            .add("til <weekday> <daypart>?", m -> weekday(m, "weekday", Which.COMING))
            .add(
                "sidste|forrige|seneste <weekday> <daypart>?",
                m -> weekday(m, "weekday", Which.BEFORE))
            .add("<next> <weekday> <daypart>?", m -> weekday(m, "weekday", Which.AFTER))
            .add("den? førstkommende <weekday> <daypart>?", m -> weekday(m, "weekday", Which.AFTER))
            .add("på? <weekday> <daypart>? i? <shift> uge", m -> inWeek(m, m.number("shift")))
            .addIf("<weekday> <daypart>? for <quantity> siden", m -> weeksAway(m, -1))
            .addIf("<weekday> <daypart>? om <quantity>", m -> weeksAway(m, 1))
            .add("den? følgende <weekday>", m -> weekday(m, "weekday", Which.AFTER_PREVIOUS))
            .add("<weekdayen> <before>", m -> beside(m))
            .add("i denne? weekend|weekenden", m -> new Weekend())
            .add("weekendens", m -> new Weekend()));
  }

  private void weekdayPairs() {
    symbols.put(
        "weekpair",
        rules()
            .addIf("<weekday> og <weekday:w2>", m -> adjacent(m))
            .add("<weekday> eller <weekday:w2>", m -> pair(m, Join.OR))
            .add("<weekday> -|–|til <weekday:w2>", m -> pair(m, Join.THROUGH))
            .add("fra <weekday> <daypart>? til <weekday:w2>", m -> pair(m, Join.THROUGH))
            .add("natten? mellem <weekday> og <weekday:w2> <zone>?", m -> pair(m, Join.AMID)));
  }

  private void days() {
    symbols.put(
        "day",
        rules()
            .add(
                "i dag|aften|eftermiddag|formiddag|eftermiddags|formiddags|morges|nat|middags",
                m -> Around.now(Unit.DAY, 0))
            .add("her til morgen|formiddag|middag|eftermiddag|aften", m -> Around.now(Unit.DAY, 0))
            .add("dags_dato|dagens", m -> Around.now(Unit.DAY, 0))
            .add("i går <daypart>?", m -> Around.now(Unit.DAY, -1))
            .add("i aftes|går_aftes", m -> Around.now(Unit.DAY, -1))
            .add("gårsdagens", m -> Around.now(Unit.DAY, -1))
            .add("i? forgårs", m -> Around.now(Unit.DAY, -2))
            .add("i morgen <daypart>?", m -> Around.now(Unit.DAY, 1))
            .add("morgendagens", m -> Around.now(Unit.DAY, 1))
            .add("i? overmorgen", m -> Around.now(Unit.DAY, 2)));
  }

  private void counted() {
    symbols.put(
        "ago",
        rules()
            .add("for? <quantity> siden", m -> quantity(m).from(Reference.NOW, -1))
            .add("om <quantity>", m -> quantity(m).from(Reference.NOW, 1)));
    symbols.put(
        "span",
        rules()
            .add("<quantity>", m -> quantity(m))
            .add("de_næste|de_kommende|de_første <quantity>", m -> quantity(m))
            .add(
                "den_næste|den_kommende|det_næste|det_kommende <days>",
                m -> one(Unit.DAY, m.number("days")))
            .add("den_næste|den_kommende måned", m -> one(Unit.MONTH, 1))
            .add("det_næste|det_kommende år", m -> one(Unit.YEAR, 1)));
    symbols.put(
        "inside",
        rules().add("inden_for|indenfor|i_løbet_af|senest_inden_for <span>", m -> inside(m)));
  }

  private void told() {
    symbols.put(
        "hour",
        rules()
            .add("midt på dagen", m -> 0)
            .add("om aftenen|formiddagen|eftermiddagen", m -> 0)
            .add(
                "hen|ud|først|sidst|sent|tidligt på aftenen|formiddagen|eftermiddagen|dagen|natten",
                m -> 0));
    symbols.put(
        "told",
        rules()
            .add(
                "senere|tidligere? samme dag|aften|morgen|formiddag|eftermiddag|nat|døgn",
                m -> Around.previous(Unit.DAY, 0))
            .add(
                "dagen|aftenen|morgenen|natten|formiddagen|eftermiddagen|dag <before>",
                m -> away(m, Unit.DAY))
            .add(
                "senere|tidligere på dagen|aftenen|formiddagen|eftermiddagen",
                m -> Around.previous(Unit.DAY, 0))
            .add("<n> time|timer senere|forinden|i_forvejen", m -> Around.previous(Unit.DAY, 0))
            .add(
                "få|nogle|flere|et_par timer senere|forinden|i_forvejen",
                m -> Around.previous(Unit.DAY, 0))
            .add("den dag|aften|morgen|nat", m -> Around.previous(Unit.DAY, 0))
            .add("samme uge", m -> Around.previous(Unit.WEEK, 0))
            .add("samme måned", m -> Around.previous(Unit.MONTH, 0))
            .add("samme år", m -> Around.previous(Unit.YEAR, 0))
            .add("<hour>", m -> Around.previous(Unit.DAY, 0))
            .add("ugen <before>", m -> away(m, Unit.WEEK))
            .add("måneden <before>", m -> away(m, Unit.MONTH))
            .add("året <before>", m -> away(m, Unit.YEAR))
            .add(
                "aftenen|morgenen|formiddagen|eftermiddagen i_forvejen",
                m -> Around.previous(Unit.DAY, -1))
            .add("dagen|ugen|måneden i_forvejen", m -> Around.previous(Unit.DAY, -1))
            .add(
                "<quantity> <before>",
                m -> quantity(m).from(Reference.PREVIOUS, m.number("before")))
            .add("<quantity> i forvejen", m -> quantity(m).from(Reference.PREVIOUS, -1))
            .add(
                "den? næste|følgende dag|morgen|aften|formiddag|eftermiddag",
                m -> Around.previous(Unit.DAY, 1))
            .add(
                "dengang|den_gang|ved_den_lejlighed|ved_samme_lejlighed|på_det_tidspunkt|på_daværende_tidspunkt",
                m -> new Same()));
  }

  private static Quantity times(Pattern.Match m, Unit unit, int factor) {
    Quantity count = m.get("count", Quantity.class);
    return new Quantity(unit, count.least * factor, count.most * factor);
  }

  private static Optional<Quantity> months(Pattern.Match m, String name) {
    int months = m.number(name);
    return Optional.of(
        months % YEAR == 0 ? times(m, Unit.YEAR, months / YEAR) : times(m, Unit.MONTH, months));
  }

  /** "to et halvt år" */
  private static Quantity halfYears(Pattern.Match m) {
    int months = YEAR * m.number("n") + YEAR / 2;
    return new Quantity(Unit.MONTH, months, months);
  }

  /** Hours are days where they are 24, 48 …; else the day is not theirs to tell. */
  private static Optional<Quantity> hours(Pattern.Match m) {
    Quantity hours = times(m, Unit.DAY, 1);
    return hours.least % HOURS == 0 && hours.most % HOURS == 0
        ? Optional.of(new Quantity(Unit.DAY, hours.least / HOURS, hours.most / HOURS))
        : Optional.empty();
  }

  private static Quantity quantity(Pattern.Match m) {
    return m.get("quantity", Quantity.class);
  }

  /** "knap to år" is a calendar year still, "knap to uger" is no certain day. */
  private static Optional<Quantity> years(Pattern.Match m) {
    return Optional.of(amount(m)).filter(q -> q.unit == Unit.YEAR);
  }

  private static Quantity amount(Pattern.Match m) {
    return m.get("amount", Quantity.class);
  }

  private static Quantity one(Unit unit, int number) {
    return new Quantity(unit, number, number);
  }

  private static Meaning inside(Pattern.Match m) {
    Quantity span = m.get("span", Quantity.class);
    return new Bound(Bound.Side.BY, one(span.unit, span.most).from(Reference.NOW, 1));
  }

  private static Meaning away(Pattern.Match m, Unit unit) {
    return Around.previous(unit, m.number("before"));
  }

  private static Weekday weekday(Pattern.Match m, String name, Which which) {
    return Weekday.of(DayOfWeek.of(m.number(name)), which);
  }

  private static Weekday inWeek(Pattern.Match m, int weeks) {
    return new Weekday(DayOfWeek.of(m.number("weekday")), Which.WEEK, weeks);
  }

  private static Optional<Weekday> weeksAway(Pattern.Match m, int sign) {
    return Optional.of(quantity(m))
        .filter(Quantity::isWeeks)
        .map(q -> inWeek(m, sign * q.least / WEEK));
  }

  private static Weekday beside(Pattern.Match m) {
    boolean after = m.number("before") > 0;
    return weekday(m, "weekdayen", after ? Which.AFTER_PREVIOUS : Which.BEFORE_PREVIOUS);
  }

  private static Range pair(Pattern.Match m, Join join) {
    return new Range(weekday(m, "weekday", Which.TENSE), weekday(m, "w2", Which.TENSE), join);
  }

  private static Optional<Range> adjacent(Pattern.Match m) {
    return DayOfWeek.of(m.number("weekday")).plus(1) == DayOfWeek.of(m.number("w2"))
        ? Optional.of(pair(m, Join.AND))
        : Optional.empty();
  }
}
