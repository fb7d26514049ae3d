package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Mention;
import org.depeche.entity.Authority.Gender;
import org.depeche.entity.Authority.OrganizationType;

/**
 * What an article tells of an entity that it names.
 *
 * @param id the entity
 * @param label the one name to show; of a person the fullest form that stands in the article
 * @param otherNames the other names that stand in the article
 * @param represents for whom it speaks, by the text or else by the authority
 * @param posts its offices, by the text alone
 * @param gender of a person, where it is known
 * @param type of an organisation, where it is known
 * @param diplomat whether a person holds an office of diplomacy, or is known to the authority
 * @param evidence the sentences that tell of posts and states
 */
public record Profile(
    EntityId id,
    String label,
    List<String> otherNames,
    List<EntityId> represents,
    List<String> posts,
    Optional<Gender> gender,
    Optional<OrganizationType> type,
    boolean diplomat,
    List<Evidence> evidence) {

  /** Copies its lists. */
  public Profile {
    otherNames = List.copyOf(otherNames);
    represents = List.copyOf(represents);
    posts = List.copyOf(posts);
    evidence = List.copyOf(evidence);
  }

  /** The same as a claim of that article. */
  Entity claim(String article, List<Mention> mentions) {
    return new Entity(article, id, label, otherNames, represents, posts, evidence, mentions);
  }
}
