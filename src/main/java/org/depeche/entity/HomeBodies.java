package org.depeche.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.text.Lists;

/**
 * Tells "Udenrigsministeriet", which in Danish news is the one at home, from that of the land of
 * which an article tells: where nothing in it is Danish, the word is none of a name.
 */
final class HomeBodies {

  private static final EntityId DENMARK = EntityId.state("dk");

  private final Set<EntityId> ministries = new HashSet<>();
  private final Set<EntityId> danish = new HashSet<>(Set.of(DENMARK));

  HomeBodies(Authority authority, Lexicon lexicon) {
    authority.states().stream()
        .filter(s -> s.id().equals(DENMARK))
        .forEach(s -> s.capital().ifPresent(danish::add));
    authority.persons().stream()
        .filter(p -> Lists.any(p.offices(), o -> o.represents().equals(DENMARK)))
        .forEach(p -> danish.add(p.id()));
    authority.organizations().stream()
        .filter(o -> o.represents().filter(DENMARK::equals).isPresent())
        .forEach(o -> (isMinistry(o.id(), lexicon) ? ministries : danish).add(o.id()));
  }

  private static boolean isMinistry(EntityId id, Lexicon lexicon) {
    String word = id.slug().toLowerCase(Locale.ROOT);
    return word.endsWith("ministeriet")
        && !word.startsWith("stats")
        && lexicon.noun(word).filter(Noun::isInstitution).isPresent();
  }

  /** Drops the ministries from the names of an article that names nothing Danish besides. */
  void dropForeign(List<FoundName> names) {
    boolean told = Lists.any(names, n -> Lists.any(n.entities(), danish::contains));
    if (!told) {
      names.removeIf(n -> Lists.any(n.entities(), ministries::contains));
    }
  }
}
