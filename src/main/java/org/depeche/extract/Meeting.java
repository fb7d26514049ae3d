package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;

/**
 * One mention of a meeting.
 *
 * @param match the frame that was met
 * @param sides who meets, as far as this mention says
 * @param place where
 * @param when the days on which it can be
 * @param stance how things stand with it; empty where the mention only refers to it
 * @param proposers who wishes, offers or asks for it
 * @param accepters who says yes
 * @param definite whether it speaks of a meeting as known: "topmødet", "deres møde"
 * @param joining who is said to take part in a meeting that was told of before: "Med ved bordet sad
 *     X"
 * @param revived whether it says that the meeting is on after all
 * @param evidence its tellings
 */
record Meeting(
    Match match,
    List<EntityId> sides,
    Optional<EntityId> place,
    Optional<When> when,
    Optional<Stance> stance,
    List<EntityId> proposers,
    List<EntityId> accepters,
    boolean definite,
    List<EntityId> joining,
    boolean revived,
    List<Evidence> evidence) {

  /** Copies its lists. */
  Meeting {
    sides = List.copyOf(sides);
    proposers = List.copyOf(proposers);
    accepters = List.copyOf(accepters);
    joining = List.copyOf(joining);
    evidence = List.copyOf(evidence);
  }

  /** A mention of a meeting that has been, of which nobody says who proposed it. */
  static Meeting held(
      Match match,
      List<EntityId> sides,
      Optional<EntityId> place,
      Optional<When> when,
      List<Evidence> evidence) {
    return new Meeting(
        match,
        sides,
        place,
        when,
        Optional.of(Stance.DONE),
        List.of(),
        List.of(),
        false,
        List.of(),
        false,
        evidence);
  }

  /** The same mention with these sides. */
  Meeting between(List<EntityId> others) {
    return new Meeting(
        match, others, place, when, stance, proposers, accepters, definite, joining, revived,
        evidence);
  }

  /** The same mention as one of another meeting of these: "det næste topmøde". */
  Meeting anotherBetween(List<EntityId> others) {
    return new Meeting(
        match, others, place, when, stance, proposers, accepters, false, joining, revived,
        evidence);
  }

  /** The same mention, where and when the other one is, as far as it does not say itself. */
  Meeting at(Meeting other) {
    return at(other.place, other.when);
  }

  /** The same mention, there and then, as far as it does not say itself. */
  Meeting at(Optional<EntityId> there, Optional<When> then) {
    return new Meeting(
        match,
        sides,
        place.or(() -> there),
        when.or(() -> then),
        stance,
        proposers,
        accepters,
        definite,
        joining,
        revived,
        evidence);
  }

  /** The same mention, told by those words too. */
  Meeting witnessed(List<Evidence> before) {
    return new Meeting(
        match,
        sides,
        place,
        when,
        stance,
        proposers,
        accepters,
        definite,
        joining,
        revived,
        Stream.concat(before.stream(), evidence.stream()).toList());
  }

  /** The same mention as one that has been called off. */
  Meeting cancelled() {
    return new Meeting(
        match,
        sides,
        place,
        when,
        Optional.of(Stance.CANCELLED),
        proposers,
        accepters,
        definite,
        joining,
        revived,
        evidence);
  }

  /** The same mention with these as those who proposed it. */
  Meeting proposed(List<EntityId> by) {
    return new Meeting(
        match, sides, place, when, stance, by, accepters, definite, joining, revived, evidence);
  }

  /** The same mention with these as those who say yes to it. */
  Meeting accepted(List<EntityId> by) {
    return new Meeting(
        match, sides, place, when, stance, proposers, by, definite, joining, revived, evidence);
  }

  /** The same mention as one of a meeting between others, whom its sides join. */
  Meeting joining(List<EntityId> others) {
    return new Meeting(
        match,
        others,
        place,
        when,
        stance
            .filter(s -> s != Stance.COMING || !match.frame().name().equals(Joining.NAMED))
            .filter(s -> !Joining.isAsked(match)), // "er inviteret med": he may yet come
        proposers,
        accepters,
        definite,
        sides,
        revived,
        evidence);
  }
}
