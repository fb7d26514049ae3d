package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Tag;

/** Chooses whom a description or pronoun means, given what was spoken of before it. */
final class Meaning {

  private static final EntityId RUSSIA = EntityId.state("ru");
  private static final EntityId SOVIET_UNION = EntityId.state("su");

  /** So many sentences back somebody can have been visited who is then called "sin vært". */
  private static final int FARTHEST = 8;

  private final Cast cast;
  private final Roles roles;
  private final Discourse discourse;
  private final Bodies bodies;

  Meaning(Cast cast, Roles roles, Discourse discourse, Bodies bodies) {
    this.cast = cast;
    this.roles = roles;
    this.discourse = discourse;
    this.bodies = bodies;
  }

  /**
   * The person whom a description in the singular means.
   *
   * @param owner to whom it belongs: the "hans" of "hans udenrigsminister"
   * @param others who cannot be meant: the subject of its clause
   */
  Optional<Figure> person(Description d, Optional<Figure> owner, Set<Figure> others) {
    boolean past = d.time().filter(t -> t.equals("former") || t.equals("coming")).isPresent();
    if (d.noun().isInstitution() || !d.isDefinite() || past) {
      return Optional.empty();
    }
    Optional<Figure> whose = owner.or(() -> d.owner().flatMap(cast::of));
    return switch (d.noun().kind()) {
      case "role", "sport" -> Optional.empty();
      case "host", "guest" -> whose.flatMap(o -> counterpart(d, o).or(() -> companion(d, o)));
      case "kin" -> whose.isPresent() ? kin(d, whose.get()) : relative(d);
      case "peer" ->
          d.isTied() || whose.isEmpty()
              ? called(d, whose, others)
              : whose.flatMap(o -> counterpart(d, o));
      default -> called(d, whose, others);
    };
  }

  /** "sin gæst", "hans modpart": the one of another side of whom the text told last. */
  private Optional<Figure> counterpart(Description d, Figure owner) {
    Optional<EntityId> own = roles.state(owner);
    Predicate<Event> other =
        e ->
            d.sentence() - e.sentence() <= 3
                && e.figure().filter(f -> f != owner).isPresent()
                && e.prominence() != Discourse.Prominence.SPEAKER
                && own.isPresent()
                && e.state().filter(x -> !own.get().equals(x)).isPresent();
    Predicate<Event> leader = e -> e.figure().filter(Calling::isLeader).isPresent();
    return discourse
        .person(d.sentence(), d.head(), other.and(leader))
        .or(
            () ->
                discourse.person(
                    d.sentence(), d.head(), other.and(e -> d.sentence() - e.sentence() <= 1)));
  }

  /** "sin vært", a good while after the visit: the leader last told of in one sentence with him. */
  private Optional<Figure> companion(Description d, Figure owner) {
    Optional<EntityId> own = roles.state(owner);
    List<Integer> his =
        discourse.events().stream()
            .filter(e -> e.figure().filter(owner::equals).isPresent())
            .map(Event::sentence)
            .filter(s -> d.sentence() - s <= FARTHEST)
            .toList();
    return discourse.person(
        d.sentence(),
        d.head(),
        e ->
            his.contains(e.sentence())
                && e.figure().filter(f -> f != owner && Calling.isLeader(f)).isPresent()
                && own.isPresent()
                && e.state().filter(x -> !own.get().equals(x)).isPresent());
  }

  private Optional<Figure> called(Description d, Optional<Figure> owner, Set<Figure> others) {
    Predicate<Figure> fits =
        f -> owner.filter(f::equals).isEmpty() && !others.contains(f) && fits(d, f, owner);
    Predicate<Figure> exactly = fits.and(f -> f.titles().contains(d.noun().title()));
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
    if (d.noun().kind().equals("peer") && owner.filter(Calling::isLeader).isPresent()) {
      Predicate<Figure> leads =
          f ->
              !others.contains(f)
                  && Calling.isLeader(f)
                  && Lists.any(d.states(), roles.represented(f)::contains);
      return discourse.person(d.sentence(), d.head(), e -> e.figure().filter(leads).isPresent());
    }
    List<Figure> any = Lists.where(cast.figures(), fits);
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
    if (!d.states().isEmpty() && Lists.none(d.states(), represented::contains)) {
      return false;
    }
    if (d.noun().kind().equals("peer")) {
      return !d.states().isEmpty() && owner.filter(o -> !shares(o, figure)).isEmpty();
    }
    if (d.noun().kind().equals("successor")) {
      return false;
    }
    boolean sameSide =
        owner.isEmpty() || Lists.any(roles.represented(owner.get()), represented::contains);
    return sameSide && ownedByBody(d, represented) && Calling.isCalled(d, figure);
  }

  /** Colleagues hold the same office, or the one who is called so has none in the text. */
  private static boolean shares(Figure owner, Figure figure) {
    return owner.posts().isEmpty()
        || figure.posts().isEmpty()
        || Lists.any(figure.posts().values(), owner.posts()::containsValue);
  }

  private boolean ownedByBody(Description d, Set<EntityId> represented) {
    Optional<FoundName> body =
        d.owner().filter(n -> n.kind() == Kind.ORGANIZATION || n.kind() == Kind.COMPOUND);
    return body.isEmpty() || Lists.any(bodies.of(body.get()), represented::contains);
  }

  /** The relative of the owner, or the one of his family name, of the right gender. */
  private Optional<Figure> kin(Description d, Figure owner) {
    boolean woman = isWoman(d.noun().lemma());
    List<Figure> found =
        cast.figures().stream()
            .filter(f -> owner.kin().isEmpty() ? isOfFamily(f, owner) : owner.kin().contains(f))
            .filter(f -> f != owner)
            .filter(f -> (woman ? Pronouns.SHE : Pronouns.HE).agrees(f.gender()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "sønnen": the only one whom the text calls somebody's. */
  private Optional<Figure> relative(Description d) {
    List<Figure> found =
        Lists.where(
            List.copyOf(cast.figures()),
            f -> !f.kin().isEmpty() && f.titles().contains(d.noun().title()));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isWoman(String kin) {
    return isOneOf(kin, "kone", "hustru", "datter", "mor") || kin.endsWith("søster");
  }

  private static boolean isOfFamily(Figure a, Figure b) {
    return a.fullNames().stream()
        .map(n -> n.substring(n.lastIndexOf(' ') + 1))
        .anyMatch(s -> Lists.any(b.fullNames(), n -> n.endsWith(" " + s)));
  }

  /** Whom a noun such as "nordkoreaneren" means; empty for a whole people. */
  Optional<Figure> inhabitant(FoundName name, Scene scene) {
    Reading reading = name.readings().get(0);
    boolean definite = reading.definite() || scene.isPointedAt(name.sentence(), name.from());
    if (reading.kind() != Kind.INHABITANT || reading.plural() || !definite) {
      return Optional.empty();
    }
    EntityId people = name.entities().get(0);
    boolean known = Lists.any(cast.figures(), f -> isOf(f, people));
    return discourse.person(
        name.sentence(),
        name.from(),
        e -> e.figure().filter(f -> known ? isOf(f, people) : isOfBody(f)).isPresent());
  }

  /** Whether "russeren" names no other state than the Soviet Union for somebody. */
  boolean isOfUnion(Figure figure) {
    return roles.represented(figure).contains(SOVIET_UNION);
  }

  /** Whom the text gives a body and no state: "Natos generalsekretær … Nordmanden". */
  private boolean isOfBody(Figure figure) {
    Set<EntityId> represented = roles.represented(figure);
    return !represented.isEmpty()
        && Lists.all(List.copyOf(represented), r -> r.kind() == EntityId.Kind.ORGANIZATION);
  }

  /** "Russeren" can be a leader of the Soviet Union. */
  private boolean isOf(Figure figure, EntityId people) {
    Set<EntityId> represented = roles.represented(figure);
    return represented.contains(people)
        || people.equals(RUSSIA) && represented.contains(SOVIET_UNION);
  }

  /** Whether a description speaks of some certain person, known or not. */
  static boolean isSomebody(Description d) {
    return d.isDefinite()
        && (d.noun().isPost() || d.noun().isPerson())
        && !d.noun().genitive()
        && !d.noun().kind().equals("role");
  }

  /**
   * Whom a pronoun for one person means.
   *
   * @param subject who is subject of its clause, and so cannot be meant
   */
  Optional<Figure> pronoun(
      Scene scene, int s, int t, Pronouns pronoun, Speech speech, Predicate<Figure> subject) {
    boolean outside = speech.quoted() && !speech.isSpoken(t);
    int fronted = pronoun.isPossessive() ? -1 : scene.frontedUntil(s, t);
    Teller teller = new Teller(scene, discourse);
    Set<Figure> below = pronoun.isPossessive() ? Set.of() : below(scene, s, t, speech);
    return discourse.antecedent(
        s,
        t,
        outside,
        new Affected(scene, discourse, s, t).or(new Lone(discourse, s, pronoun)),
        e ->
            e.figure().filter(f -> !pronoun.agrees(f.gender()) || subject.test(f)).isEmpty()
                && e.figure().filter(below::contains).isEmpty()
                && e.figure().filter(f -> meetsOwn(scene, s, t, f, below)).isEmpty()
                && !(outside && isSpokenOf(e.figure(), s, speech))
                && !(e.sentence() == s && e.token() < fronted)
                && !teller.is(e, s, t, pronoun)
                && (pronoun.isPossessive() || !isBeside(scene, e, s, t)));
  }

  /**
   * Who is named in what a pronoun is subject of, or says it of him: "havde han garanteret X", "Han
   * siger, at X kommer" and "- Han kommer, siger X" speak of two.
   */
  private Set<Figure> below(Scene scene, int s, int t, Speech speech) {
    boolean subject = scene.sentence(s).token(t).tag() == Tag.PRONOUN_NOMINATIVE;
    Set<Figure> found = new LinkedHashSet<>();
    for (FoundName name : scene.names(s)) {
      boolean behind = name.from() > t && !speech.isSpoken(name.from());
      boolean speaks =
          speech.isSpoken(t)
              && behind
              && scene.prominence(s, name.from(), name.to()) == Discourse.Prominence.SPEAKER;
      boolean under =
          subject
              && name.from() > t
              && speech.isSpoken(t) == speech.isSpoken(name.from())
              && !isAside(scene, name)
              && isUnder(scene, s, name.from(), t);
      if (speaks || under) {
        cast.of(name).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Han rejste til A for at tale med Bs præsident, X": he leads another land than X does. */
  private boolean meetsOwn(Scene scene, int s, int t, Figure figure, Set<Figure> below) {
    return Calling.isLeader(figure)
        && scene.names(s).stream()
            .filter(n -> n.from() > t && scene.word(s, scene.start(n) - 1).equals("med"))
            .filter(n -> scene.sentence(s).token(scene.start(n)).tag().isGenitive())
            .flatMap(n -> cast.of(n).stream())
            .filter(f -> below.contains(f) && Calling.isLeader(f))
            .anyMatch(
                f -> roles.state(f).isPresent() && roles.state(f).equals(roles.state(figure)));
  }

  /** "Han talte med X, der ifølge Y lovede det": who tells of another can be the subject too. */
  private static boolean isAside(Scene scene, FoundName name) {
    int s = name.sentence();
    return scene.word(s, scene.start(name) - 1).equals("ifølge")
        && scene.clauseOf(s, name.from()).filter(Clause::isRelative).isPresent();
  }

  /** Whether a word stands in the clause of another, or in one that is part of it. */
  private static boolean isUnder(Scene scene, int s, int word, int t) {
    Optional<Clause> top = scene.clauseOf(s, t);
    Optional<Clause> at = scene.clauseOf(s, word);
    for (int steps = 0; steps < 6 && at.isPresent() && top.isPresent(); steps++) {
      if (at.equals(top)) {
        return true;
      }
      Optional<Clause> above = scene.clauses(s).parent(at.get());
      if (at.get().relation().equals("conj") && above.equals(top)) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "- Kim har lovet det, siger han": who is named in a quote does not say it. */
  private boolean isSpokenOf(Optional<Figure> figure, int s, Speech speech) {
    return figure.isPresent()
        && Lists.any(
            discourse.events(),
            e -> e.sentence() == s && speech.isSpoken(e.token()) && e.figure().equals(figure));
  }

  /** Whether somebody is named in the pronoun's own clause, so that the pronoun is another. */
  private static boolean isBeside(Scene scene, Event event, int s, int t) {
    if (event.sentence() != s || scene.word(s, event.token() - 1).equals("ifølge")) {
      return false;
    }
    for (int i = event.token(); i < t; i++) {
      if (isOneOf(scene.word(s, i), ",", "at", "om")) {
        return false;
      }
    }
    int clause = scene.clause(s, t);
    return clause >= 0 && scene.clause(s, event.token()) == clause;
  }

  /** The person who was the last subject in the sentence before a place. */
  Optional<Figure> subject(int s, int t) {
    return discourse.person(s, t, e -> e.sentence() == s && e.isSubject());
  }
}
