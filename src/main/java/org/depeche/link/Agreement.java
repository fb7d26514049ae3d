package org.depeche.link;

import java.util.Optional;
import org.depeche.claim.ActId;

/**
 * Whether two tellings can be of one act, and whether they are. They can be where nothing speaks
 * against it: sides, times and places. That alone does not make them one, because the same two meet
 * and write more than once: a time that both give does, or the place, the words of a promise, one
 * text in two papers, or the same news in one week.
 */
final class Agreement {

  /** A promise that is told again after more days than this is taken for a new one. */
  private static final long PROMISE_TOLD_WITHIN = 366;

  private Agreement() {}

  /** Whether nothing speaks against it. Two acts of one article are two: it tells them apart. */
  static boolean isPossible(Telling a, Telling b) {
    return !a.article().equals(b.article())
        && a.kind() == b.kind()
        && Sides.of(a.doers(), b.doers()) != Sides.DIFFERENT
        && addressees(a, b) != Sides.DIFFERENT
        && Reach.of(a).meets(Reach.of(b))
        && placesAgree(a, b)
        && (a.kind() != ActId.Kind.PLEDGE || isSamePromise(a, b));
  }

  /** Whether something makes two tellings one that can be. */
  static boolean isCertain(Telling a, Telling b) {
    boolean timed = a.when().isPresent() && b.when().isPresent();
    return switch (a.kind()) {
      case PLEDGE -> true; // the words have been compared
      case LETTER -> timed ? isLetterAtThatTime(a, b) : isEqual(a, b) && isSameLetter(a, b);
      case SUMMIT ->
          timed || a.place().isPresent() && samePlace(a, b) || isEqual(a, b) && isSameMeeting(a, b);
    };
  }

  /** Whether the parties are the same by name, and not just by whom they act for. */
  static boolean isEqual(Telling a, Telling b) {
    return Sides.of(a.doers(), b.doers()) == Sides.EQUAL
        && Sides.of(a.addressees(), b.addressees()) == Sides.EQUAL;
  }

  /** To whom: an article may leave that out. */
  private static Sides addressees(Telling a, Telling b) {
    return a.addressees().isEmpty() != b.addressees().isEmpty()
        ? Sides.ALIKE
        : Sides.of(a.addressees(), b.addressees());
  }

  private static boolean isSamePromise(Telling a, Telling b) {
    boolean timed = a.when().isPresent() && b.when().isPresent();
    boolean known = a.source().published().isPresent() && b.source().published().isPresent();
    return a.content().isLike(b.content())
        && (timed || !known || a.source().isWithin(b.source(), PROMISE_TOLD_WITHIN));
  }

  private static boolean isLetterAtThatTime(Telling a, Telling b) {
    return a.addressees().isEmpty() == b.addressees().isEmpty();
  }

  private static boolean isSameLetter(Telling a, Telling b) {
    if (a.quotesOf(b) > 0) {
      return true;
    }
    return a.when().isEmpty() && b.when().isEmpty()
        ? a.source().isSameNews(b.source())
        : isNewsAt(a, b) || isNewsAt(b, a);
  }

  private static boolean isNewsAt(Telling timed, Telling untimed) {
    return timed.when().isPresent()
        && Reach.ofNews(untimed.source()).filter(Reach.of(timed)::meets).isPresent();
  }

  /** Without a common time or place: one text, or the same plan in the news of one week. */
  private static boolean isSameMeeting(Telling a, Telling b) {
    return a.quotesOf(b) > 0
        || !a.isHeld() && !b.isHeld() && a.source().isSameNews(b.source())
        || callsOff(a, b)
        || callsOff(b, a);
  }

  /** Whether one reports that a plan was called off whose time it does not repeat. */
  private static boolean callsOff(Telling a, Telling b) {
    return a.isCancelled()
        && a.when().isEmpty()
        && b.isIntended()
        && b.when().isPresent()
        && a.source().from().filter(day -> !day.isAfter(Reach.of(b).until())).isPresent();
  }

  private static boolean samePlace(Telling a, Telling b) {
    return a.place().map(Venue::id).equals(b.place().map(Venue::id));
  }

  private static boolean placesAgree(Telling a, Telling b) {
    Optional<Venue> one = a.place();
    Optional<Venue> other = b.place();
    return one.isEmpty()
        || other.isEmpty()
        || one.get().agrees(other.get())
        || isSameDay(a, b) && isEqual(a, b) && one.get().isNear(other.get());
  }

  /** The same two do not meet in two places of one state on one day: one names a house, say. */
  private static boolean isSameDay(Telling a, Telling b) {
    return a.when().isPresent() && a.when().equals(b.when()) && Times.days(a.when().get()) == 0;
  }
}
