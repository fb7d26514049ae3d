package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Group;
import org.depeche.entity.Reading.Kind;

/** Chooses whom a description or pronoun means, given what was spoken of before it. */
final class Meaning {

  private final Cast cast;
  private final Roles roles;
  private final Discourse discourse;
  private final Groups groups;
  private final Bodies bodies;

  Meaning(Cast cast, Roles roles, Discourse discourse, Groups groups, Bodies bodies) {
    this.cast = cast;
    this.roles = roles;
    this.discourse = discourse;
    this.groups = groups;
    this.bodies = bodies;
  }

  /** The person whom a description in the singular means. */
  Optional<Figure> person(Description d, Optional<Figure> owner) {
    if (d.noun().isInstitution()
        || !d.isDefinite()
        || d.time().filter("former"::equals).isPresent()) {
      return Optional.empty();
    }
    return switch (d.noun().kind()) {
      case "role", "host", "guest", "sport" -> Optional.empty();
      case "kin" -> owner.or(() -> d.owner().flatMap(cast::of)).flatMap(o -> kin(d, o));
      default -> called(d, owner.or(() -> d.owner().flatMap(cast::of)));
    };
  }

  private Optional<Figure> called(Description d, Optional<Figure> owner) {
    Predicate<Figure> fits = f -> owner.filter(f::equals).isEmpty() && fits(d, f, owner);
    Predicate<Figure> exactly = fits.and(f -> f.titles().contains(d.noun().lemma()));
    Optional<Figure> before =
        discourse
            .person(d.sentence(), d.head(), e -> e.figure().filter(exactly).isPresent())
            .or(
                () ->
                    discourse.person(
                        d.sentence(), d.head(), e -> e.figure().filter(fits).isPresent()));
    if (before.isPresent() || !d.isTied()) {
      return before;
    }
    List<Figure> any = cast.figures().stream().filter(fits).toList();
    return any.isEmpty() ? stranger(d) : Optional.of(any.get(0));
  }

  /**
   * Somebody of whom neither post nor state is told, named in the sentence before: "… mødte X. Den
   * polske præsident …".
   */
  private Optional<Figure> stranger(Description d) {
    if (!d.isLeader() || d.states().size() != 1 || d.owner().isPresent()) {
      return Optional.empty();
    }
    return discourse.person(
        d.sentence(),
        d.head(),
        e ->
            d.sentence() - e.sentence() <= 1
                && e.figure().filter(f -> isStranger(f, d.states().get(0))).isPresent());
  }

  private boolean isStranger(Figure figure, EntityId state) {
    Set<EntityId> represented = roles.represented(figure);
    return figure.posts().isEmpty()
        && !figure.isStateless()
        && (represented.isEmpty() || represented.contains(state));
  }

  private boolean fits(Description d, Figure figure, Optional<Figure> owner) {
    Set<EntityId> represented = roles.represented(figure);
    if (d.stateless() && !figure.isStateless()) {
      return false;
    }
    if (!d.states().isEmpty() && d.states().stream().noneMatch(represented::contains)) {
      return false;
    }
    if (d.noun().kind().equals("peer")) {
      return !d.states().isEmpty() && owner.filter(o -> !shares(o, figure)).isEmpty();
    }
    if (d.noun().kind().equals("successor")) {
      return false;
    }
    boolean sameSide =
        owner.isEmpty() || roles.represented(owner.get()).stream().anyMatch(represented::contains);
    return sameSide && ownedByBody(d, represented) && isCalled(d, figure);
  }

  /** Colleagues hold the same office, or the one who is called so has none in the text. */
  private static boolean shares(Figure owner, Figure figure) {
    return owner.posts().isEmpty()
        || figure.posts().isEmpty()
        || figure.posts().values().stream().anyMatch(owner.posts()::containsValue);
  }

  private boolean ownedByBody(Description d, Set<EntityId> represented) {
    Optional<FoundName> body =
        d.owner().filter(n -> n.kind() == Kind.ORGANIZATION || n.kind() == Kind.COMPOUND);
    return body.isEmpty() || bodies.of(body.get()).stream().anyMatch(represented::contains);
  }

  /** Whether the noun can be said of the person: his office, or a word for any leader. */
  private static boolean isCalled(Description d, Figure figure) {
    String lemma = d.noun().lemma();
    if (figure.titles().stream().anyMatch(t -> t.equals(lemma) || isShorter(lemma, t))) {
      return true;
    }
    boolean leads =
        figure.posts().values().stream().anyMatch(Meaning::isLeading)
            || figure.known().stream()
                .flatMap(p -> p.offices().stream())
                .anyMatch(o -> o.post().equals(lemma) || isGeneric(lemma) && isHead(o.post()));
    return isGeneric(lemma) && leads
        || figure.known().stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.post().equals(lemma) || isShorter(lemma, o.post()));
  }

  /** "ministeren" for an "udenrigsminister", "rådgiveren" for a "national sikkerhedsrådgiver". */
  private static boolean isShorter(String lemma, String title) {
    boolean deputy = title.startsWith("vice") && !lemma.startsWith("vice");
    return title.endsWith(lemma) && !deputy && !lemma.equals("præsident");
  }

  private static boolean isLeading(String kind) {
    return switch (kind) {
      case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MONARCH" -> true;
      default -> false;
    };
  }

  private static boolean isHead(String post) {
    return post.endsWith("præsident") && !post.startsWith("vice")
        || post.matches("premierminister|statsminister|forbundskansler|kansler|leder|.* leder");
  }

  /** Whether the word can be said of whoever leads a state. */
  static boolean isGeneric(String lemma) {
    return lemma.matches(
        "leder|statsleder|statschef|regeringschef|regeringsleder|statsoverhoved|magthaver|topleder");
  }

  /** The one of the family name of the owner and of the right gender. */
  private Optional<Figure> kin(Description d, Figure owner) {
    boolean woman = d.noun().lemma().matches("kone|hustru|søster|datter|mor|.*søster");
    List<Figure> found =
        cast.figures().stream()
            .filter(f -> f != owner && isOfFamily(f, owner))
            .filter(f -> (woman ? Pronouns.SHE : Pronouns.HE).agrees(f.gender()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOfFamily(Figure a, Figure b) {
    return a.fullNames().stream()
        .map(n -> n.substring(n.lastIndexOf(' ') + 1))
        .anyMatch(s -> b.fullNames().stream().anyMatch(n -> n.endsWith(" " + s)));
  }

  /** The states or bodies for which a description stands where no person is named. */
  List<EntityId> bodies(Description d, Optional<Figure> owner) {
    if (d.noun().isInstitution()) {
      return institution(d, owner);
    }
    if (isPrivate(d)) {
      return List.of();
    }
    boolean indefinite = !d.isDefinite() && !d.noun().plural();
    if (indefinite && d.isLeader() || d.time().filter("former"::equals).isPresent()) {
      return List.of();
    }
    if (!d.states().isEmpty()) {
      return d.states();
    }
    return d.owner()
        .filter(n -> n.kind() == Kind.ORGANIZATION || n.kind() == Kind.COMPOUND)
        .map(n -> List.of(Bodies.id(n)))
        .orElse(List.of());
  }

  private List<EntityId> institution(Description d, Optional<Figure> owner) {
    List<EntityId> states = d.states();
    if (states.isEmpty() && owner.isPresent()) {
      states = roles.represented(owner.get()).stream().toList();
    }
    return switch (d.noun().kind()) {
      case "country" -> country(d, states);
      case "side" -> List.of();
      case "union" -> d.noun().definite() ? union(d) : List.of();
      case "state" -> states.isEmpty() ? ownerBody(d) : states;
      default ->
          states.size() == 1 && bodies.state(states.get(0)).isPresent()
              ? List.of(institutionId(states.get(0), d.noun().lemma()))
              : List.of();
    };
  }

  /** The body of which the text spoke last: "alliancen". */
  private List<EntityId> union(Description d) {
    return discourse.body(d.sentence(), d.head()).stream().toList();
  }

  /** Whether people who are called so act for nobody but themselves. */
  private static boolean isPrivate(Description d) {
    return switch (d.noun().kind()) {
      case "other", "sport", "kin", "SPORT", "BUSINESS", "LOCAL", "COURTESY" -> true;
      default -> false;
    };
  }

  private List<EntityId> country(Description d, List<EntityId> states) {
    if (!states.isEmpty()) {
      return states;
    }
    if (d.noun().plural()) {
      return ownerBody(d);
    }
    return d.noun().definite()
        ? country(d.sentence(), d.head(), d.noun().lemma()).stream().toList()
        : List.of();
  }

  private static List<EntityId> ownerBody(Description d) {
    return d.owner()
        .filter(n -> n.kind() == Kind.ORGANIZATION || n.kind() == Kind.COMPOUND)
        .map(n -> List.of(Bodies.id(n)))
        .orElse(List.of());
  }

  /** The identity of a body that a common noun and its state name together. */
  EntityId institutionId(EntityId state, String lemma) {
    String name = bodies.state(state).map(s -> s.names().get(0)).orElse(state.slug());
    return EntityId.organization(Slug.of(name + " " + lemma));
  }

  /** The state that "landet" means: the one named last, subjects first. */
  Optional<EntityId> country(int sentence, int token, String word) {
    if (!word.matches("land.*|nation.*|stat.*")) {
      return Optional.empty();
    }
    return discourse
        .state(sentence, token, e -> e.named() && e.figure().isEmpty())
        .or(() -> discourse.state(sentence, token, e -> true));
  }

  /** Whom a noun such as "nordkoreaneren" means; empty for a whole people. */
  Optional<Figure> inhabitant(FoundName name) {
    Reading reading = name.readings().get(0);
    if (reading.kind() != Kind.INHABITANT || reading.plural() || !reading.definite()) {
      return Optional.empty();
    }
    return discourse.person(
        name.sentence(),
        name.from(),
        e ->
            e.figure()
                .filter(f -> roles.represented(f).contains(name.entities().get(0)))
                .isPresent());
  }

  /** Whom a pronoun for one person means. */
  Optional<Figure> pronoun(Scene scene, int s, int t, Pronouns pronoun, Speech speech) {
    boolean outside = speech.quoted() && !speech.isSpoken(t);
    return discourse.person(
        s,
        t,
        e ->
            e.figure().filter(f -> pronoun.agrees(f.gender())).isPresent()
                && !(e.sentence() == s && outside && speech.isSpoken(e.token()))
                && (pronoun.isPossessive() || !isBeside(scene, e, s, t)));
  }

  /** Whether somebody is named in the pronoun's own clause, so that the pronoun is another. */
  private static boolean isBeside(Scene scene, Event event, int s, int t) {
    if (event.sentence() != s || scene.word(s, event.token() - 1).equals("ifølge")) {
      return false;
    }
    for (int i = event.token(); i < t; i++) {
      if (scene.word(s, i).matches(",|at|om")) {
        return false;
      }
    }
    int clause = scene.clause(s, t);
    return clause >= 0 && scene.clause(s, event.token()) == clause;
  }

  /** The person who was the last subject in the sentence before a place. */
  Optional<Figure> subject(int s, int t) {
    return discourse.person(s, t, e -> e.sentence() == s && e.subject());
  }

  /** Whom a plural description means: "de to ledere", "parterne", "de nordiske lande". */
  Group group(Description d) {
    int s = d.sentence();
    int t = d.head();
    Predicate<Figure> may = f -> isPossible(d, f);
    if (d.noun().kind().equals("country") || d.noun().kind().equals("side")) {
      return states(d);
    }
    boolean people = d.noun().isPost() || d.noun().isPerson();
    if (!people || !d.isDefinite() || d.isTied() || d.isOthers()) {
      return new Group(s, t, List.of(), List.of());
    }
    if (!d.hints().isEmpty()) {
      List<Figure> all = groups.of(d.hints(), may);
      return new Group(s, t, all, all.isEmpty() ? d.hints() : statesOf(all));
    }
    int count = d.count().orElse(2);
    List<Figure> found = groups.persons(s, t, count, may.and(f -> isCalled(d, f)));
    found = found.isEmpty() ? groups.persons(s, t, count, may) : found;
    return new Group(s, t, found, statesOf(found));
  }

  private Group states(Description d) {
    if (!d.states().isEmpty() || !d.isDefinite() || d.owner().isPresent()) {
      return new Group(d.sentence(), d.head(), List.of(), List.of());
    }
    boolean sides = d.noun().kind().equals("side");
    List<EntityId> found =
        !d.hints().isEmpty()
            ? d.hints()
            : sides
                ? groups.sides(d.sentence(), d.head(), d.count().orElse(2))
                : groups.states(d.sentence(), d.head(), d.count().orElse(2));
    boolean counted = d.count().isPresent() || sides;
    return new Group(
        d.sentence(), d.head(), List.of(), counted || !d.hints().isEmpty() ? found : List.of());
  }

  /** Whether somebody can be one of those of whom a plural speaks. */
  private boolean isPossible(Description d, Figure figure) {
    if (d.noun().isPerson() || d.noun().lemma().matches("topfolk|leder|statsleder")) {
      return !roles.represented(figure).isEmpty();
    }
    return isCalled(d, figure);
  }

  private List<EntityId> statesOf(List<Figure> figures) {
    Set<EntityId> states = new LinkedHashSet<>();
    for (Figure figure : figures) {
      roles.represented(figure).stream()
          .filter(e -> e.kind() == EntityId.Kind.STATE)
          .findFirst()
          .ifPresent(states::add);
    }
    return new ArrayList<>(states);
  }

  /** Whom "de", "begge" or "hinanden" means. */
  Optional<Group> many(int s, int t, Pronouns pronoun) {
    return switch (pronoun) {
      case BOTH, EACH_OTHER -> some(s, t, 2);
      default -> groups.any(s, t);
    };
  }

  /** Whom "de to" or "de fem" means: so many of those who were spoken of together. */
  Optional<Group> some(int s, int t, int count) {
    Optional<Group> last =
        discourse.group(s, t, 2, g -> g.figures().size() == count || g.states().size() == count);
    if (last.isPresent()) {
      return last;
    }
    List<Figure> persons = groups.persons(s, t, count, f -> !roles.represented(f).isEmpty());
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(s, t, persons, statesOf(persons)));
  }
}
