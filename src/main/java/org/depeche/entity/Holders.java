package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Group;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/** Tells whom an office means that no word ties to a state: "præsidenten", "paven". */
final class Holders {

  private final Scene scene;
  private final Cast cast;
  private final Roles roles;
  private final Discourse discourse;
  private final Referents referents;

  Holders(Scene scene, Cast cast, Roles roles, Discourse discourse, Referents referents) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.discourse = discourse;
    this.referents = referents;
  }

  /** Who hold an office together, where the text says which: named at once, or by their owners. */
  Optional<Group> together(Description d) {
    return announced(d).or(() -> owned(d));
  }

  /** "deres udenrigsministre": those of them, or their states where none of these is named. */
  private Optional<Group> owned(Description d) {
    int s = d.sentence();
    List<EntityId> states =
        d.isOffice() && scene.word(s, d.from()).equals("deres")
            ? referents.group(s, d.from()).stream()
                .flatMap(g -> g.figures().stream())
                .flatMap(f -> roles.state(f).stream())
                .distinct()
                .toList()
            : List.of();
    List<Figure> named =
        Lists.where(
            cast.figures(),
            f ->
                f.titles().contains(d.label())
                    && roles.state(f).filter(states::contains).isPresent());
    return states.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Group(s, d.head(), named.size() == states.size() ? named : List.of(), states));
  }

  /**
   * "Om præsidenten kommer, ville talskvinden, X, ikke sige": her own president.
   *
   * @param others who cannot be meant: the subject of its clause
   */
  Optional<Figure> ofSpokesperson(Description d, Set<Figure> others) {
    Set<EntityId> bodies = d.noun().definite() ? bodiesOfSpokespersons(d.sentence()) : Set.of();
    List<Figure> holders =
        bodies.size() == 1 && d.time().isEmpty()
            ? Lists.where(
                cast.figures(),
                f -> roles.represented(f).containsAll(bodies) && f.titles().contains(d.label()))
            : List.of();
    return Lists.first(holders, f -> !others.contains(f));
  }

  /** For whom those speak who are named as spokespersons and subjects in a sentence. */
  private Set<EntityId> bodiesOfSpokespersons(int sentence) {
    return scene.names(sentence).stream()
        .filter(n -> scene.isSubject(sentence, scene.start(n), n.to()))
        .flatMap(n -> cast.of(n).stream())
        .filter(f -> f.posts().containsValue("SPOKESPERSON"))
        .flatMap(f -> roles.represented(f).stream())
        .collect(Collectors.toSet());
  }

  /** "To præsidenter mødtes. Det var X og Y": as many as the next sentence names. */
  private Optional<Group> announced(Description d) {
    int next = d.sentence() + 1;
    boolean told =
        d.isOffice()
            && !d.isDefinite()
            && d.count().isPresent()
            && next < scene.sentences().size()
            && isOneOf(scene.word(next, 0), "det", "de")
            && isOneOf(scene.word(next, 1), "var", "er");
    List<Figure> named =
        told
            ? scene.names(next).stream()
                .flatMap(n -> cast.of(n).stream())
                .filter(f -> roles.state(f).isPresent())
                .distinct()
                .toList()
            : List.of();
    return told && named.size() == d.count().getAsInt()
        ? Optional.of(
            new Group(
                d.sentence(),
                d.head(),
                named,
                named.stream().flatMap(f -> roles.state(f).stream()).distinct().toList()))
        : Optional.empty();
  }

  /** "Den seneste leder i X var Y": who is named behind the verb is the one who is called so. */
  Optional<Figure> called(Description d) {
    boolean told =
        d.isOffice()
            && d.isDefinite()
            && (d.determiner().equals("den") || d.noun().definite())
            && scene.isSubject(d.sentence(), d.from(), d.head() + 1);
    return told
        ? scene
            .clauseOf(d.sentence(), d.head())
            .filter(c -> c.chain().size() == 1 && c.verb().lemma().equals("være"))
            .filter(c -> c.verb().index() > d.head())
            .stream()
            .flatMap(c -> scene.names(d.sentence()).stream().filter(n -> isBehind(n, c)))
            .flatMap(n -> cast.of(n).stream())
            .findFirst()
        : Optional.empty();
  }

  private boolean isBehind(FoundName name, Clause clause) {
    return scene.start(name) == clause.verb().index() + 1
        && !name.genitive()
        && clause.sentence().token(name.to()).tag().isMark();
  }

  /**
   * "Paven", before "pave Frans" is named: the only one in the article who holds that office, or
   * the only one of whom it has told so far.
   *
   * @param others who cannot be meant: the subject of its clause
   */
  Optional<Figure> only(Description d, Set<Figure> others) {
    boolean bare = d.isOffice() && d.isDefinite() && d.states().isEmpty() && d.owner().isEmpty();
    List<Figure> all =
        bare && d.ownerNoun().isEmpty() && !d.isTied() && !d.isPossessed()
            ? Lists.where(cast.figures(), f -> f.posts().containsKey(d.label()))
            : List.of();
    List<Figure> told = Lists.where(all, discourse::hasToldOf);
    List<Figure> holders = told.isEmpty() ? all : told;
    return holders.size() == 1 ? Lists.first(holders, f -> !others.contains(f)) : Optional.empty();
  }

  /**
   * "Kenyas udenrigsminister ses med sin ugandiske kollega": whoever holds another office than the
   * one who has that colleague, and so is not he.
   */
  List<Figure> ofOtherOffice(Description d) {
    List<Description> offices =
        d.noun().kind().equals("peer") && d.isPossessed() ? scene.officesBefore(d) : List.of();
    if (offices.isEmpty()) {
      return List.of();
    }
    String kind = offices.get(offices.size() - 1).noun().kind();
    return Lists.where(cast.figures(), f -> !f.posts().isEmpty() && !f.posts().containsValue(kind));
  }

  /**
   * "Mandag var præsidenten hos Ugandas præsident, X": whom its clause names behind the subject.
   */
  List<Figure> beside(Description d) {
    int s = d.sentence();
    int clause = scene.clause(s, d.head());
    boolean bare = d.isOffice() && !d.isTied() && scene.isSubject(s, d.from(), d.head() + 1);
    return bare && clause >= 0
        ? scene.names(s).stream()
            .filter(n -> n.from() > d.to() && scene.clause(s, n.from()) == clause)
            .filter(n -> !scene.word(s, scene.start(n) - 1).equals("ifølge"))
            .flatMap(n -> cast.of(n).stream())
            .toList()
        : List.of();
  }

  /** "Nu rejser den russiske præsident": those who once were, where the text names one who is. */
  List<Figure> former(Description d) {
    boolean now =
        d.time().isEmpty()
            && !d.states().isEmpty()
            && scene
                .clauseOf(d.sentence(), d.head())
                .filter(c -> c.first().tag().isPresent())
                .isPresent();
    List<Figure> holders =
        now
            ? Lists.where(
                cast.figures(),
                f ->
                    f.titles().contains(d.noun().title())
                        && roles.state(f).filter(d.states()::contains).isPresent())
            : List.of();
    return Lists.all(holders, Figure::isFormer)
        ? List.of()
        : Lists.where(holders, Figure::isFormer);
  }
}
