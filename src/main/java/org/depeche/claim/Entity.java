package org.depeche.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An entity as one article names it.
 *
 * @param article the ID of the article
 * @param id what it is
 * @param prefLabel the one name to show; for a person the fullest form in the article
 * @param altLabels every other name or spelling that the article gives it
 * @param represents the states or organisations for which it speaks or acts, as of this article
 * @param posts the offices it holds, Danish, singular and indefinite ("præsident")
 * @param evidence where the article tells of its posts and states; for a state or place empty
 * @param mentions every string that stands for it, in text order; at least one
 */
public record Entity(
    String article,
    EntityId id,
    String prefLabel,
    List<String> altLabels,
    List<EntityId> represents,
    List<String> posts,
    List<Evidence> evidence,
    List<Mention> mentions)
    implements Claim {

  /** Refuses an entity that the article does not mention; sorts what has no order of its own. */
  public Entity {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity that is not mentioned: " + id.path());
    }
    altLabels = sorted(altLabels).stream().filter(l -> !l.equals(prefLabel)).toList();
    represents = sorted(represents);
    posts = sorted(posts);
    evidence = List.copyOf(evidence);
    mentions = sorted(mentions);
  }

  private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> values) {
    return List.copyOf(new TreeSet<>(values));
  }

  /** The first string that stands for it. */
  public Optional<Mention> firstMention() {
    return mentions.stream().findFirst();
  }
}
