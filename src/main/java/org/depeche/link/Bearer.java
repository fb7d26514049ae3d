package org.depeche.link;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.claim.EntityId;
import org.depeche.entity.Spellings;

/**
 * A person whom no authority knows, as one article has it.
 *
 * @param article the ID of the article
 * @param id who it is, as far as that article tells
 * @param name the fullest name that the article gives
 * @param states for which states the person acts, itself or through a body
 * @param posts what the article says that the person is
 */
public record Bearer(
    String article, EntityId id, String name, Set<EntityId> states, Set<String> posts)
    implements Comparable<Bearer>, Serializable {

  /** Those of whom most is known first: they settle which people there are. */
  private static final Comparator<Bearer> ORDER =
      Comparator.comparing((Bearer b) -> b.states.isEmpty())
          .thenComparing(b -> -Spellings.words(b.name))
          .thenComparing(Bearer::name)
          .thenComparing(Bearer::article)
          .thenComparing(Bearer::id);

  /** Sorts states and posts. */
  public Bearer {
    states = Collections.unmodifiableSet(new TreeSet<>(states));
    posts = Collections.unmodifiableSet(new TreeSet<>(posts));
  }

  /**
   * Whether nothing speaks against their being one. An article tells its own people apart, and
   * nobody acts for two states.
   */
  boolean canBe(Bearer other) {
    return !article.equals(other.article)
        && (states.isEmpty() || other.states.isEmpty() || share(states, other.states))
        && (id.equals(other.id) || Spellings.isAlike(name, other.name));
  }

  /**
   * Whether two who can be one are. A name that differs in more than the alphabet it comes from is
   * often another's, unless both have the same post of the same state.
   */
  boolean is(Bearer other) {
    return hasNameOf(other) || share(states, other.states) && share(posts, other.posts);
  }

  /** Whether the names are spellings of one; the IRI holds one of them too. */
  boolean hasNameOf(Bearer other) {
    return id.equals(other.id) || Spellings.isEqual(name, other.name);
  }

  private static <T> boolean share(Set<T> one, Set<T> other) {
    return !Collections.disjoint(List.copyOf(one), other);
  }

  @Override
  public int compareTo(Bearer other) {
    return ORDER.compare(this, other);
  }
}
