package org.depeche.time;

import java.time.LocalDate;
import java.util.Optional;
import org.depeche.claim.When;

/**
 * A time that is open on one side: "senest ved udgangen af maj", "inden årets udgang", "fra 1.
 * maj", "siden 2015".
 *
 * @param side on which side it lies
 * @param of the time that bounds it
 */
record Bound(Side side, Meaning of) implements Meaning {

  /** On which side of the bound the time lies. */
  enum Side {
    /** By its end: "frem til maj", "inden udgangen af maj". */
    BY,
    /** Before it; a day is a deadline that counts ("inden 1. maj"), a longer time does not. */
    INSIDE,
    /** Before it begins: "før 1. maj". */
    BEFORE,
    /** "senest": by its end, but in the past the last time that something was. */
    LATEST,
    /** From its beginning on: "tidligst i maj". */
    FROM,
    /** "fra": from its beginning on where that is to come; else that time ("aftalen fra 2015"). */
    STARTING,
    /** After its end: "efter nytår". */
    AFTER,
    /** From its beginning until the article. */
    SINCE,
    /** From its beginning on, and still: "har siden onsdag forhandlet". */
    ONGOING
  }

  @Override
  public Optional<When> resolve(Anchor anchor, Tense tense) {
    return switch (side) {
      case BY -> end(anchor, Tense.FUTURE).map(Edtf::by);
      case INSIDE -> closed(anchor, Tense.FUTURE).map(w -> Edtf.by(deadline(w)));
      case BEFORE -> start(anchor, Tense.FUTURE).map(d -> Edtf.by(d.minusDays(1)));
      case LATEST -> closed(anchor, tense).flatMap(w -> latest(w, anchor, tense));
      case FROM -> start(anchor, Tense.FUTURE).map(Edtf::from);
      case STARTING -> closed(anchor, tense).map(w -> starting(w, anchor, tense));
      case AFTER -> end(anchor, tense).map(d -> Edtf.from(d.plusDays(1)));
      case SINCE -> start(anchor, Tense.PAST).map(d -> since(d, anchor));
      case ONGOING -> start(anchor, Tense.PAST).map(Edtf::from);
    };
  }

  @Override
  public Reference reference() {
    return of.reference();
  }

  private Optional<When> closed(Anchor anchor, Tense tense) {
    return of.resolve(anchor, tense).filter(Edtf::isClosed);
  }

  private Optional<LocalDate> start(Anchor anchor, Tense tense) {
    return closed(anchor, tense).map(Edtf::first);
  }

  private Optional<LocalDate> end(Anchor anchor, Tense tense) {
    return closed(anchor, tense).map(Edtf::last);
  }

  private static LocalDate deadline(When time) {
    LocalDate first = Edtf.first(time);
    return first.equals(Edtf.last(time)) ? first : first.minusDays(1);
  }

  private Optional<When> latest(When time, Anchor anchor, Tense tense) {
    boolean been = anchor.now().map(n -> !Edtf.first(time).isAfter(n.last())).orElse(true);
    return tense == Tense.PAST && been
        ? Optional.of(time)
        : end(anchor, Tense.FUTURE).map(Edtf::by);
  }

  private static When starting(When time, Anchor anchor, Tense tense) {
    boolean toCome =
        anchor.now().map(n -> Edtf.first(time).isAfter(n.last())).orElse(tense == Tense.FUTURE);
    return toCome ? Edtf.from(Edtf.first(time)) : time;
  }

  private static When since(LocalDate first, Anchor anchor) {
    return anchor
        .now()
        .filter(n -> !n.last().isBefore(first))
        .map(n -> Edtf.within(first, n.last()))
        .orElseGet(() -> Edtf.from(first));
  }
}
