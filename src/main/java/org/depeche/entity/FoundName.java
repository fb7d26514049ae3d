package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Span;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;

/**
 * A name that was found in a sentence before parsing.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index past its last token
 * @param readings the ways to understand it, the surest first; without entities where no authority
 *     knows the name
 * @param text the name as it stands there, without a genitive ending
 * @param span where that text stands in the article
 * @param genitive whether it has a genitive ending
 */
public record FoundName(
    int sentence,
    int from,
    int to,
    List<Reading> readings,
    String text,
    Span span,
    boolean genitive) {

  /** Copies the readings, of which there is one at least. */
  public FoundName {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a name that names nothing: " + text);
    }
    readings = List.copyOf(readings);
  }

  /**
   * Told by its place, which few others of its article share, and near to those of its neighbours.
   */
  @Override
  public int hashCode() {
    return 31 * sentence + from;
  }

  /** What it names by the surest reading. */
  public Kind kind() {
    return readings.get(0).kind();
  }

  /** Whom it names by the surest reading; none for an unknown name. */
  public List<EntityId> entities() {
    return readings.get(0).entities();
  }

  /** The reading of that kind. */
  public Optional<Reading> reading(Kind kind) {
    return Lists.first(readings, r -> r.kind() == kind);
  }

  /** Whether it can be understood so. */
  public boolean canBe(Kind kind) {
    return reading(kind).isPresent();
  }

  /** Whether the token belongs to it. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** The same name, understood so. */
  FoundName as(Reading reading) {
    return new FoundName(sentence, from, to, List.of(reading), text, span, genitive);
  }
}
