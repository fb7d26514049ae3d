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
 * @param evidence its tellings, in text order; at least one
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

  /** Refuses facts without evidence. */
  public Facts {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an act without evidence in " + article);
    }
    evidence = List.copyOf(evidence);
    topics = List.copyOf(new TreeSet<>(topics));
    disputedBy = List.copyOf(new TreeSet<>(disputedBy));
  }
}
