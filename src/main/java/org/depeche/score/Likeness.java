package org.depeche.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.depeche.claim.ActId.Kind;

/** How well an act of a graph agrees with one of the gold. */
final class Likeness {

  /** Two meetings of the same people that are further apart are two. */
  private static final int DAYS = 7;

  /** Content that is longer than this is no promise but a paragraph. */
  private static final int CONTENT = 400;

  /** So much of its first words tells a sentence. */
  private static final int WORDS = 40;

  private final Account account;
  private final Names names;
  private final Gold gold;

  Likeness(Account account, Names names, Gold gold) {
    this.account = account;
    this.names = names;
    this.gold = gold;
  }

  /** Whether the two can be the same act at all: by sides, and by time or by what is promised. */
  boolean canBeOne(String act, GoldAct wanted) {
    return switch (wanted.kind()) {
      case LETTER -> meets(act, wanted, Part.SENDER) && meets(act, wanted, Part.RECIPIENT);
      case SUMMIT ->
          shares(act, wanted, Part.PARTICIPANTS)
              && account.window(act).daysFrom(wanted.window()) <= DAYS;
      case PLEDGE -> shares(act, wanted, Part.PLEDGED_BY) && promisesAnyOf(act, wanted.keywords());
    };
  }

  private boolean meets(String act, GoldAct wanted, Part part) {
    return wanted.parties(part).isEmpty() || sides(act, wanted, part).right() > 0;
  }

  /** Whether enough of the sides are the same: of a meeting of two all, else half. */
  private boolean shares(String act, GoldAct wanted, Part part) {
    Tally sides = sides(act, wanted, part);
    int all = sides.right() + sides.missed();
    boolean few = wanted.kind() == Kind.SUMMIT && all <= 2;
    boolean enough = few ? sides.missed() == 0 : 2 * sides.right() >= all;
    return sides.right() > 0 && enough && 2 * sides.right() >= all + sides.extra();
  }

  private boolean promisesAnyOf(String act, List<String> keywords) {
    String content = String.join(" ", account.told(act, "content")).toLowerCase(Locale.ROOT);
    return content.codePointCount(0, content.length()) <= CONTENT
        && keywords.stream().anyMatch(k -> content.contains(k.toLowerCase(Locale.ROOT)));
  }

  /** How much the two agree, above 0: by parts, then by where they are told. */
  int worth(String act, GoldAct wanted) {
    Tally sum = parts(act, wanted).values().stream().reduce(Tally.NOTHING, Tally::plus);
    String start = wanted.sentence();
    String words =
        start.substring(
            0,
            start.offsetByCodePoints(0, Math.min(WORDS, start.codePointCount(0, start.length()))));
    return 1000
        + 10 * (sum.right() - sum.extra() - sum.missed())
        + (account.sentences(act).contains(words) ? 5 : 0)
        + (wanted.optional() ? 0 : 1);
  }

  /** What of an act's parts is right, by the names that the gold has for them. */
  Map<String, Tally> parts(String act, GoldAct wanted) {
    Map<String, Tally> parts = new LinkedHashMap<>();
    for (Part part : Part.of(wanted.kind())) {
      if (!part.isOnlyJudgedWhereGiven() || !wanted.parties(part).isEmpty()) {
        parts.put(part.field(), named(act, wanted, part));
      }
    }
    if (wanted.kind() == Kind.SUMMIT) {
      parts.put("status", same(status(act), Optional.of(wanted.status())));
    }
    if (wanted.kind() != Kind.PLEDGE) {
      Window window = account.window(act);
      addDay(parts, "notBefore", window.notBefore(), wanted.window().notBefore());
      addDay(parts, "notAfter", window.notAfter(), wanted.window().notAfter());
    }
    return parts;
  }

  private void addDay(
      Map<String, Tally> parts, String name, Optional<String> day, Optional<String> wanted) {
    if (wanted.isPresent() || day.filter(this::isBoundOfMonth).isEmpty()) {
      parts.put(name, same(day, wanted));
    }
  }

  /** Where only the month of publication is known, its own bounds are no mistake. */
  private boolean isBoundOfMonth(String day) {
    return gold.published().filter(p -> p.length() == 7 && day.startsWith(p)).isPresent()
        && Window.day(day)
            .filter(d -> d.getDayOfMonth() == 1 || d.getDayOfMonth() == d.lengthOfMonth())
            .isPresent();
  }

  private Optional<String> status(String act) {
    return account.told(act, "status").stream()
        .map(s -> s.substring(s.lastIndexOf('#') + 1).toLowerCase(Locale.ROOT))
        .reduce(String::concat);
  }

  private static Tally same(Optional<String> found, Optional<String> wanted) {
    boolean same = found.equals(wanted);
    return new Tally(
        same && wanted.isPresent() ? 1 : 0,
        !same && found.isPresent() ? 1 : 0,
        !same && wanted.isPresent() ? 1 : 0);
  }

  private Tally named(String act, GoldAct wanted, Part part) {
    return pairedUp(account.parties(act, part), wanted.parties(part), names::isNamed);
  }

  private Tally sides(String act, GoldAct wanted, Part part) {
    return pairedUp(
        account.parties(act, part),
        wanted.parties(part),
        (thing, name) -> names.isSide(thing, name, gold.persons()));
  }

  /** How many of those found stand for one each of those wanted. */
  private static Tally pairedUp(
      List<String> found, List<String> wanted, BiPredicate<String, String> same) {
    List<String> open = new ArrayList<>(wanted);
    for (String thing : found) {
      open.stream().filter(name -> same.test(thing, name)).findFirst().ifPresent(open::remove);
    }
    int right = wanted.size() - open.size();
    return new Tally(right, found.size() - right, open.size());
  }
}
