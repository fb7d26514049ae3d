package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.depeche.entity.EntityMention;
import org.depeche.entity.Profile;

/** What an article calls its entities: every string that stands for one, and its names. */
final class Naming {

  private final Document document;

  Naming(Document document) {
    this.document = document;
  }

  /** The entities of a kind that the article names, in the order of their identities. */
  Stream<Claim> all(Kind kind) {
    Set<EntityId> named = new TreeSet<>(document.entities().profiles().keySet());
    return named.stream()
        .filter(id -> id.kind() == kind)
        .flatMap(id -> document.entities().profile(id).flatMap(this::entity).stream());
  }

  /**
   * A house that the article names for those who speak from it, where an act is placed in it: "Det
   * Hvide Hus" is described as a place of that name.
   */
  Optional<Claim> house(EntityId place) {
    List<Mention> mentions =
        document.entities().mentions().stream()
            .filter(m -> m.place().filter(place::equals).isPresent())
            .map(this::mention)
            .toList();
    return mentions.stream()
        .findFirst()
        .map(
            first ->
                new Entity(
                    document.article().id(),
                    place,
                    first.anchor(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    mentions));
  }

  private Optional<Claim> entity(Profile profile) {
    List<Mention> mentions =
        document.entities().mentions().stream()
            .filter(m -> standsFor(m, profile.id()))
            .map(this::mention)
            .toList();
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entity(
                document.article().id(),
                profile.id(),
                profile.label(),
                profile.otherNames(),
                profile.represents(),
                profile.posts(),
                profile.evidence(),
                mentions));
  }

  private static boolean standsFor(EntityMention mention, EntityId id) {
    return mention.entities().contains(id) || mention.place().filter(id::equals).isPresent();
  }

  private Mention mention(EntityMention mention) {
    Span span = mention.span();
    String text = document.article().text();
    int from = text.offsetByCodePoints(0, span.begin());
    int to = text.offsetByCodePoints(from, span.end() - span.begin());
    return new Mention(span, text.substring(from, to));
  }
}
