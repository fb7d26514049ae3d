package org.depeche.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What acts of every kind have.
 *
 * @param article the ID of the article that tells of it
 * @param when when it takes or took place, was sent, or was made; empty where the article does not
 *     say
 * @param evidence its tellings, in text order; at least one that holds it to be so. Those that deny
 *     it are no tellings: they only add to who disputes it
 * @param topics the names of its topics, concepts of the ontology ({@code Denuclearisation})
 * @param disputedBy who is reported to deny it
 */
public record Facts(
    String article,
    Optional<When> when,
    List<Evidence> evidence,
    List<String> topics,
    List<EntityId> disputedBy)
    implements Serializable {

  /** Whether any of the evidence holds the act to be so: what is only denied is no act. */
  public static boolean isTold(List<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> !e.denies());
  }

  /** Refuses facts without evidence. */
  public Facts {
    if (!isTold(evidence)) {
      throw new IllegalArgumentException("an act without evidence in " + article);
    }
    TreeSet<EntityId> deniers = new TreeSet<>(disputedBy);
    evidence.stream().filter(Evidence::denies).forEach(e -> deniers.addAll(e.attributedTo()));
    evidence = evidence.stream().filter(e -> !e.denies()).toList();
    topics = List.copyOf(new TreeSet<>(topics));
    disputedBy = List.copyOf(deniers);
  }
}
