package org.depeche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Mention;
import org.depeche.entity.Authority.OrganizationType;
import org.depeche.text.Lists;

/** Who and what an article names, and every string in it that stands for one of them. */
public final class Entities {

  private final List<EntityMention> mentions;
  private final Map<Integer, List<EntityMention>> bySentence = new HashMap<>();
  private final Map<EntityId, Profile> profiles;

  private Entities(List<EntityMention> mentions, Map<EntityId, Profile> profiles) {
    this.mentions = mentions;
    this.profiles = profiles;
    for (EntityMention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(mention);
    }
  }

  static Entities of(List<EntityMention> mentions, Map<EntityId, Profile> profiles) {
    return new Entities(List.copyOf(mentions), new LinkedHashMap<>(profiles));
  }

  /** Every string that stands for an entity, in text order. */
  public List<EntityMention> mentions() {
    return mentions;
  }

  /** Those of a sentence. */
  public List<EntityMention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The string whose meaning that token carries, the widest where there are several. */
  public Optional<EntityMention> headedBy(int sentence, int token) {
    EntityMention widest = null;
    for (EntityMention mention : in(sentence)) {
      boolean wider = widest == null || width(mention) > width(widest);
      widest = mention.head() == token && wider ? mention : widest;
    }
    return Optional.ofNullable(widest);
  }

  /** The shortest string to which that token belongs. */
  public Optional<EntityMention> covering(int sentence, int token) {
    EntityMention shortest = null;
    for (EntityMention mention : in(sentence)) {
      boolean shorter = shortest == null || width(mention) < width(shortest);
      shortest = mention.covers(token) && shorter ? mention : shortest;
    }
    return Optional.ofNullable(shortest);
  }

  private static int width(EntityMention mention) {
    return mention.to() - mention.from();
  }

  /** The entities that the article names, in the order in which it does. */
  public Set<EntityId> named() {
    Set<EntityId> named = new LinkedHashSet<>();
    mentions.stream().filter(EntityMention::isName).forEach(m -> named.addAll(m.entities()));
    return named;
  }

  /** What the article tells of an entity. */
  public Optional<Profile> profile(EntityId id) {
    return Optional.ofNullable(profiles.get(id));
  }

  /** What the article tells of each entity, in the order in which it names them. */
  public Map<EntityId, Profile> profiles() {
    return Collections.unmodifiableMap(profiles);
  }

  /** The entities that the article names, as claims with all strings that stand for them. */
  public List<Entity> claims(String article) {
    Map<EntityId, List<Mention>> strings = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      mention
          .entities()
          .forEach(
              e ->
                  strings
                      .computeIfAbsent(e, k -> new ArrayList<>())
                      .add(new Mention(mention.span(), mention.text())));
    }
    return Lists.map(
        profiles.values(), p -> p.claim(article, strings.getOrDefault(p.id(), List.of())));
  }

  /** For whom it speaks or acts: states and bodies. */
  public List<EntityId> represents(EntityId id) {
    return profile(id).map(Profile::represents).orElse(List.of());
  }

  /** Whether it is an agency, a paper or a broadcaster. */
  public boolean isMedia(EntityId id) {
    return profile(id).flatMap(Profile::type).filter(OrganizationType.MEDIA::equals).isPresent();
  }

  /** Whether it is a person who holds an office of diplomacy, or whom the authority knows. */
  public boolean isDiplomat(EntityId id) {
    return profile(id).filter(Profile::diplomat).isPresent();
  }
}
