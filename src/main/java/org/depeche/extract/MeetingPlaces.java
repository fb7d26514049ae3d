package org.depeche.extract;

import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.extract.MeetingMerger.Group;

/** Whether two mentions can be of one meeting by where they say that it is, and which says more. */
final class MeetingPlaces {

  private final Document document;
  private final Lexicon lexicon;

  MeetingPlaces(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether neither place gainsays the other. */
  boolean same(Group group, Meeting meeting) {
    if (group.place().isEmpty() || meeting.place().isEmpty()) {
      return true;
    }
    EntityId a = group.place().get();
    EntityId b = meeting.place().get();
    return a.equals(b)
        || isInside(a, group, meeting)
        || isInside(b, group, meeting)
        || isThere(a, b, group, meeting)
        || document.geography().isWithin(a, b)
        || document.geography().isWithin(b, a);
  }

  /** The more specific one of two places. */
  Optional<EntityId> closer(Optional<EntityId> a, Optional<EntityId> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    boolean closer =
        document.geography().isWithin(b.get(), a.get())
            || isHouse(b.get()) && !isHouse(a.get())
            || a.get().kind() == Kind.STATE && isUnknown(b.get());
    return closer ? b : a;
  }

  /** "X var i Holland, hvor Y modtog ham i Eindhoven": a town of which nothing else is known. */
  private boolean isThere(EntityId land, EntityId town, Group group, Meeting meeting) {
    return land.kind() == Kind.STATE
        && isUnknown(town)
        && MeetingMerger.sharesSentence(group, meeting)
        && meeting.match().clause().filter(Setting::isWhere).isPresent();
  }

  private boolean isUnknown(EntityId place) {
    return document.geography().stateOf(place).isEmpty();
  }

  /** "X kom til Y. I Z-paladset blev han modtaget": a house is in the town that was told of. */
  private boolean isInside(EntityId place, Group group, Meeting meeting) {
    int steps = meeting.match().sentence().index() - group.first().sentence().index();
    return isHouse(place)
        && isUnknown(place)
        && steps == 1
        && document.times(meeting.match().sentence()).isEmpty();
  }

  private boolean isHouse(EntityId place) {
    return lexicon.endsIn("house-name", place.slug());
  }
}
