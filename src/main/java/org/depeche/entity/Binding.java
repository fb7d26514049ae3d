package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * Tells who is subject of the clause of a word: "sin" and "hinanden" mean the subject, and "ham"
 * and "hans" never do.
 */
final class Binding {

  private static final Set<String> FACED = Set.of(Clause.OBJECT, "til");
  private static final List<String> HOME = List.of("hjem", "tilbage");

  /** What one does to one's own state. */
  private static final Set<String> RULING =
      Set.of(
          "lede",
          "styre",
          "føre",
          "repræsentere",
          "forsvare",
          "redde",
          "forny",
          "samle",
          "have",
          "regere",
          "elske",
          "beskytte",
          "forlade",
          "være",
          "blive",
          "ønske",
          "ville",
          "få");

  private static final Set<String> GIVEN = Set.of(Clause.INDIRECT_OBJECT, "over for");

  /** What one does to the state of another. */
  private static final Set<String> TOWARDS =
      Set.of(
          "love",
          "give",
          "tilbyde",
          "garantere",
          "forsikre",
          "levere",
          "skænke",
          "besøge",
          "takke",
          "advare",
          "true",
          "støtte",
          "angribe",
          "invadere",
          "anklage",
          "beskylde",
          "opfordre",
          "bede");

  private final Scene scene;
  private final Cast cast;
  private final Referents referents;

  Binding(Scene scene, Cast cast, Referents referents) {
    this.scene = scene;
    this.cast = cast;
    this.referents = referents;
  }

  /**
   * The subject of a clause.
   *
   * @param figures the persons in it
   * @param states the states in it
   * @param whole whether it is known who all of its parts are
   * @param plural whether it speaks of several
   */
  record Subject(Set<Figure> figures, Set<EntityId> states, boolean whole, boolean plural) {

    int size() {
      return figures.size() + states.size();
    }

    /** Whether it is several, or a body that is named by its members. */
    boolean isSeveral() {
      return size() > 1 || Lists.any(states, e -> e.kind() == EntityId.Kind.ORGANIZATION);
    }
  }

  /**
   * The subject of the clause in which a plural stands, from which it takes none: "Kim takkede de
   * to ledere"; but "Kim foreslog et møde mellem de to ledere".
   */
  Optional<Subject> apart(int s, int from, int t) {
    return scene.word(s, from - 1).equals("mellem") ? Optional.empty() : subject(s, t);
  }

  /** The subject of the clause in which a token stands; empty where it is part of that subject. */
  Optional<Subject> subject(int s, int t) {
    Sentence sentence = scene.sentence(s);
    Optional<Token> head = scene.clauseOf(s, t).flatMap(c -> subject(s, c));
    if (head.isEmpty() || isInside(sentence, head.get(), t)) {
      return Optional.empty();
    }
    return Optional.of(named(s, head.get()));
  }

  /** The X of "X, som han mødtes med": who is told of in the relative clause that "han" opens. */
  Optional<Subject> antecedent(int s, int t) {
    return scene
        .clauseOf(s, t)
        .filter(c -> c.isRelative() && subject(s, c).filter(h -> h.index() == t).isPresent())
        .filter(
            c ->
                c.dependent("hvor").isEmpty()
                    && c.governor().filter(g -> g.index() < t).isPresent())
        .flatMap(Clause::governor)
        .filter(g -> !g.tag().isVerb())
        .map(g -> named(s, g));
  }

  private Subject named(int s, Token head) {
    Sentence sentence = scene.sentence(s);
    Set<Figure> figures = new LinkedHashSet<>();
    Set<EntityId> states = new LinkedHashSet<>();
    List<Token> parts = Phrase.conjuncts(sentence, head);
    boolean whole = true;
    boolean plural = parts.size() > 1;
    for (Token part : parts) {
      plural |= isPlural(Phrase.core(sentence, part)) || part.form().equalsIgnoreCase("de");
      plural |= referents.group(s, part.index()).isPresent();
      whole &= collect(s, part, figures, states);
    }
    return new Subject(figures, states, whole, plural);
  }

  /**
   * The states that the clause of a subject does something to or goes to, unless it comes home:
   * "Præsidenten besøger Rusland" is not of Russia's.
   */
  List<EntityId> faced(int s, int t) {
    Optional<Clause> clause = scene.clauseOf(s, t).filter(c -> isSubject(s, c, t));
    return clause.filter(c -> !RULING.contains(c.verb().lemma())).stream()
        .flatMap(c -> c.arguments().stream())
        .filter(a -> FACED.contains(a.function()))
        .flatMap(a -> scene.names(s).stream().filter(n -> n.covers(a.head().index())))
        .filter(n -> n.kind() == Reading.Kind.STATE && !n.genitive())
        .flatMap(n -> n.entities().stream())
        .toList();
  }

  /**
   * The states of who does to a land what one does to another: "lovede landet korn" is not said of
   * one's own.
   */
  Set<EntityId> facing(int s, int t, Roles roles) {
    boolean faced =
        scene
            .clauseOf(s, t)
            .filter(c -> TOWARDS.contains(c.verb().lemma()) && !c.isPassive())
            .filter(c -> isObject(s, c, t))
            .isPresent();
    Set<EntityId> own = new LinkedHashSet<>();
    (faced ? subject(s, t) : Optional.<Subject>empty())
        .ifPresent(
            x -> {
              own.addAll(x.states());
              x.figures().forEach(f -> own.addAll(roles.represented(f)));
            });
    return own;
  }

  private boolean isObject(int s, Clause clause, int t) {
    return Lists.any(
        clause.arguments(),
        a -> GIVEN.contains(a.function()) || FACED.contains(a.function()),
        a -> Phrase.core(scene.sentence(s), a.head()).index() == t);
  }

  private boolean isSubject(int s, Clause clause, int t) {
    return subject(s, clause)
            .filter(h -> Phrase.core(scene.sentence(s), h).index() == t)
            .isPresent()
        && Lists.none(HOME, w -> clause.dependent(w).isPresent());
  }

  /** The subject beside which "hans" stands; empty where it is part of it: "X og hans kone". */
  Optional<Subject> owner(int s, int t) {
    return scene
            .clauseOf(s, t)
            .flatMap(c -> subject(s, c))
            .filter(h -> Lists.any(Phrase.subtree(scene.sentence(s), h), w -> w.index() == t))
            .isPresent()
        ? Optional.empty()
        : subject(s, t);
  }

  private Optional<Token> subject(int s, Clause clause) {
    return scene.clauses(s).subject(clause);
  }

  private static boolean isInside(Sentence sentence, Token head, int t) {
    return head.index() == t
        || Phrase.core(sentence, head).index() == t
        || sentence.token(t).head() == head.index()
            && isOneOf(sentence.token(t).relation(), "possd", "nobj");
  }

  private static boolean isPlural(Token token) {
    return token.tag().isPlural();
  }

  private boolean collect(int s, Token part, Set<Figure> figures, Set<EntityId> states) {
    for (Token name : Phrase.names(scene.sentence(s), part)) {
      boolean possessive =
          name.tag() == Tag.PRONOUN_POSSESSIVE || name.tag() == Tag.PRONOUN_GENITIVE;
      if (!possessive && !isOwner(s, name) && add(s, name.index(), figures, states)) {
        return true;
      }
    }
    return false;
  }

  /** "USA's" in "USA's præsident" is not who the phrase is about. */
  private boolean isOwner(int s, Token name) {
    return name.tag().isGenitive()
        || Lists.any(scene.names(s), n -> n.covers(name.index()) && n.genitive());
  }

  private boolean add(int s, int t, Set<Figure> figures, Set<EntityId> states) {
    Optional<Figure> figure = figureIn(s, t);
    if (figure.isPresent()) {
      return figures.add(figure.get());
    }
    Optional<Discourse.Group> group = referents.group(s, t);
    if (group.isPresent()) {
      figures.addAll(group.get().figures());
      if (group.get().figures().isEmpty()) {
        states.addAll(group.get().states());
      }
      return true;
    }
    Optional<EntityId> state = referents.state(s, t);
    state.ifPresent(states::add);
    return state.isPresent();
  }

  /** The person who is named or meant by the words to which a token belongs. */
  private Optional<Figure> figureIn(int s, int token) {
    return scene.names(s).stream()
        .filter(n -> n.covers(token))
        .flatMap(n -> cast.of(n).stream())
        .findFirst()
        .or(() -> referents.figure(s, token));
  }
}
