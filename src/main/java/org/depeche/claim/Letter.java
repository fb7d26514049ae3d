package org.depeche.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sending of a written message.
 *
 * @param id its identity within the article
 * @param facts time of sending or handing over, evidence, topics, who disputes it
 * @param senders who wrote it
 * @param recipients to whom
 * @param carriers who brought it
 * @param conveys the acts of the same article that it proposes or promises
 */
public record Letter(
    ActId id,
    Facts facts,
    List<EntityId> senders,
    List<EntityId> recipients,
    List<EntityId> carriers,
    List<ActId> conveys)
    implements Act {

  /** Copies its lists. */
  public Letter {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
    carriers = List.copyOf(carriers);
    conveys = List.copyOf(conveys);
  }

  @Override
  public Letter named(String slug) {
    return new Letter(new ActId(id.kind(), slug), facts, senders, recipients, carriers, conveys);
  }

  /** The same letter, conveying these acts. */
  public Letter conveying(List<ActId> acts) {
    return new Letter(id, facts, senders, recipients, carriers, acts);
  }

  @Override
  public List<EntityId> sides() {
    return Stream.concat(senders.stream(), recipients.stream()).toList();
  }
}
