package org.depeche.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.text.Sentence;

/**
 * Tells who is who in articles: which names are one person's, who holds which post for whom, and
 * whom descriptions and pronouns mean. One resolver serves all threads.
 */
public final class Resolver {

  private final Authority authority;
  private final Lexicon lexicon;
  private final KnownPersons known;
  private final Bodies bodies;
  private final Set<EntityId> persons;

  private Resolver(Authority authority) {
    this.authority = authority;
    this.lexicon = Lexicon.danish();
    this.known = KnownPersons.of(authority, lexicon);
    this.bodies = Bodies.of(authority);
    this.persons =
        authority.persons().stream().map(Authority.Person::id).collect(Collectors.toSet());
  }

  /** A resolver that knows what that authority knows. */
  public static Resolver of(Authority authority) {
    return new Resolver(authority);
  }

  /**
   * Tells who is who in an article.
   *
   * @param sentences its sentences, parsed
   * @param names the names that a finder of the same authority found in them
   * @param published when the article was published
   */
  public Entities resolve(
      List<Sentence> sentences, List<FoundName> names, Optional<PublicationDate> published) {
    Scene scene = Scene.of(sentences, names, lexicon, authority);
    Cast cast = Cast.of(names, scene.titles(), known, lexicon, published);
    Roles roles = new Roles(scene, cast, bodies, published);
    roles.read();
    cast.tellNamesakesApart();
    Reference first = draft(scene, cast, roles);
    first.owners().forEach(roles::own);
    first.ownerStates().forEach(roles::own);
    roles.read();
    if (!first.owners().isEmpty() || !first.ownerStates().isEmpty()) {
      first = draft(scene, cast, roles);
    }
    new Surroundings(scene, cast, roles, lexicon, bodies, first.events()).read();
    first.callings().forEach((d, figures) -> figures.forEach(f -> roles.call(d, f)));
    roles.read();
    Identities identities = new Identities(roles, persons);
    Mentions mentions = new Mentions(scene, bodies, identities, true);
    new Reference(scene, cast, roles, bodies, mentions).read();
    List<EntityMention> all = mentions.all();
    Map<EntityId, Profile> profiles =
        new Profiles(scene, bodies, roles, identities, lexicon).of(cast, all);
    return Entities.of(all, profiles);
  }

  /** A walk through the article only to learn what other steps need; its strings are not kept. */
  private Reference draft(Scene scene, Cast cast, Roles roles) {
    Mentions unkept = new Mentions(scene, bodies, new Identities(roles, persons), false);
    Reference first = new Reference(scene, cast, roles, bodies, unkept);
    first.read();
    return first;
  }
}
