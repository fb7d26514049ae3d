package org.depeche.claim;

import java.util.List;
import java.util.Optional;

/**
 * A meeting, held or intended, between leaders or envoys.
 *
 * @param id its identity within the article
 * @param facts time, evidence, topics, who disputes it
 * @param participants the sides that meet or were to meet, as far as the article names them
 * @param place the most specific place named; a state where only that is named
 * @param status the furthest point that is reported
 * @param proposedBy who invited, offered or wished it
 * @param acceptedBy who said yes
 */
public record Summit(
    ActId id,
    Facts facts,
    List<EntityId> participants,
    Optional<EntityId> place,
    Status status,
    List<EntityId> proposedBy,
    List<EntityId> acceptedBy)
    implements Act {

  /** Copies its lists. */
  public Summit {
    participants = List.copyOf(participants);
    proposedBy = List.copyOf(proposedBy);
    acceptedBy = List.copyOf(acceptedBy);
  }

  @Override
  public Summit named(String slug) {
    return new Summit(
        new ActId(id.kind(), slug), facts, participants, place, status, proposedBy, acceptedBy);
  }

  @Override
  public List<EntityId> sides() {
    return participants;
  }
}
