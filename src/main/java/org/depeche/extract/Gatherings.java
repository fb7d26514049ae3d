package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.Evidence;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;

/**
 * Sees those who meet at the gathering of a body as one meeting with it: "X og Y ses i Qingdao,
 * hvor SCO holder topmøde". Who meets on the margins of one does not meet the body.
 */
final class Gatherings {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Gatherings(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** The mentions, those of a body taken together with the meeting that is held at it. */
  List<Meeting> joined(List<Meeting> meetings) {
    List<Meeting> all = new ArrayList<>(meetings);
    for (Meeting occasion : meetings) {
      Optional<Meeting> held = Lists.first(all, m -> isDuring(m, occasion));
      held.ifPresent(
          m -> {
            all.set(all.indexOf(m), m.at(occasion));
            all.remove(occasion);
          });
    }
    all.replaceAll(m -> signing(m, meetings));
    for (Meeting body : meetings) {
      if (!isOfBody(body)) {
        continue;
      }
      if (isMarginal(body)) {
        document.trace().drop(body.match(), Reason.MARGIN);
        all.remove(body);
        continue;
      }
      Optional<Meeting> held = Lists.first(all, m -> isAt(m, body));
      held.ifPresent(
          m -> {
            all.set(all.indexOf(m), together(m, body));
            all.remove(body);
          });
    }
    return all;
  }

  /** "X mødes med Y, når de nordiske ministre samles i Oslo": a gathering that only says when. */
  private boolean isDuring(Meeting meeting, Meeting occasion) {
    Optional<Clause> at = occasion.match().clause();
    boolean group =
        occasion.match().frame().verb()
            && Lists.none(occasion.sides(), s -> s.kind() == Kind.PERSON)
            && at.filter(c -> c.hasMarker("når") || c.hasMarker("da")).isPresent();
    Clauses clauses = document.clauses(occasion.match().sentence());
    return group
        && meeting != occasion
        && meeting.match().sentence().equals(occasion.match().sentence())
        && parties.canMeet(meeting.sides())
        && meeting
            .match()
            .clause()
            .filter(c -> isAbove(clauses, clauses.parent(at.get()), c))
            .isPresent();
  }

  /** "X og Y mødtes i A, hvor B og C underskrev aftalen": B and C were with them. */
  private Meeting signing(Meeting signing, List<Meeting> meetings) {
    Match match = signing.match();
    boolean there =
        match.frame().name().equals("sign-at")
            && match.clause().filter(Setting::isWhere).isPresent();
    Clauses clauses = document.clauses(match.sentence());
    return there
        ? meetings.stream()
            .filter(m -> m != signing && m.match().frame().verb())
            .filter(m -> m.match().sentence().equals(match.sentence()))
            .filter(m -> parties.canMeet(m.sides()))
            .filter(m -> m.match().clause().equals(clauses.parent(match.clause().get())))
            .findFirst()
            .map(m -> signing.joining(m.sides()))
            .orElse(signing)
        : signing;
  }

  private static boolean isOfBody(Meeting meeting) {
    return meeting.match().frame().noun()
        && Lists.any(meeting.sides(), s -> s.kind() == Kind.ORGANIZATION);
  }

  private boolean isMarginal(Meeting body) {
    int noun = body.match().trigger().index();
    return Lists.any(
        body.match().sentence().tokens().subList(Math.max(0, noun - 3), noun),
        t -> lexicon.is("margin", t.lemma()));
  }

  private boolean isAt(Meeting meeting, Meeting body) {
    boolean same = meeting.match().sentence().equals(body.match().sentence());
    if (meeting == body
        || !same && !isHere(meeting, body)
        || !parties.canMeet(meeting.sides())
        || Lists.none(meeting.sides(), s -> s.kind() == Kind.PERSON)) {
      return false;
    }
    boolean theirs =
        body.sides().stream()
            .filter(s -> s.kind() != Kind.ORGANIZATION)
            .allMatch(meeting.sides()::contains);
    boolean sameTime =
        meeting.when().isEmpty()
            || body.when().isEmpty()
            || meeting.when().get().meets(body.when().get());
    return theirs && sameTime && (!same || isSetting(meeting, body));
  }

  /**
   * "X og Y gav hinanden hånden i A. Her holdt EU topmøde": a gathering where they have just met.
   */
  private static boolean isHere(Meeting meeting, Meeting body) {
    return body.match().sentence().index() == meeting.match().sentence().index() + 1
        && body.match().clause().filter(Setting::pointsBack).isPresent()
        && body.place().isPresent()
        && body.place().equals(meeting.place());
  }

  /** Whether the body's clause is that of the meeting, or says where or when that is. */
  private boolean isSetting(Meeting meeting, Meeting body) {
    Clauses clauses = document.clauses(body.match().sentence());
    Optional<Clause> own = meeting.match().clause();
    Optional<Clause> at = body.match().clause().map(c -> finite(clauses, c));
    if (own.isEmpty() || at.isEmpty()) {
      return false;
    }
    boolean setting =
        Setting.isWhere(at.get()) || Lists.any(Set.of("da", "når"), at.get()::hasMarker);
    boolean hosted = // "deltager i topmødet i EU, hvor X er vært"
        meeting.match().frame().words().contains("vært")
            && Setting.isWhere(own.get())
            && isAbove(clauses, body.match().clause(), own.get());
    return own.equals(at)
        || hosted
        || isReceiving(meeting, body)
        || setting && isAbove(clauses, clauses.parent(at.get()), own.get());
  }

  /** "X deltager i EU-topmødet, hvor Y tager imod ham": Y does so as host of that. */
  private boolean isReceiving(Meeting meeting, Meeting body) {
    Clauses clauses = document.clauses(body.match().sentence());
    return meeting.match().frame().name().equals("receive-guest")
        && meeting.place().equals(body.place())
        && meeting
            .match()
            .clause()
            .filter(c -> Setting.isWhere(finite(clauses, c)))
            .filter(c -> isAbove(clauses, body.match().clause(), c))
            .isPresent();
  }

  /** The "da X kom" of "da X kom for at deltage": what happens when it does. */
  private static Clause finite(Clauses clauses, Clause clause) {
    return clause.isFinite() ? clause : clauses.parent(clause).orElse(clause);
  }

  private static boolean isAbove(Clauses clauses, Optional<Clause> above, Clause clause) {
    Optional<Clause> at = Optional.of(clause);
    for (int steps = 0; steps < 5 && at.isPresent(); steps++) {
      if (at.equals(above)) {
        return true;
      }
      at = clauses.parent(at.get());
    }
    return false;
  }

  private static Meeting together(Meeting meeting, Meeting body) {
    Set<EntityId> sides = new LinkedHashSet<>(meeting.sides());
    sides.addAll(body.sides());
    List<Evidence> evidence = new ArrayList<>(meeting.evidence());
    evidence.addAll(body.evidence());
    return new Meeting(
        meeting.match(),
        List.copyOf(sides),
        meeting.place().or(body::place),
        meeting.when().or(body::when),
        meeting.stance(),
        meeting.proposers(),
        meeting.accepters(),
        meeting.definite(),
        meeting.joining(),
        meeting.revived(),
        evidence);
  }
}
