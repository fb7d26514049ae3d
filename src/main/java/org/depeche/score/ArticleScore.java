package org.depeche.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.claim.ActId.Kind;

/** Judges what a graph says of one article. */
final class ArticleScore {

  private final Gold gold;
  private final Account account;
  private final Names names;
  private final Report report;
  private final Likeness likeness;

  ArticleScore(Gold gold, Account account, Names names, Report report) {
    this.gold = gold;
    this.account = account;
    this.names = names;
    this.report = report;
    this.likeness = new Likeness(account, names, gold);
  }

  /** Adds all of it to the report. */
  void score() {
    scorePersons();
    scoreStates();
    for (Kind kind : Kind.values()) {
      scoreActs(kind);
    }
  }

  private void scorePersons() {
    List<String> left = new ArrayList<>(account.things("Person"));
    for (GoldPerson person : gold.persons()) {
      Optional<String> found =
          left.stream().filter(p -> names.isNamed(p, person.name())).findFirst();
      found.ifPresent(left::remove);
      if (!person.optional()) {
        count("person", found.isPresent() ? 1 : 0, 0, found.isPresent() ? 0 : 1);
        found.ifPresentOrElse(
            p -> scoreOffice(p, person), () -> note("person missed", person.name(), ""));
      }
    }
    count("person", 0, left.size(), 0);
    left.forEach(p -> note("person extra", String.join(", ", labels(p)), ""));
  }

  private Set<String> labels(String thing) {
    return names.labels(thing).isEmpty() ? Set.of(thing) : names.labels(thing);
  }

  private void scoreOffice(String found, GoldPerson person) {
    Set<String> posts = new TreeSet<>();
    account.told(found, "post").forEach(p -> posts.add(Names.fold(p)));
    scoreSet("represents", person, names.represented(found), person.represents());
    scoreSet("post", person, posts, person.post().map(Names::fold));
  }

  private void scoreSet(
      String what, GoldPerson person, Set<String> found, Optional<String> wanted) {
    Set<String> want = wanted.map(Set::of).orElse(Set.of());
    Tally tally = overlap(found, want);
    report.count(what, tally);
    if (!tally.isPerfect()) {
      note(what, person.name() + ": want " + want, "got " + found);
    }
  }

  private void scoreStates() {
    Set<String> found = new TreeSet<>();
    account.things("State").forEach(s -> names.code(s).ifPresent(found::add));
    report.count("state", overlap(found, gold.states()));
    gold.states().stream()
        .filter(s -> !found.contains(s))
        .forEach(s -> note("state missed", s, ""));
    found.stream().filter(s -> !gold.states().contains(s)).forEach(s -> note("state extra", s, ""));
  }

  private static Tally overlap(Set<String> found, Set<String> wanted) {
    int right = (int) found.stream().filter(wanted::contains).count();
    return new Tally(right, found.size() - right, wanted.size() - right);
  }

  private void scoreActs(Kind kind) {
    List<String> acts = account.things(Report.capital(kind));
    List<GoldAct> wanted = gold.acts(kind);
    List<String> extra = new ArrayList<>(acts);
    Set<Integer> met = new HashSet<>();
    for (Assignment.Pair pair : Assignment.best(worths(acts, wanted))) {
      String act = acts.get(pair.row());
      extra.remove(act);
      met.add(pair.column());
      if (!wanted.get(pair.column()).optional()) {
        scoreAct(act, wanted.get(pair.column()));
      }
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!met.contains(i) && !wanted.get(i).optional()) {
        count(kind.path(), 0, 0, 1);
        note(kind.path() + " missed", wanted.get(i).sentence(), "");
      }
    }
    for (String act : extra) {
      count(kind.path(), 0, 1, 0);
      note(kind.path() + " extra", act, String.join("; ", account.told(act, "content")));
    }
  }

  private int[][] worths(List<String> acts, List<GoldAct> wanted) {
    int[][] worths = new int[acts.size()][wanted.size()];
    for (int row = 0; row < worths.length; row++) {
      for (int column = 0; column < wanted.size(); column++) {
        String act = acts.get(row);
        GoldAct other = wanted.get(column);
        worths[row][column] = likeness.canBeOne(act, other) ? likeness.worth(act, other) : 0;
      }
    }
    return worths;
  }

  private void scoreAct(String act, GoldAct wanted) {
    String kind = wanted.kind().path();
    count(kind, 1, 0, 0);
    for (Map.Entry<String, Tally> part : likeness.parts(act, wanted).entrySet()) {
      String name = kind + "." + part.getKey();
      report.count(name, part.getValue());
      report.count(Report.SLOTS, part.getValue());
      if (!part.getValue().isPerfect()) {
        note(name, wanted.sentence(), difference(part.getValue()) + " " + act);
      }
    }
    if (account.told(act, "evidence").isEmpty()) {
      count(Report.SLOTS, 0, 0, 1);
      note(kind + " without evidence", act, "");
    }
  }

  private static String difference(Tally tally) {
    return "+" + tally.extra() + " -" + tally.missed();
  }

  private void count(String what, int right, int extra, int missed) {
    report.count(what, new Tally(right, extra, missed));
  }

  private void note(String what, String wanted, String found) {
    report.note(new Finding(gold.name(), what, wanted, found));
  }
}
