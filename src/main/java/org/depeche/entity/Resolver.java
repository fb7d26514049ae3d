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
    Walk walk = walk(scene, cast, roles);
    walk.reference().owners().forEach(roles::own);
    walk.reference().ownerStates().forEach(roles::own);
    roles.read();
    if (walk.reference().tellsOwners()) {
      walk = renewed(walk, scene, cast, roles);
    }
    new Surroundings(scene, cast, roles, lexicon, bodies, walk.reference().events()).read();
    walk.reference().callings().forEach((d, figures) -> figures.forEach(f -> roles.call(d, f)));
    roles.read();
    walk = renewed(walk, scene, cast, roles);
    List<EntityMention> all = walk.mentions().all();
    Map<EntityId, Profile> profiles =
        new Profiles(scene, bodies, roles, walk.identities(), lexicon).of(cast, all);
    return Entities.of(all, profiles);
  }

  /**
   * A walk through an article.
   *
   * @param reference whom it found the words to mean
   * @param mentions the strings that it collected
   * @param identities the identities that it gave
   * @param told what was told of the persons when it was made
   */
  private record Walk(
      Reference reference, Mentions mentions, Identities identities, List<Figure.Told> told) {}

  private Walk walk(Scene scene, Cast cast, Roles roles) {
    List<Figure.Told> told = cast.told();
    Identities identities = new Identities(roles, persons);
    Mentions mentions = new Mentions(scene, bodies, identities);
    Reference reference = new Reference(scene, cast, roles, bodies, mentions);
    reference.read();
    return new Walk(reference, mentions, identities, told);
  }

  /** The walk anew, where more is told of somebody by now; else it would find the same. */
  private Walk renewed(Walk walk, Scene scene, Cast cast, Roles roles) {
    return walk.told().equals(cast.told()) ? walk : walk(scene, cast, roles);
  }
}
