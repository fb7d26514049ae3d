package org.depeche.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/** Tellings in few words, for tests. */
final class Tales {

  private static final Map<String, String> STATES =
      Map.of(
          "trump", "us", "pompeo", "us", "kim", "kp", "yong", "kp", "moon", "kr", "kang", "kr",
          "putin", "ru", "macron", "fr");
  private static final Map<String, String> PLACES =
      Map.of(
          "singapore",
          "sg",
          "hanoi",
          "vn",
          "panmunjom",
          "kr",
          "seoul",
          "kr",
          "pyongyang",
          "kp",
          "dalian",
          "cn",
          "beijing",
          "cn");

  private Tales() {}

  /** A meeting; place and time may be empty. */
  static Telling summit(
      String article, String published, String parties, String place, String time, Status status) {
    return telling(
        ActId.Kind.SUMMIT,
        Source.of(article, when(published)),
        new String[] {parties, ""},
        when(time),
        place.isEmpty() ? Optional.empty() : Optional.of(venue(place)),
        Optional.of(status),
        Wording.NONE);
  }

  static Telling letter(String article, String published, String from, String to, String time) {
    return telling(
        ActId.Kind.LETTER,
        Source.of(article, when(published)),
        new String[] {from, to},
        when(time),
        Optional.empty(),
        Optional.empty(),
        Wording.NONE);
  }

  static Telling pledge(String article, String published, String by, String to, String content) {
    return telling(
        ActId.Kind.PLEDGE,
        Source.of(article, when(published)),
        new String[] {by, to},
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Wording.of(content));
  }

  private static Telling telling(
      ActId.Kind kind,
      Source source,
      String[] sides,
      Optional<When> when,
      Optional<Venue> place,
      Optional<Status> status,
      Wording content) {
    String slug = String.join("-", sides).replace(' ', '-') + when.map(When::edtf).orElse("");
    return new Telling(
        "http://x/id/" + kind.path() + "/" + source.article() + "/" + slug,
        source,
        kind,
        parties(sides[0]),
        parties(sides[1]),
        when,
        place,
        status,
        content,
        List.of());
  }

  /** The sorted article IDs of each act, and how the act stands: {@code "a b held"}. */
  static List<String> acts(Telling... tellings) {
    return Linker.link(Arrays.asList(tellings)).stream().map(Tales::line).sorted().toList();
  }

  static String line(RealAct act) {
    String articles =
        act.tellings().stream().map(Telling::article).collect(Collectors.joining(" "));
    return articles
        + act.status().map(s -> " " + s.term().toLowerCase(java.util.Locale.ROOT)).orElse("");
  }

  static List<Party> parties(String names) {
    return Arrays.stream(names.split(" ")).filter(n -> !n.isEmpty()).map(Tales::party).toList();
  }

  private static Party party(String name) {
    if (name.length() == 2) {
      return Party.of(EntityId.state(name));
    }
    EntityId person = EntityId.person(name);
    return Optional.ofNullable(STATES.get(name))
        .map(state -> Party.of(person, EntityId.state(state)))
        .orElseGet(() -> Party.of(person));
  }

  private static Venue venue(String name) {
    return name.length() == 2
        ? new Venue(EntityId.state(name), Optional.of(EntityId.state(name)))
        : new Venue(
            EntityId.place(name), Optional.ofNullable(PLACES.get(name)).map(EntityId::state));
  }

  /** A day, month or year; {@code ..2018-05-31} for some day by then. */
  static Optional<When> when(String time) {
    if (time.isEmpty()) {
      return Optional.empty();
    }
    if (time.startsWith("..")) {
      return Optional.of(
          new When(
              "[" + time + "]", Optional.empty(), Optional.of(LocalDate.parse(time.substring(2)))));
    }
    LocalDate first = LocalDate.parse((time + "-01-01").substring(0, 10));
    LocalDate last =
        switch (time.length()) {
          case 4 -> first.withMonth(12).withDayOfMonth(31);
          case 7 -> YearMonth.parse(time).atEndOfMonth();
          default -> first;
        };
    return Optional.of(new When(time, Optional.of(first), Optional.of(last)));
  }
}
