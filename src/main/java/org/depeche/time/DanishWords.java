package org.depeche.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The words and numbers of which Danish times are made, as symbols that rules ask for. */
final class DanishWords {

  private static final String TABLE = "da/words.tsv";
  private static final String DOT = ".";
  private static final int EARLIEST = 1500;
  private static final int LATEST = 2100;

  private DanishWords() {}

  /** The symbols by their names. */
  static Map<String, Symbol> symbols() {
    Map<String, Words> words = Words.load(TABLE);
    Map<String, Symbol> symbols = new HashMap<>(words);
    Words weekdays = words.get("weekday");
    symbols.put(
        "month",
        new Either(
            where(words.get("month"), DanishWords::month),
            new Shortened(where(words.get("shortmonth"), DanishWords::month))));
    symbols.put("weekday", where(weekdays, certain(words.get("any").firsts())));
    symbols.put("weekdays", ending(weekdays, "s"));
    symbols.put("weekdayen", ending(weekdays, "en"));
    symbols.put("weekdayens", ending(weekdays, "ens"));
    symbols.put("season", where(words.get("season"), DanishWords::season));
    symbols.put(
        "nth", new Either(number(a -> a.isDigits(1, 2), 1, 31, true), words.get("ordinal")));
    symbols.put("mm", number(a -> a.isDigits(1, 2), 1, 12, true));
    symbols.put("week", number(a -> a.isDigits(1, 2), 1, 53, false));
    symbols.put("yy", number(a -> a.isDigits(2, 2), 0, 99, false));
    symbols.put("yyyy", new Year(words.get("counted").firsts()));
    symbols.put("n", new Either(number(a -> a.isDigits(1, 3), 1, 999, false), words.get("number")));
    symbols.put("zone", new Zone());
    return symbols;
  }

  static DayOfWeek day(int number) {
    return DayOfWeek.of(number);
  }

  /** Months are small, so that "Maj" and "August" are names; after a number they can be large. */
  private static boolean month(List<Atom> atoms, int at) {
    return small(atoms, at) || at > 0 && !atoms.get(at - 1).isWord();
  }

  /** Weekdays are small but where something begins; "en fredag" is no certain one. */
  private static Place certain(Set<String> any) {
    return (atoms, at) -> {
      if (at == 0) {
        return true;
      }
      Atom before = atoms.get(at - 1);
      boolean begins = !before.isWord() && !before.isNumber() && !before.form().equals(",");
      return !any.contains(before.word()) && (begins || small(atoms, at));
    };
  }

  /** Seasons are small but where something begins: "det Arabiske Forår" is a name. */
  private static boolean season(List<Atom> atoms, int at) {
    return at == 0 || small(atoms, at);
  }

  private static boolean small(List<Atom> atoms, int at) {
    return !atoms.get(at).isCapital();
  }

  private static Words ending(Words words, String ending) {
    Map<String, Integer> values = new TreeMap<>();
    words.values().forEach((word, value) -> values.put(word + ending, value));
    return new Words(values);
  }

  private static Symbol where(Words words, Place place) {
    return new Guarded(words, place);
  }

  private static Symbol number(Predicate<Atom> form, int least, int most, boolean dot) {
    return new Number(form, least, most, dot);
  }

  private static boolean inside(int number, int least, int most) {
    return least <= number && number <= most;
  }

  private interface Place {
    boolean allows(List<Atom> atoms, int at);
  }

  /** Words that count only in some places. */
  private record Guarded(Words words, Place place) implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      List<Found> found = words.match(atoms, at);
      return found.isEmpty() || place.allows(atoms, at) ? found : List.of();
    }

    @Override
    public Starts starts() {
      return words.starts();
    }
  }

  /** Words that are cut short, and the full stop behind them. */
  private record Shortened(Symbol words) implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      List<Found> found = words.match(atoms, at);
      return found.isEmpty() || !dotAt(atoms, at + 1)
          ? found
          : List.of(new Found(at + 2, found.get(0).value()));
    }

    @Override
    public Starts starts() {
      Starts starts = words.starts();
      words.firsts().forEach(w -> starts.add(w, Set.of(DOT)));
      return starts;
    }
  }

  /** A number in digits, with a full stop behind it where that makes it an ordinal. */
  private record Number(Predicate<Atom> form, int least, int most, boolean dot) implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      if (at >= atoms.size() || !form.test(atoms.get(at))) {
        return List.of();
      }
      Integer value = Integer.valueOf(atoms.get(at).form());
      if (!inside(value, least, most)) {
        return List.of();
      }
      List<Found> found = new ArrayList<>(2);
      found.add(new Found(at + 1, value));
      if (dot && dotAt(atoms, at + 1)) {
        found.add(new Found(at + 2, value));
      }
      return found;
    }

    @Override
    public Starts starts() {
      Starts starts = Starts.of(Set.of(NUMBER));
      if (dot) {
        starts.add(NUMBER, Set.of(DOT));
      }
      return starts;
    }
  }

  /** A year in four digits that does not count something ("2000 soldater"). */
  private record Year(Set<String> counted) implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      if (at >= atoms.size() || !atoms.get(at).isDigits(4, 4)) {
        return List.of();
      }
      int year = Integer.parseInt(atoms.get(at).form());
      boolean counts = at + 1 < atoms.size() && counted.contains(atoms.get(at + 1).word());
      return inside(year, EARLIEST, LATEST) && !counts
          ? List.of(new Found(at + 1, year))
          : List.of();
    }

    @Override
    public Starts starts() {
      return Starts.of(Set.of(NUMBER));
    }
  }

  /** "lokal tid", "amerikansk tid". */
  private record Zone() implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      if (at + 1 >= atoms.size() || !atoms.get(at + 1).word().equals("tid")) {
        return List.of();
      }
      String place = atoms.get(at).word();
      return place.endsWith("sk") || place.equals("lokal")
          ? List.of(new Found(at + 2, place))
          : List.of();
    }

    @Override
    public Starts starts() {
      return Starts.of(Set.of());
    }
  }

  private record Either(Symbol one, Symbol other) implements Symbol {
    @Override
    public List<Found> match(List<Atom> atoms, int at) {
      List<Found> found = one.match(atoms, at);
      return found.isEmpty() ? other.match(atoms, at) : found;
    }

    @Override
    public Starts starts() {
      Starts starts = new Starts();
      starts.addAll(one.starts());
      starts.addAll(other.starts());
      return starts;
    }
  }

  private static boolean dotAt(List<Atom> atoms, int at) {
    return at < atoms.size() && atoms.get(at).glued() && atoms.get(at).form().equals(DOT);
  }
}
