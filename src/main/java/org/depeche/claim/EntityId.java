package org.depeche.claim;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * The identity of a person, state, organisation or place: what its IRI ends in.
 *
 * @param kind what sort of thing it is
 * @param slug lower-case ASCII letters, digits and hyphens, such as {@code kim-jong-un}; a state's
 *     is its ISO 3166-1 alpha-2 code in lower case
 */
public record EntityId(Kind kind, String slug) implements Comparable<EntityId>, Serializable {

  /** The sorts of thing that can take part in an act or say something. */
  public enum Kind {
    /** A named human being. */
    PERSON,
    /** A sovereign state, also as a place. */
    STATE,
    /** An international organisation, an institution of a state, an agency or a paper. */
    ORGANIZATION,
    /** A city, building or region. */
    PLACE;

    /** The path segment of the kind in an IRI: {@code person}, {@code state} … */
    public String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Comparator<EntityId> ORDER =
      Comparator.comparing(EntityId::kind).thenComparing(EntityId::slug);

  /** Refuses a slug that is not lower-case ASCII. */
  public EntityId {
    if (!Slug.isSlug(slug)) {
      throw new IllegalArgumentException("not a slug: \"" + slug + "\"");
    }
  }

  /** The person of that slug. */
  public static EntityId person(String slug) {
    return new EntityId(Kind.PERSON, slug);
  }

  /** The state of that ISO 3166-1 alpha-2 code, in either case. */
  public static EntityId state(String code) {
    return new EntityId(Kind.STATE, code.toLowerCase(Locale.ROOT));
  }

  /** The organisation of that slug. */
  public static EntityId organization(String slug) {
    return new EntityId(Kind.ORGANIZATION, slug);
  }

  /** The place of that slug. */
  public static EntityId place(String slug) {
    return new EntityId(Kind.PLACE, slug);
  }

  /** Kind and slug as they stand in an IRI: {@code person/kim-jong-un}. */
  public String path() {
    return kind.path() + "/" + slug;
  }

  @Override
  public int compareTo(EntityId other) {
    return ORDER.compare(this, other);
  }
}
