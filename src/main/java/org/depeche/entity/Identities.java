package org.depeche.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Authority.Person;
import org.depeche.text.Lists;

/** Gives each person of an article an identity: the authority's, else one after the name. */
final class Identities {

  private final Roles roles;
  private final Set<EntityId> taken;
  private final Map<Figure, EntityId> ids = new HashMap<>();

  /**
   * Identities of the persons of one article.
   *
   * @param taken the identities that the authority has given
   */
  Identities(Roles roles, Set<EntityId> taken) {
    this.roles = roles;
    this.taken = taken;
  }

  /** The identity of a person. */
  EntityId of(Figure figure) {
    return ids.computeIfAbsent(figure, this::create);
  }

  private EntityId create(Figure figure) {
    Optional<EntityId> known = figure.known().map(Person::id);
    if (known.isPresent()) {
      return known.get();
    }
    EntityId plain = EntityId.person(Slug.of(figure.label()));
    if (!taken.contains(plain) && !ids.containsValue(plain)) {
      return plain;
    }
    String state =
        roles.represented(figure).stream()
            .filter(e -> e.kind() == EntityId.Kind.STATE)
            .map(EntityId::slug)
            .findFirst()
            .orElse("2");
    return EntityId.person(plain.slug() + "-" + state);
  }

  /** The identities of persons. */
  List<EntityId> of(List<Figure> figures) {
    return Lists.map(figures, this::of);
  }
}
