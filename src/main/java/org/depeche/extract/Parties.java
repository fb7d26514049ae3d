package org.depeche.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Whom phrases name: persons, states and bodies that can take part in an act. */
final class Parties {

  private final Document document;
  private final Lexicon lexicon;
  private final Roll roll;
  private final Sport sport;
  private final Heads heads;
  private final SentPeople sent;
  private final PerToken<List<EntityId>> named = new PerToken<>(this::find);
  private final Map<EntityId, Set<EntityId>> delegations = new HashMap<>();
  private final Map<EntityId, Boolean> diplomatic = new HashMap<>();

  Parties(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.roll = new Roll(document);
    this.sport = new Sport(document, lexicon);
    this.heads = new Heads(document, lexicon);
    this.sent = new SentPeople(document, lexicon, heads);
  }

  /** The parties that a phrase names, with all that is coordinated with it, in order. */
  List<EntityId> of(Sentence sentence, Token head) {
    return named.of(sentence, head);
  }

  private List<EntityId> find(Sentence sentence, Token head) {
    Token antecedent = antecedent(sentence, head);
    if (isMisapposed(sentence, antecedent)) {
      return itself(sentence, antecedent);
    }
    List<EntityId> envoys = sent.meant(sentence, antecedent, this);
    if (!envoys.isEmpty()) {
      return envoys;
    }
    Set<EntityId> found = new LinkedHashSet<>();
    List<Token> conjuncts = Phrase.conjuncts(sentence, antecedent);
    for (int i = 0; i < conjuncts.size(); i++) {
      if (!isSharedOwner(sentence, conjuncts, i)) {
        found.addAll(one(sentence, conjuncts.get(i)));
      }
    }
    boolean owners = antecedent.tag().isGenitive(); // "As og Bs ledere, X og Y"
    Token last = owners ? conjuncts.get(conjuncts.size() - 1) : antecedent;
    List<EntityId> listed = listed(sentence, last, found);
    if (!listed.isEmpty()) {
      return listed;
    }
    if (!found.isEmpty()) {
      List<EntityId> row = roll.with(sentence, found.iterator().next(), antecedent);
      if (row.containsAll(found)) {
        return row;
      }
    }
    return List.copyOf(found);
  }

  /** "havde han sine kolleger, A og B, til": to "han" nobody stands in apposition. */
  private static boolean isMisapposed(Sentence sentence, Token head) {
    return SmallWords.isAny(head, "han", "hun")
        && sentence
            .childrenOf(head)
            .anyMatch(t -> t.relation().equals("appa") && t.index() > head.index() + 1);
  }

  private List<EntityId> itself(Sentence sentence, Token pronoun) {
    return document.mention(sentence, pronoun).stream()
        .flatMap(m -> m.entities().stream())
        .filter(this::canAct)
        .toList();
  }

  /** The parties that the subject of a clause names. */
  List<EntityId> subject(Clause clause) {
    return document
        .clauses(clause.sentence())
        .subject(clause)
        .map(h -> of(clause.sentence(), h))
        .orElse(List.of());
  }

  /** The "Kinas" of "Kinas og Tysklands ledere, A og B": those who are named behind lead it. */
  private boolean isSharedOwner(Sentence sentence, List<Token> conjuncts, int at) {
    Token owner = conjuncts.get(at);
    return owner.tag().isGenitive()
        && Phrase.core(sentence, owner).equals(owner)
        && conjuncts.stream()
            .skip(at + 1L)
            .filter(t -> t.tag().isGenitive() && !Phrase.core(sentence, t).equals(t))
            .flatMap(t -> one(sentence, t).stream())
            .anyMatch(e -> e.kind() == Kind.PERSON);
  }

  /** "sine tre kolleger, A, B og C": who stands in a row right behind a plural that means them. */
  private List<EntityId> listed(Sentence sentence, Token head, Set<EntityId> found) {
    Token noun = Phrase.core(sentence, head);
    boolean plural = noun.tag().isNoun() && noun.tag().isPlural();
    boolean people =
        plural && Stream.of("group", "official").anyMatch(k -> lexicon.endsIn(k, noun.lemma()));
    List<EntityId> row = people ? roll.behind(sentence, noun) : List.of();
    boolean all =
        !row.isEmpty()
            && Lists.all(found, f -> Lists.any(row, p -> p.equals(f) || speaksFor(p, f)));
    return all ? row : List.of();
  }

  private boolean speaksFor(EntityId person, EntityId state) {
    return person.kind() == Kind.PERSON && delegation(person).contains(state);
  }

  /** What "som" and "der" stand for, and the "X og Y" of "hver af X og Y". */
  private Token antecedent(Sentence sentence, Token head) {
    if (SmallWords.isAny(head, "hver", "ingen")) {
      return sentence
          .childrenOf(head)
          .filter(t -> SmallWords.isAny(t, "af"))
          .flatMap(sentence::childrenOf)
          .filter(t -> !t.tag().isMark())
          .findFirst()
          .orElse(head);
    }
    if (!Clauses.isRelativePronoun(head)) {
      return head;
    }
    return document
        .clauses(sentence)
        .of(head)
        .filter(Clause::isRelative)
        .flatMap(Clause::governor)
        .map(g -> one(sentence, g).isEmpty() ? described(sentence, g) : g)
        .orElse(head);
  }

  /** "X var den første, som Y mødte", "Blandt dem, som Y mødte, var X": it is X whom Y met. */
  private Token described(Sentence sentence, Token noun) {
    Token top = sentence.headOf(noun).filter(p -> SmallWords.isAny(p, "blandt")).orElse(noun);
    Optional<Clause> copula =
        top.relation().equals("pred") ? document.clauses(sentence).of(top) : Optional.empty();
    return copula
        .filter(c -> SmallWords.isAny(c.verb(), "er", "var", "været", "bliver", "blev", "blive"))
        .flatMap(c -> document.clauses(sentence).subject(c))
        .orElse(noun);
  }

  private List<EntityId> one(Sentence sentence, Token head) {
    Token core = Phrase.core(sentence, head);
    Optional<EntityId> first = heads.of(sentence, core).or(() -> heads.pointed(sentence, core));
    if (first.isPresent()) {
      return List.of(first.get());
    }
    List<EntityMention> mentions =
        Phrase.names(sentence, head).stream()
            .filter(t -> !isPossessor(sentence, t))
            .flatMap(t -> document.mention(sentence, t).stream())
            .filter(m -> m.form() != EntityMention.Form.STATE_ADJECTIVE)
            .filter(m -> m.form() != EntityMention.Form.COMPOUND || isPeople(sentence, m))
            .filter(m -> Lists.any(m.entities(), this::canAct))
            .sorted(Comparator.comparing(m -> m.form() != EntityMention.Form.FULL_NAME))
            .toList();
    if (mentions.isEmpty()) {
      return group(sentence, head);
    }
    EntityMention best = mentions.get(0);
    List<EntityId> who = Lists.where(best.entities(), this::canAct);
    return best.form() == EntityMention.Form.PLURAL
        ? Stream.concat(sharing(sentence, best.from()), who.stream()).distinct().toList()
        : who;
  }

  /** The first of "russiske og ukrainske forhandlere": whose they are too, before that place. */
  private Stream<EntityId> sharing(Sentence sentence, int from) {
    List<EntityId> found = new ArrayList<>();
    int joint = from - 1;
    while (joint > 0 && SmallWords.isAny(sentence.token(joint), joint == from - 1 ? "og" : ",")) {
      Optional<EntityMention> adjective =
          document
              .mention(sentence, sentence.token(joint - 1))
              .filter(m -> m.form() == EntityMention.Form.STATE_ADJECTIVE);
      adjective.ifPresent(m -> found.addAll(0, m.entities()));
      joint = adjective.map(EntityMention::from).orElse(0) - 1;
    }
    return found.stream();
  }

  /** "EU-landene" act for the body, and "en EU-mission" does not. */
  private boolean isPeople(Sentence sentence, EntityMention compound) {
    String noun = sentence.token(compound.head()).lemma().toLowerCase(Locale.ROOT);
    return lexicon.endsIn("group", noun) || lexicon.endsIn("official", noun);
  }

  private static boolean isPossessor(Sentence sentence, Token token) {
    Token last =
        token.relation().equals("namef")
            ? sentence.headOf(token).filter(t -> t.tag().isGenitive()).orElse(token)
            : token;
    boolean genitive = last.tag().isGenitive() || last.tag() == Tag.PRONOUN_POSSESSIVE;
    return genitive && !Phrase.core(sentence, last).equals(last);
  }

  /** "en sydkoreansk delegation", "viceudenrigsministre fra Iran og Rusland": their states. */
  private List<EntityId> group(Sentence sentence, Token head) {
    Token core = whole(sentence, Phrase.core(sentence, head));
    boolean officials = core.tag().isPlural() && lexicon.endsIn("official", core.lemma());
    boolean group = lexicon.endsIn("group", core.lemma());
    if (!group && !officials || officials && areNamed(sentence, core)) {
      return List.of();
    }
    List<EntityId> found =
        Phrase.subtree(sentence, head).stream()
            .filter(t -> isOwnModifier(sentence, t, core))
            .flatMap(t -> document.mention(sentence, t).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.ORGANIZATION && canAct(e))
            .distinct()
            .toList();
    List<EntityId> homes = found.isEmpty() && core.tag().isPlural() ? homes(sentence, core) : found;
    boolean rules = homes.isEmpty() && lexicon.endsIn("joint-rule", core.lemma());
    return rules ? new Together(document, lexicon, this).counted(sentence, core) : homes;
  }

  /** "sine kolleger fra Norge og Island, A og B": people who are named behind their countries. */
  private boolean areNamed(Sentence sentence, Token core) {
    return Lists.any(
        document.entities().in(sentence.index()),
        m -> m.form() == EntityMention.Form.FULL_NAME && m.from() > core.index(),
        m ->
            SmallWords.isComma(sentence.token(m.from() - 1))
                && Lists.none(
                    sentence.tokens().subList(core.index(), m.from()), t -> t.tag().isVerb()));
  }

  /**
   * "begge regeringer i A og B", "delegationer fra de to lande", wherever the tree has hung where
   * they are.
   */
  private List<EntityId> homes(Sentence sentence, Token core) {
    int next = core.index() + 1;
    boolean named =
        next + 1 < sentence.tokens().size()
            && SmallWords.isAny(sentence.token(next), "i", "fra", "for");
    boolean others = named && SmallWords.isAny(sentence.token(next + 1), "blandt");
    int first = next + (others ? 3 : 1); // "i blandt andre X og Y"
    return named && first < sentence.tokens().size()
        ? Phrase.conjuncts(sentence, sentence.token(first)).stream()
            .flatMap(t -> document.mention(sentence, t).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == Kind.STATE)
            .distinct()
            .toList()
        : List.of();
  }

  /** Of "stats- og regeringschefer" the word that is whole. */
  private static Token whole(Sentence sentence, Token noun) {
    return !noun.form().endsWith("-")
        ? noun
        : Lists.first(
                Phrase.subtree(sentence, noun), t -> t.index() > noun.index() && t.tag().isNoun())
            .orElse(noun);
  }

  private boolean isOwnModifier(Sentence sentence, Token token, Token core) {
    return token.index() <= core.index() + 8 && !isBelowVerb(sentence, token, core);
  }

  private static boolean isBelowVerb(Sentence sentence, Token token, Token core) {
    Token at = token;
    for (int steps = 0; steps < 10 && at.head() >= 0; steps++) {
      if (at.index() == core.index()) {
        return false;
      }
      if (at.tag().isVerb()) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** Whether an entity can take part in an act: media and places cannot. */
  boolean canAct(EntityId id) {
    return id.kind() != Kind.PLACE && !document.entities().isMedia(id);
  }

  /**
   * For whom a party stands: its states and bodies; itself where it stands for none. Two parties of
   * one delegation do not meet each other.
   */
  Set<EntityId> delegation(EntityId id) {
    return delegations.computeIfAbsent(id, this::represented);
  }

  private Set<EntityId> represented(EntityId id) {
    if (id.kind() == Kind.STATE) {
      return Set.of(id);
    }
    List<EntityId> represented = document.entities().represents(id);
    return represented.isEmpty()
        ? Set.of(id)
        : Collections.unmodifiableSet(new LinkedHashSet<>(represented));
  }

  /** Whether a party is one of diplomacy: a state or body, or somebody who acts for one. */
  boolean isDiplomatic(EntityId id) {
    return diplomatic.computeIfAbsent(id, this::actsInDiplomacy);
  }

  private boolean actsInDiplomacy(EntityId id) {
    boolean acts = id.kind() != Kind.PERSON ? canAct(id) : actsForOthers(id);
    return acts && !sport.plays(id);
  }

  /** A "svenske X" without an office is of diplomacy only where others are. */
  private boolean actsForOthers(EntityId person) {
    Entities entities = document.entities();
    Set<EntityId> represents = Set.copyOf(entities.represents(person));
    boolean ofBody = Lists.any(represents, r -> r.kind() == Kind.ORGANIZATION);
    return entities.isDiplomat(person)
        || ofBody
        || !represents.isEmpty() && Lists.any(entities.profiles().keySet(), entities::isDiplomat);
  }

  /** Whether somebody is of a team and not of a state. */
  boolean isPlayer(EntityId id) {
    return sport.plays(id);
  }

  /** Whether a sentence tells of a game, in which states are teams. */
  boolean arePlaying(Sentence sentence) {
    return sport.isIn(sentence);
  }

  /** Whether the parties are of at least two delegations, all of them of diplomacy. */
  boolean canMeet(List<EntityId> sides) {
    List<EntityId> diplomats = Lists.where(sides, this::isDiplomatic);
    return Lists.any(diplomats, a -> Lists.any(diplomats, b -> !a.equals(b) && areApart(a, b)));
  }

  /** Whether the two sides of a letter are not one: a letter between colleagues is none of ours. */
  boolean canCorrespond(List<EntityId> senders, List<EntityId> recipients) {
    return Lists.any(senders, a -> Lists.any(recipients, b -> areApart(a, b)));
  }

  private boolean areApart(EntityId a, EntityId b) {
    return Lists.none(delegation(a), delegation(b)::contains);
  }

  /** "EU's udenrigsministre mødes": whether those who meet are the members of one body. */
  boolean areOfBody(Match match) {
    List<EntityId> who = match.parties().getOrDefault(Clause.SUBJECT, List.of());
    boolean body =
        match.frame().verb()
            && match.frame().lemma().endsWith("s")
            && who.size() == 1
            && who.get(0).kind() == Kind.ORGANIZATION
            && isDiplomatic(who.get(0));
    Sentence sentence = match.sentence();
    return body
        && match.clause().flatMap(document.clauses(sentence)::subject).stream()
            .flatMap(h -> Phrase.subtree(sentence, h).stream())
            .anyMatch(t -> t.tag().isPlural() && lexicon.endsIn("group", t.lemma()));
  }

  /** The place that a phrase names, where it names one. */
  Optional<EntityId> place(Sentence sentence, Token head) {
    return Phrase.names(sentence, head).stream()
        .filter(t -> !isPossessor(sentence, t))
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.place().stream())
        .findFirst();
  }
}
