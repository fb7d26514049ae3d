package org.depeche.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A party commits itself to do or not to do something.
 *
 * @param id its identity within the article
 * @param facts when it was made, evidence, topics, who disputes it
 * @param pledgedBy who commits itself
 * @param pledgedTo to whom
 * @param content what is promised, in the article's words and within one of its sentences
 * @param condition on what it depends, in the article's words
 * @param dueBy the deadline that is given
 * @param madeAt the summit or letter of the same article in which it was made
 */
public record Pledge(
    ActId id,
    Facts facts,
    List<EntityId> pledgedBy,
    List<EntityId> pledgedTo,
    String content,
    Optional<String> condition,
    Optional<LocalDate> dueBy,
    Optional<ActId> madeAt)
    implements Act {

  /** Copies its lists. */
  public Pledge {
    pledgedBy = List.copyOf(pledgedBy);
    pledgedTo = List.copyOf(pledgedTo);
  }

  @Override
  public Pledge named(String slug) {
    return new Pledge(
        new ActId(id.kind(), slug), facts, pledgedBy, pledgedTo, content, condition, dueBy, madeAt);
  }

  /** The same pledge, made in that summit or letter. */
  public Pledge madeAt(ActId act) {
    return new Pledge(id, facts, pledgedBy, pledgedTo, content, condition, dueBy, Optional.of(act));
  }

  @Override
  public List<EntityId> sides() {
    return Stream.concat(pledgedBy.stream(), pledgedTo.stream()).toList();
  }
}
