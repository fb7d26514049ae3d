package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;

/**
 * Who is named where an article names a source.
 *
 * @param speakers those who say it
 * @param text who says it in the article's words, where the source has no name
 * @param via the media that relay it
 */
record Source(List<EntityId> speakers, Optional<String> text, List<EntityId> via) {

  /** Nobody. */
  static final Source NOBODY = new Source(List.of(), Optional.empty(), List.of());

  /** Copies its lists. */
  Source {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  /** A source without a name. */
  static Source unnamed(String text) {
    return new Source(List.of(), Optional.of(text), List.of());
  }

  /** Whether nobody is named. */
  boolean isNobody() {
    return speakers.isEmpty() && text.isEmpty() && via.isEmpty();
  }

  /** Whether somebody speaks, and not only media relay. */
  boolean speaks() {
    return !speakers.isEmpty() || text.isPresent();
  }

  /** The same, relayed by those media too. */
  Source relayed(List<EntityId> media) {
    Set<EntityId> all = new LinkedHashSet<>(via);
    all.addAll(media);
    return new Source(speakers, text, List.copyOf(all));
  }

  /** Both together. */
  Source and(Source other) {
    List<EntityId> both = new ArrayList<>(speakers);
    both.addAll(other.speakers);
    Optional<String> words = text.isPresent() ? text : other.text;
    return new Source(both.stream().distinct().toList(), words, via).relayed(other.via);
  }
}
