package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Token;

/** Tells which state or body a description means: "regeringen", "landet", "alliancen". */
final class BodyMeaning {

  private static final List<String> LANDS =
      List.of("land", "nation", "stat", "kongedømme", "kongerige", "emirat");

  private final Roles roles;
  private final Binding binding;
  private final Discourse discourse;
  private final Bodies bodies;
  private final Scene scene;

  BodyMeaning(Roles roles, Discourse discourse, Bodies bodies, Scene scene, Binding binding) {
    this.roles = roles;
    this.binding = binding;
    this.discourse = discourse;
    this.bodies = bodies;
    this.scene = scene;
  }

  /** The states or bodies for which a description stands where no person is named. */
  List<EntityId> of(Description d, Optional<Figure> owner) {
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
    boolean serves = d.isOffice() && !d.noun().lemma().equals("chef"); // "sin chef" one serves
    return owner.isPresent() && serves
        ? roles.state(owner.get()).stream().toList() // "hans udenrigsminister"
        : ownerBody(d);
  }

  private List<EntityId> institution(Description d, Optional<Figure> owner) {
    List<EntityId> states = d.states();
    if (states.isEmpty() && owner.isPresent()) {
      states = roles.represented(owner.get()).stream().toList();
    }
    return switch (d.noun().kind()) {
      case "country" -> country(d, states);
      case "side", "private" -> List.of();
      case "union" -> d.noun().definite() && !isNamed(d) ? last(d, b -> true) : List.of();
      case "movement" ->
          d.noun().definite() ? last(d, b -> !scene.lexicon().hasOffice(b.slug())) : List.of();
      case "again" -> states.isEmpty() && owner.isEmpty() ? again(d) : List.of();
      case "state" -> states.isEmpty() ? stateThere(d) : states;
      case "leadership" -> states.isEmpty() ? ownerBody(d) : states;
      case "regime" -> states.isEmpty() ? regime(d) : states;
      default ->
          states.size() == 1 && bodies.state(states.get(0)).isPresent()
              ? List.of(institutionId(states.get(0), d.noun().lemma()))
              : states.isEmpty() && owner.isEmpty() ? again(d) : List.of();
    };
  }

  /** "ministeriet", "kontoret": the one of which the text spoke last. */
  private List<EntityId> again(Description d) {
    String lemma = d.noun().lemma();
    boolean known = d.noun().definite() && d.owner().isEmpty();
    return known
        ? discourse
            .institution(
                d.sentence(),
                d.head(),
                b -> b.slug().endsWith(lemma) || lemma.equals("kontor") && bodies.isInstitution(b))
            .stream()
            .toList()
        : List.of();
  }

  /** The body of which the text spoke last: "alliancen", "bevægelsen". */
  private List<EntityId> last(Description d, Predicate<EntityId> may) {
    return discourse.body(d.sentence(), d.head(), may).stream().toList();
  }

  /** "Organisationen af Tyrkiske Stater": a capital makes a name of what it is of. */
  private boolean isNamed(Description d) {
    List<Token> tokens = scene.sentence(d.sentence()).tokens();
    int next = d.head() + 2;
    return isOneOf(scene.word(d.sentence(), next - 1), "af", "for")
        && next < tokens.size()
        && Character.isUpperCase(tokens.get(next).form().codePointAt(0));
  }

  /** Whether people who are called so act for nobody but themselves. */
  private static boolean isPrivate(Description d) {
    return switch (d.noun().kind()) {
      case "other", "sport", "kin", "COURTESY" -> true;
      default -> d.noun().isPrivate();
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

  /**
   * "Styret": that of the only land just named, as "regeringen", which may be one's own, is not.
   */
  private List<EntityId> regime(Description d) {
    List<EntityId> near =
        d.noun().definite()
            ? discourse.lastStates(d.sentence(), d.head(), 1, e -> e.figure().isEmpty())
            : List.of();
    return near.size() == 1 && ownerBody(d).isEmpty() ? near : ownerBody(d);
  }

  /** "I Norge har regeringen lovet det": the one of the land with which the sentence opens. */
  private List<EntityId> stateThere(Description d) {
    int verb = d.head() - 1;
    List<Token> tokens = scene.sentence(d.sentence()).tokens();
    boolean inverted = verb > 1 && verb < 4 && tokens.get(verb).tag().isFinite();
    boolean there =
        inverted && d.noun().definite() && isOneOf(scene.word(d.sentence(), verb - 2), "I", "i");
    List<EntityId> here =
        there ? discourse.lastStates(d.sentence(), d.head(), 0, e -> true) : List.of();
    return here.isEmpty() ? ownerBody(d) : List.of(here.get(0));
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
    if (Lists.none(LANDS, word::startsWith)) {
      return Optional.empty();
    }
    Set<EntityId> own = binding.facing(sentence, token, roles);
    Predicate<Event> other = e -> e.state().filter(own::contains).isEmpty();
    return discourse
        .state(sentence, token, other.and(e -> e.isNamed() && e.figure().isEmpty()))
        .or(() -> discourse.state(sentence, token, other));
  }
}
