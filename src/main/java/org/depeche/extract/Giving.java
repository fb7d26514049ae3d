package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * Who gives a promise and who gets it, where a noun names the promise: "gav X løfte om", "fik løfte
 * fra X", "det løfte, som X gav Y".
 *
 * @param givers who commits itself
 * @param receivers to whom
 * @param told whether a verb tells that it is given, and not just whose it is
 */
record Giving(List<EntityId> givers, List<EntityId> receivers, boolean told) {

  private static final int NEAR = 4;

  /** Copies its lists. */
  Giving {
    givers = List.copyOf(givers);
    receivers = List.copyOf(receivers);
  }

  static Optional<Giving> of(Document document, Lexicon lexicon, Parties parties, Match match) {
    Doers doers = new Doers(document, parties);
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    Optional<Clause> relative = relative(clauses, sentence, match.trigger(), lexicon);
    Optional<Clause> clause = relative.isPresent() ? relative : match.clause();
    if (isNeeded(lexicon, match) || clause.filter(Giving::isHadByWish).isPresent()) {
      return Optional.empty();
    }
    List<EntityId> to = match.in(Role.ADDRESSEE);
    List<EntityId> named = match.in(Role.PLEDGER);
    boolean got =
        clause
            .filter(
                c ->
                    lexicon.is("get", c.verb().lemma())
                        || PromiseJourney.isBroughtHome(lexicon, match, c))
            .isPresent();
    List<EntityId> owners = named.isEmpty() ? national(document, match, got) : named;
    boolean had = clause.filter(c -> isHad(document, parties, match, c, owners)).isPresent();
    boolean brought =
        !owners.isEmpty()
            && clause.filter(c -> PromiseJourney.isBroughtHome(lexicon, match, c)).isPresent();
    boolean gives = !brought && !had && clause.filter(c -> isGiving(lexicon, match, c)).isPresent();
    boolean gets =
        brought
            || had
            || clause
                .filter(
                    c ->
                        lexicon.is("get", c.verb().lemma())
                            || PromiseJourney.isHome(lexicon, match, c))
                .isPresent();
    if (gives) {
      Clause c = clause.orElseThrow();
      List<EntityId> agents = doers.all(c);
      List<EntityId> origins = agents.isEmpty() ? origins(document, parties, c) : agents;
      List<EntityId> givers = origins.isEmpty() && named.isEmpty() ? owners : origins;
      List<EntityId> whom = objects(clauses, parties, c, givers);
      List<EntityId> behind = whom.isEmpty() ? doers.behind(c, match.trigger()) : whom;
      return Optional.of(
          new Giving(
              isOfAnother(match, givers) ? owners : givers,
              union(
                  to,
                  behind.stream()
                      .filter(e -> whom.contains(e) || e.kind() == EntityId.Kind.PERSON)
                      .filter(e -> !givers.contains(e))
                      .toList()),
              true));
    }
    if (gets) {
      Clause c = clause.orElseThrow();
      List<EntityId> getters = doers.all(c);
      List<EntityId> told = owners.isEmpty() ? sources(parties, c) : owners;
      List<EntityId> there = told.isEmpty() ? rulers(document, parties, c, getters) : told;
      List<EntityId> from =
          there.isEmpty() ? new PromiseOccasion(document, lexicon, parties).of(c, getters) : there;
      boolean own = brought && !parties.canCorrespond(from, getters);
      return Optional.of(
          new Giving(
              from.isEmpty() ? kind(document, match, getters) : from, own ? to : getters, true));
    }
    List<EntityId> travelling =
        clause
            .filter(c -> owners.isEmpty())
            .map(c -> PromiseJourney.bringing(lexicon, doers, match, c))
            .orElse(List.of());
    if (!travelling.isEmpty()) {
      return Optional.of(new Giving(travelling, to, true));
    }
    Optional<Clause> sounds = clause.filter(c -> lexicon.is("sound", c.verb().lemma()));
    if (sounds.isPresent()) {
      List<EntityId> from = origins(document, parties, sounds.get());
      return Optional.of(new Giving(from.isEmpty() ? owners : from, to, true));
    }
    List<EntityId> own = clause.map(c -> conceding(document, parties, match, c)).orElse(List.of());
    if (!own.isEmpty()) {
      return Optional.of(new Giving(own, to, true));
    }
    boolean told =
        !owners.isEmpty()
            && (isOwned(match)
                || match.trigger().tag().isDefinite()
                || isInReturn(match)
                || named.isEmpty()
                || clause.filter(c -> lexicon.is("keep", c.verb().lemma())).isPresent()
                || isSubject(document, lexicon, match));
    return told && clause.filter(c -> isWanted(lexicon, c)).isEmpty()
        ? Optional.of(new Giving(owners, to, false))
        : Optional.empty();
  }

  /**
   * "gav løfte om", "svarede med et løfte om"; and "brød et løfte om", for whoever breaks or keeps
   * one that is nobody else's has given it.
   */
  private static boolean isGiving(Lexicon lexicon, Match match, Clause clause) {
    String verb = clause.verb().lemma();
    return lexicon.is("give", verb)
        || lexicon.is("answer-with", verb) && brings(match, clause, "med")
        || lexicon.is("keep", verb)
            && match.in(Role.PLEDGER).isEmpty()
            && brings(match, clause, Clause.OBJECT)
        || clause.dependent("tilbage").isPresent()
            && match.in(Role.PLEDGER).isEmpty()
            && match.trigger().tag().isDefinite()
            && verb.equals("trække");
  }

  private static boolean brings(Match match, Clause clause, String function) {
    return Lists.any(
        clause.arguments(function),
        a -> Phrase.core(match.sentence(), a.head()).equals(match.trigger()));
  }

  /** "Xs eneste indrømmelse var et løfte om": what somebody gave was a promise. */
  private static List<EntityId> conceding(
      Document document, Parties parties, Match match, Clause clause) {
    Sentence sentence = match.sentence();
    boolean is =
        clause.verb().lemma().equals("være")
            && Lists.any(
                clause.arguments(Clause.PREDICATIVE),
                a -> Phrase.core(sentence, a.head()).equals(match.trigger()));
    return is
        ? document.clauses(sentence).subject(clause).stream()
            .map(s -> Phrase.core(sentence, s))
            .flatMap(s -> NounPhrases.ownerOf(sentence, s).stream())
            .flatMap(o -> document.mention(sentence, o).stream())
            .flatMap(m -> m.entities().stream())
            .filter(parties::canAct)
            .toList()
        : List.of();
  }

  /** "De gav ham Xs garanti": what is brought by those who give it is the owner's. */
  private static boolean isOfAnother(Match match, List<EntityId> givers) {
    return isOwned(match)
        && NounPhrases.ownerOf(match.sentence(), match.trigger())
            .filter(o -> o.tag().isGenitive())
            .filter(
                o ->
                    Lists.none(
                        match.sentence().tokens().subList(o.index(), match.trigger().index()),
                        SmallWords::isComma))
            .isPresent()
        && Lists.none(match.in(Role.PLEDGER), givers::contains);
  }

  /** "har brug for garantier", "kravet om en garanti": there is none yet. */
  private static boolean isNeeded(Lexicon lexicon, Match match) {
    Sentence sentence = match.sentence();
    Token head = NounPhrases.phraseHead(sentence, match.trigger());
    return sentence
        .headOf(head)
        .filter(p -> p.tag() == Tag.PREPOSITION)
        .flatMap(sentence::headOf)
        .filter(t -> lexicon.is("need", t.lemma()))
        .isPresent();
  }

  /** "vil have en garanti": who wants to have one gives none. */
  private static boolean isHadByWish(Clause clause) {
    return clause.verb().lemma().equals("have") && clause.hasAuxiliary("ville");
  }

  /** "X har Ys ord for, at": what is another's has been given to who has it. */
  private static boolean isHad(
      Document document, Parties parties, Match match, Clause clause, List<EntityId> owners) {
    return clause.verb().lemma().equals("have")
        && brings(match, clause, Clause.OBJECT)
        && parties.canCorrespond(owners, new Doers(document, parties).all(clause));
  }

  /** "Det peruanske løfte om hjælp", "fik et peruansk løfte": whose it is. */
  private static List<EntityId> national(Document document, Match match, boolean got) {
    int noun = match.trigger().index();
    boolean definite =
        noun > 1 && SmallWords.isAny(match.sentence().token(noun - 2), "det", "den", "de");
    boolean one = noun > 1 && SmallWords.isAny(match.sentence().token(noun - 2), "et", "en") && got;
    return definite || one
        ? document
            .mention(match.sentence(), match.sentence().token(noun - 1))
            .filter(m -> m.form() == EntityMention.Form.STATE_ADJECTIVE)
            .map(EntityMention::entities)
            .orElse(List.of())
        : List.of();
  }

  /** "Xs løfte": that there is one is taken for granted. */
  private static boolean isOwned(Match match) {
    return match.parties().containsKey("gen");
  }

  /** "opgav sine våben mod et løfte fra X": what was got for something has been given. */
  private static boolean isInReturn(Match match) {
    Token head = NounPhrases.phraseHead(match.sentence(), match.trigger());
    boolean exchanged =
        head.index() > 1
            && SmallWords.isAny(match.sentence().token(head.index() - 1), "for")
            && SmallWords.isAny(match.sentence().token(head.index() - 2), "gengæld", "bytte");
    boolean against =
        head.index() > 0 && SmallWords.isAny(match.sentence().token(head.index() - 1), "mod");
    return (exchanged || against)
        && match
            .clause()
            .filter(
                c ->
                    c.first().tag().isPast() || c.isPerfect() || exchanged && c.chain().size() == 1)
            .isPresent();
  }

  /** "Et tilsagn fra X om … er den største post": what something is said of is there. */
  private static boolean isSubject(Document document, Lexicon lexicon, Match match) {
    Sentence sentence = match.sentence();
    boolean whose = match.parties().containsKey("fra");
    return whose
        && match
            .clause()
            .filter(c -> c.isFinite() && c.markers().isEmpty())
            .filter(c -> c.chain().size() == 1 || c.isPerfect())
            .filter(c -> !lexicon.is("lack", c.verb().lemma()))
            .flatMap(c -> document.clauses(sentence).subject(c))
            .filter(s -> Phrase.core(sentence, s).equals(match.trigger()))
            .filter(s -> s.index() < match.clause().get().first().index())
            .isPresent();
  }

  /** "kræver Xs løfte om", "håber på Xs tilsagn": it has not been given. */
  private static boolean isWanted(Lexicon lexicon, Clause clause) {
    return lexicon
        .stance(clause.verb().lemma())
        .filter(w -> Set.of(Stance.WISHED, Stance.OFFERED, Stance.DENIED).contains(w.stance()))
        .isPresent();
  }

  /** "fra X fik Y løfte om", "fik løfte af X om". */
  private static List<EntityId> sources(Parties parties, Clause clause) {
    return Stream.of("fra", "af")
        .flatMap(f -> clause.arguments(f).stream())
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .distinct()
        .toList();
  }

  /** "fik i New Delhi tilsagn om", "fik et løfte med hjem fra Beijing": who rules there gave it. */
  private static List<EntityId> rulers(
      Document document, Parties parties, Clause clause, List<EntityId> getters) {
    Sentence sentence = clause.sentence();
    return Stream.of("fra", "i")
        .flatMap(f -> clause.arguments(f).stream())
        .filter(Argument::direct)
        .map(Argument::head)
        .filter(t -> t.tag().isName() && Phrase.core(sentence, t).equals(t))
        .flatMap(t -> document.mention(sentence, t).stream())
        .flatMap(m -> m.place().stream())
        .flatMap(p -> document.geography().ruledFrom(p).stream())
        .limit(1)
        .filter(s -> parties.canCorrespond(getters, List.of(s)))
        .toList();
  }

  /** "fik løfte om tysk støtte": whose the thing is that somebody else is promised. */
  private static List<EntityId> kind(Document document, Match match, List<EntityId> getters) {
    Sentence sentence = match.sentence();
    int noun = match.trigger().index();
    boolean got =
        !match.trigger().tag().isDefinite()
            && noun > 0
            && sentence.token(noun - 1).tag() != Tag.PREPOSITION;
    if (!got) {
      return List.of();
    }
    return document.entities().in(sentence.index()).stream()
        .filter(m -> m.form() == EntityMention.Form.STATE_ADJECTIVE)
        .filter(m -> m.from() > noun + 1 && m.from() <= noun + NEAR)
        .filter(m -> isWithin(sentence, noun + 1, m.from()))
        .limit(1)
        .flatMap(m -> m.entities().stream())
        .filter(e -> !getters.contains(e))
        .toList();
  }

  /** Whether a preposition opens what stands between, and neither a verb nor a mark breaks it. */
  private static boolean isWithin(Sentence sentence, int from, int to) {
    return SmallWords.isAny(sentence.token(from), "om", "på")
        && Lists.none(
            sentence.tokens().subList(from + 1, to),
            t -> t.tag().isVerb() || t.tag().isMark() || t.tag() == Tag.PREPOSITION);
  }

  /** "fra Beijing lød et løfte", "fra tysk side blev der givet tilsagn": whence it comes. */
  private static List<EntityId> origins(Document document, Parties parties, Clause clause) {
    Sentence sentence = clause.sentence();
    List<Token> heads = Lists.map(clause.arguments("fra"), Argument::head);
    List<EntityId> named =
        heads.stream().flatMap(h -> parties.of(sentence, h).stream()).distinct().toList();
    return named.isEmpty()
        ? heads.stream()
            .flatMap(h -> parties.place(sentence, h).stream())
            .flatMap(p -> document.geography().stateOf(p).stream())
            .distinct()
            .toList()
        : named;
  }

  private static Optional<Clause> relative(
      Clauses clauses, Sentence sentence, Token noun, Lexicon lexicon) {
    Token head = NounPhrases.phraseHead(sentence, noun);
    return clauses.all().stream()
        .filter(Clause::isRelative)
        .filter(c -> c.verb().index() > noun.index())
        .filter(c -> lexicon.is("give", c.verb().lemma()) || lexicon.is("get", c.verb().lemma()))
        .filter(c -> c.dependent("under").isEmpty()) // what is signed is a text
        .filter(c -> c.governor().filter(g -> isNear(sentence, g, noun, head)).isPresent())
        .findFirst();
  }

  /** Whether a clause can belong to a noun, and not to something in what it promises. */
  private static boolean isNear(Sentence sentence, Token governor, Token noun, Token head) {
    boolean behind = governor.index() > noun.index() && governor.index() - noun.index() < 8;
    boolean that = noun.index() > 0 && SmallWords.isAny(sentence.token(noun.index() - 1), "det");
    return governor.index() == noun.index()
        || governor.index() == head.index()
        || behind
            && (that
                || Lists.none(
                    sentence.tokens().subList(noun.index(), governor.index()),
                    t -> t.tag().isVerb()));
  }

  private static List<EntityId> objects(
      Clauses clauses, Parties parties, Clause clause, List<EntityId> givers) {
    boolean indirect = !clause.arguments(Clause.INDIRECT_OBJECT).isEmpty();
    return Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT, "til", "over for")
        .flatMap(f -> clause.arguments(f).stream())
        .filter(a -> !indirect || a.direct() || !a.function().equals("til")) // "i et brev til X"
        .map(Argument::head)
        .filter(t -> isPartyItself(clause.sentence(), t))
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .filter(e -> !givers.contains(e))
        .distinct()
        .toList();
  }

  /** Not the possessor of a thing: "gav sit ord". */
  private static boolean isPartyItself(Sentence sentence, Token head) {
    Token core = Phrase.core(sentence, head);
    return core.equals(head) || core.tag().isNoun();
  }

  private static List<EntityId> union(List<EntityId> a, List<EntityId> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }
}
