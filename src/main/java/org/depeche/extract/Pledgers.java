package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who commits itself, as the clause of a verb of promising tells. */
final class Pledgers {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Doers doers;
  private final PartyPolitics party;
  private final Together together;

  Pledgers(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.doers = new Doers(document, parties);
    this.party = new PartyPolitics(document, lexicon);
    this.together = new Together(document, lexicon, parties);
  }

  /** Those who promise; those of what is promised where a passive does not say by whom. */
  List<EntityId> of(Clause clause, Optional<Content> content, List<EntityId> before) {
    if (isGotten(clause) || clause.isPassive()) {
      List<EntityId> agents = isGotten(clause) ? from(clause) : doers.all(clause);
      return diplomats(agents.isEmpty() ? acting(clause, content) : agents);
    }
    List<EntityId> own = doers.all(clause);
    if (own.isEmpty()) {
      List<EntityId> joint = together.in(clause);
      boolean them = joint.isEmpty() && isSaidOfThem(clause);
      return !them ? joint : before.isEmpty() ? diplomats(spokenOf(clause)) : before;
    }
    List<EntityId> others = doers.together(clause);
    return diplomats(
        Stream.of(own, others, agreeing(clause)).flatMap(List::stream).distinct().toList());
  }

  /** "blev enig med Y om": they are two to agree. */
  private List<EntityId> agreeing(Clause clause) {
    boolean agrees = Lists.any(clause.dependents(), t -> lexicon.is("accord", t.lemma()));
    return agrees
        ? clause.arguments("med").stream()
            .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
            .toList()
        : List.of();
  }

  /** "De går desuden med til", "Begge lovede": those who have just promised something else. */
  private boolean isSaidOfThem(Clause clause) {
    return document
        .clauses(clause.sentence())
        .subject(clause)
        .filter(s -> SmallWords.isAny(s, "de", "begge"))
        .filter(s -> Phrase.core(clause.sentence(), s).equals(s))
        .isPresent();
  }

  /** "- De har lovet os hjælp, siger X om Y": of whom it is said. */
  private List<EntityId> spokenOf(Clause clause) {
    Sentence sentence = clause.sentence();
    return document.clauses(sentence).all().stream()
        .filter(c -> c.verb().index() > clause.verb().index())
        .filter(
            c ->
                SpeechWords.DANISH
                    .at(sentence, c.verb(), Set.of(SpeechWord.Kind.SAYS, SpeechWord.Kind.TELLS))
                    .isPresent())
        .limit(1)
        .flatMap(c -> c.arguments("om").stream())
        .filter(Clause.Argument::direct)
        .flatMap(a -> parties.of(sentence, a.head()).stream())
        .toList();
  }

  /** "fik lovet", "har fået garanteret": the subject is to whom it is promised. */
  static boolean isGotten(Clause clause) {
    return clause.hasAuxiliary("få") && clause.verb().tag().isParticiple();
  }

  private List<EntityId> from(Clause clause) {
    return Stream.of("af", "fra")
        .flatMap(f -> clause.arguments(f).stream())
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .distinct()
        .toList();
  }

  /** "blev lovet, at X ville", "fik løfte om, at X vil": who is to do it. */
  List<EntityId> acting(Clause clause, Optional<Content> content) {
    return content.stream()
        .filter(c -> c.sentence().equals(clause.sentence()))
        .flatMap(c -> inside(c).stream())
        .flatMap(c -> doers.of(c).stream())
        .filter(e -> !doers.subject(clause).contains(e))
        .toList();
  }

  private Optional<Clause> inside(Content content) {
    Token first = content.tokens().get(0);
    return document.clauses(content.sentence()).all().stream()
        .filter(Clause::isFinite)
        .filter(c -> c.markers().contains(first) || content.tokens().contains(c.first()))
        .findFirst();
  }

  /** Those who can commit a state or body, and who is named in one row with them. */
  List<EntityId> diplomats(List<EntityId> ids) {
    boolean some = Lists.any(ids, this::isDiplomat);
    return Lists.where(ids, id -> isDiplomat(id) || some && isBeside(id));
  }

  private boolean isDiplomat(EntityId id) {
    return parties.isDiplomatic(id) && !party.isFor(id) && !isOnlyPeople(id);
  }

  /**
   * "tyskerne", who have bought a brewery: people of one land only, which is not named itself,
   * where nobody speaks for any.
   */
  private boolean isOnlyPeople(EntityId id) {
    Entities entities = document.entities();
    Set<EntityId> people =
        entities.mentions().stream()
            .filter(m -> m.form() == Form.INHABITANT)
            .flatMap(m -> m.entities().stream())
            .collect(Collectors.toSet());
    return people.equals(Set.of(id))
        && Lists.none(entities.profiles().keySet(), entities::isDiplomat)
        && Lists.none(entities.mentions(), m -> isName(m.form()) && m.entities().contains(id));
  }

  private static boolean isName(Form form) {
    return form == Form.STATE_NAME || form == Form.STAND_IN;
  }

  /** "A, B og C forpligtede sig": of whom one has an office that the article tells. */
  private boolean isBeside(EntityId id) {
    return id.kind() == Kind.PERSON && !party.isFor(id) && !parties.isPlayer(id);
  }

  /**
   * Whether a word of assuring commits who says it: to what his own side will do, or what will not
   * be.
   */
  boolean isCommitted(Clause clause, List<EntityId> pledgers, Content content) {
    if (Lists.any(clause.arguments(Clause.OBJECT), a -> SmallWords.isAny(a.head(), "sig"))) {
      return false;
    }
    return inside(content)
        .filter(Clause::isFinite)
        .filter(c -> !c.isPerfect() && (isToCome(c) || isNegated(c)))
        .filter(c -> isOfSide(c, pledgers))
        .isPresent();
  }

  private static boolean isToCome(Clause clause) {
    return Stream.of("ville", "skulle").anyMatch(clause::hasAuxiliary)
        || clause.hasAuxiliary("kunne") && !clause.first().tag().isPast();
  }

  private static boolean isNegated(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean present = !clause.first().tag().isPast();
    return present
        && Stream.of("komme", "blive").anyMatch(clause.first().lemma()::equals)
        && Lists.any(Phrase.subtree(sentence, clause.first()), SmallWords::isNegating);
  }

  private boolean isOfSide(Clause clause, List<EntityId> pledgers) {
    Clauses clauses = document.clauses(clause.sentence());
    List<EntityId> who = doers.of(clause);
    boolean nobody =
        clauses.subject(clause).filter(s -> !parties.of(clause.sentence(), s).isEmpty()).isEmpty();
    return nobody && who.isEmpty()
        || Lists.any(who, w -> Lists.any(pledgers, p -> isOneSide(w, p)));
  }

  private boolean isOneSide(EntityId a, EntityId b) {
    return a.equals(b) || Lists.any(parties.delegation(a), parties.delegation(b)::contains);
  }
}
