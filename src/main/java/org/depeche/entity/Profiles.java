package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.entity.Authority.Organization;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;

/** Sums up what an article tells of each entity that it names. */
final class Profiles {

  private static final String MEDIA = "media";

  private final Scene scene;
  private final Bodies bodies;
  private final Roles roles;
  private final Identities identities;
  private final Lexicon lexicon;
  private final Map<EntityId, Profile> profiles = new LinkedHashMap<>();

  Profiles(Scene scene, Bodies bodies, Roles roles, Identities identities, Lexicon lexicon) {
    this.scene = scene;
    this.bodies = bodies;
    this.roles = roles;
    this.identities = identities;
    this.lexicon = lexicon;
  }

  /** The profiles of all that the mentions name, in their order. */
  Map<EntityId, Profile> of(Cast cast, List<EntityMention> mentions) {
    Map<EntityId, Figure> figures =
        cast.figures().stream().collect(Collectors.toMap(identities::of, f -> f, (a, b) -> a));
    Map<EntityId, List<EntityMention>> named = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      for (EntityId id : mention.entities()) {
        if (mention.isName() || mention.form() == Form.STAND_IN || isBody(mention, id)) {
          named.computeIfAbsent(id, k -> new ArrayList<>()).add(mention);
        }
      }
    }
    named.forEach((id, own) -> profiles.put(id, profile(id, figures.get(id), own)));
    return profiles;
  }

  private static boolean isBody(EntityMention mention, EntityId id) {
    return mention.form() == Form.DESCRIPTION
        && (id.kind() == EntityId.Kind.STATE || id.kind() == EntityId.Kind.PLACE);
  }

  private Profile profile(
      EntityId id, @org.jspecify.annotations.Nullable Figure figure, List<EntityMention> named) {
    if (figure != null) {
      return person(id, figure);
    }
    return switch (id.kind()) {
      case ORGANIZATION -> organization(id, named);
      case STATE -> state(id, named);
      case PLACE -> place(id, named);
      default -> plain(id, texts(named), List.of());
    };
  }

  private Profile person(EntityId id, Figure figure) {
    Set<String> names = new LinkedHashSet<>(figure.fullNames());
    names.addAll(figure.shortNames());
    names.remove(figure.label());
    List<Evidence> evidence =
        figure.evidence().stream().sorted(Comparator.comparing(Evidence::sentence)).toList();
    boolean diplomat =
        !figure.isPrivate()
            && (figure.known().isPresent()
                || Lists.any(
                    figure.posts().entrySet(),
                    p -> !Noun.isPrivate(p.getValue()),
                    p -> isDiplomatic(p.getKey())));
    return new Profile(
        id,
        figure.label(),
        List.copyOf(names),
        List.copyOf(roles.represented(figure)),
        posts(figure),
        figure.gender(),
        Optional.empty(),
        diplomat,
        evidence);
  }

  /** Whether the head of an office, what stands before "for", is one of diplomacy. */
  private boolean isDiplomatic(String post) {
    String head = post.split(" (?:for|af|i|ved) ", 2)[0];
    return lexicon.isDiplomatic(head);
  }

  /**
   * Its posts; "leder" is left out beside "øverste leder", and a title of birth beside an office.
   */
  private static List<String> posts(Figure figure) {
    Set<String> all = new LinkedHashSet<>(figure.posts().keySet());
    if (all.size() > 1) {
      all.remove("prins");
    }
    return Lists.where(all, p -> Lists.none(all, o -> o.endsWith(" " + p)));
  }

  private Profile organization(EntityId id, List<EntityMention> named) {
    Optional<Organization> known = bodies.organization(id);
    List<EntityId> represents =
        known.isPresent()
            ? known.get().represents().stream().toList()
            : named.stream().flatMap(m -> statesOf(m).stream()).distinct().toList();
    List<String> texts = texts(named);
    Profile plain = plain(id, texts, represents);
    return new Profile(
        id,
        plain.label(),
        plain.otherNames(),
        represents,
        List.of(),
        Optional.empty(),
        known.map(Organization::type).or(() -> guessed(represents)).or(() -> medium(named)),
        false,
        List.of());
  }

  private static Optional<Authority.OrganizationType> guessed(List<EntityId> represents) {
    return represents.isEmpty()
        ? Optional.empty()
        : Optional.of(Authority.OrganizationType.INSTITUTION);
  }

  /** "Kyiv Post", "avisen X": a paper, an agency or a broadcaster that no authority knows. */
  private Optional<Authority.OrganizationType> medium(List<EntityMention> named) {
    return Lists.any(named, this::isMedium)
        ? Optional.of(Authority.OrganizationType.MEDIA)
        : Optional.empty();
  }

  private boolean isMedium(EntityMention mention) {
    String before = scene.word(mention.sentence(), mention.from() - 1);
    return Stream.of(mention.text().split(" "))
            .anyMatch(w -> lexicon.namePart(w).filter(MEDIA::equals).isPresent())
        || lexicon.introduced(before).filter(MEDIA::equals).isPresent();
  }

  /** The state of a body that is described: "Irans udenrigsministerium". */
  private List<EntityId> statesOf(EntityMention mention) {
    return scene.descriptions(mention.sentence()).stream()
        .filter(d -> d.head() == mention.head())
        .flatMap(d -> d.states().stream())
        .toList();
  }

  private Profile state(EntityId id, List<EntityMention> named) {
    List<String> names =
        named.stream()
            .filter(m -> m.form() == Form.STATE_NAME && m.entities().size() == 1)
            .map(EntityMention::text)
            .filter(t -> !t.endsWith("-"))
            .distinct()
            .toList();
    String label = bodies.state(id).map(s -> s.names().get(0)).orElseGet(() -> named.get(0).text());
    List<String> others = Lists.where(names, n -> !n.equals(label));
    return new Profile(
        id,
        label,
        others,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  /** A place by its names; one that is only described has the name that the authority gives it. */
  private Profile place(EntityId id, List<EntityMention> named) {
    List<String> names = texts(Lists.where(named, m -> m.form() != Form.DESCRIPTION));
    return plain(
        id,
        names.isEmpty()
            ? bodies.place(id).map(p -> List.of(p.names().get(0))).orElseGet(() -> texts(named))
            : names,
        List.of());
  }

  private Profile plain(EntityId id, List<String> texts, List<EntityId> represents) {
    String label =
        bodies
            .organization(id)
            .map(o -> o.names().get(0))
            .filter(texts::contains)
            .orElse(texts.get(0));
    return new Profile(
        id,
        label,
        Lists.where(texts, t -> !t.equals(label)),
        represents,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  private List<String> texts(List<EntityMention> named) {
    return named.stream().map(EntityMention::text).distinct().toList();
  }
}
