package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Lists;

/**
 * Tells which state the country is in "landets leder": the one spoken of, and never that of the
 * guest who meets him.
 */
final class Homeland {

  private final Scene scene;
  private final Cast cast;
  private final Roles roles;
  private final Discourse discourse;
  private final Binding binding;

  Homeland(Scene scene, Cast cast, Roles roles, Discourse discourse, Binding binding) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.discourse = discourse;
    this.binding = binding;
  }

  /** The description to which a noun in the genitive belongs: the "leder" of "landets leder". */
  Optional<Description> owned(Description country) {
    return Lists.first(
        scene.descriptions(country.sentence()),
        d -> d.ownerNoun().isPresent() && d.ownerNoun().getAsInt() == country.head());
  }

  /** "De to landes ministre": each of one of them. */
  boolean isOfEach(Description office) {
    return isOneOf(
        scene.word(office.sentence(), office.ownerNoun().getAsInt()),
        "landenes",
        "landes",
        "nationers",
        "staters");
  }

  /**
   * The state that owns an office.
   *
   * @param office the office, with the noun for a country to which it belongs
   * @param holder who is named beside it: of somebody whose state is known it can be no other
   */
  Optional<EntityId> of(Description office, Optional<Figure> holder) {
    Set<EntityId> known = holder.map(roles::represented).orElse(Set.of());
    if (!known.isEmpty()) {
      return spoken(office, e -> e.state().filter(known::contains).isPresent());
    }
    Set<EntityId> beside = beside(office);
    if (!beside.isEmpty()) {
      return spoken(office, e -> e.state().filter(beside::contains).isPresent());
    }
    Set<EntityId> guests = office.noun().isPost() ? guests(office) : Set.of();
    Predicate<Event> may =
        e ->
            e.state()
                .filter(x -> !guests.contains(x) && !isHeldByAnother(office, holder, x))
                .isPresent();
    Predicate<Event> land =
        may.and(
            e -> e.figure().isEmpty() && !scene.isTown(e) && (e.isNamed() || !guests.isEmpty()));
    Predicate<Event> free =
        e -> office.sentence() - e.sentence() <= 1 && !isOwner(e.sentence(), e.token());
    return spoken(office, land.and(free))
        .or(() -> spoken(office, land))
        .or(() -> spoken(office, may));
  }

  /** "X og landets præsident": of whom the other is named with, his state. */
  private Set<EntityId> beside(Description office) {
    int and = office.from() - 1;
    return and > 0 && isOneOf(scene.word(office.sentence(), and), "og", "samt")
        ? Lists.first(scene.names(office.sentence()), n -> n.to() == and)
            .flatMap(cast::of)
            .map(roles::represented)
            .orElse(Set.of())
        : Set.of();
  }

  private Optional<EntityId> spoken(Description office, Predicate<Event> may) {
    return discourse.state(office.sentence(), office.ownerNoun().getAsInt(), may);
  }

  /**
   * The states of whoever does something to the holder of the office: one's own are not called so.
   */
  private Set<EntityId> guests(Description office) {
    Set<EntityId> found = new LinkedHashSet<>();
    binding
        .subject(office.sentence(), office.head())
        .ifPresent(
            x -> {
              found.addAll(x.states());
              x.figures().forEach(f -> found.addAll(roles.represented(f)));
            });
    return found;
  }

  /** Whether the text gives the same office of that state to somebody else. */
  private boolean isHeldByAnother(Description office, Optional<Figure> holder, EntityId state) {
    return scene.ties().stream()
        .filter(t -> t.states().contains(state))
        .filter(t -> t.description().filter(d -> isSame(d, office)).isPresent())
        .anyMatch(
            t -> cast.of(t.name()).filter(f -> holder.filter(f::equals).isEmpty()).isPresent());
  }

  private static boolean isSame(Description held, Description office) {
    boolean leads = Calling.isGeneric(office.noun().lemma()) && held.isLeader();
    return held.time().isEmpty() && (leads || held.label().equals(office.label()));
  }

  /** "Frankrigs" in "Frankrigs præsident": who is spoken of is the president. */
  private boolean isOwner(int sentence, int token) {
    return Lists.any(
        scene.descriptions(sentence),
        d -> d.owned() && d.noun().isPost() && d.from() <= token && token < d.head());
  }
}
