package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Where an act is, from its own clause and the clauses that share their setting with it. */
final class Venue {

  static final Set<String> LOCATIVE = Set.of("i", "på", "ved", "hos");
  private static final Set<String> NEARBY = Set.of("nær", "ad");
  private static final String[] SIDES = {"uden", "inden", "nord", "syd", "øst", "vest"};
  private static final Set<String> TOPIC = Set.of("om");
  static final String HOST = "hos";

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final NounPhrases phrases;
  private final OtherVenues others;

  Venue(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.phrases = new NounPhrases(document, lexicon);
    this.others = new OtherVenues(lexicon);
  }

  /**
   * The most specific place that the text gives for what was matched. "Mens X sad hos Y" tells when
   * something happened elsewhere.
   */
  Optional<EntityId> of(Match match, Setting setting) {
    List<EntityId> found = new ArrayList<>();
    Sentence sentence = match.sentence();
    if (match.frame().noun()) {
      Set<String> prepositions = new TreeSet<>(LOCATIVE);
      prepositions.addAll(match.frame().functions(Role.PLACE));
      prepositions.stream()
          .flatMap(p -> phrases.complements(sentence, match.trigger(), p).stream())
          .sorted(Comparator.comparingInt(Token::index))
          .forEach(h -> parties.place(sentence, h).ifPresent(found::add));
      if (found.isEmpty()) {
        found.addAll(invited(match));
      }
      if (found.isEmpty()) {
        found.addAll(happening(match));
      }
    }
    Optional<Clause> clause = isReactedTo(match) ? Optional.empty() : match.clause();
    for (int steps = 0; steps < 4 && clause.isPresent() && found.isEmpty(); steps++) {
      found.addAll(lastGoal(match, clause.get()));
      found.addAll(found.isEmpty() ? places(match, clause.get()) : List.of());
      boolean elsewhere = clause.get().hasMarker("mens") || isPrepared(match, clause.get());
      clause = elsewhere ? Optional.empty() : setting.shared(clause.get());
    }
    if (found.isEmpty() && match.frame().noun()) {
      setting.predicate(match).ifPresent(c -> found.addAll(named(match, c, false)));
    }
    return mostSpecific(found)
        .or(() -> host(match))
        .or(() -> opening(sentence))
        .or(() -> match.clause().flatMap(c -> mostSpecific(named(match, c, true))));
  }

  /** "rejste til A for at redde topmødet": what is prepared there is held elsewhere. */
  private boolean isPrepared(Match match, Clause clause) {
    return match.frame().noun()
        && !clause.isFinite()
        && lexicon.is("prepare", clause.verb().lemma())
        && Lists.any(
            clause.arguments(Clause.OBJECT),
            a -> Phrase.core(clause.sentence(), a.head()).equals(match.trigger()));
  }

  /** "I A glæder X sig over besøget": where he is glad is not where it is. */
  private static boolean isReactedTo(Match match) {
    Token head = NounPhrases.phraseHead(match.sentence(), match.trigger());
    return match.isDefinite()
        && match.parties().isEmpty()
        && match.sentence().headOf(head).filter(p -> SmallWords.isAny(p, "over")).isPresent();
  }

  /** "Genève lægger hus til et topmøde": the town that is host to it. */
  private Optional<EntityId> host(Match match) {
    Sentence sentence = match.sentence();
    return match
        .clause()
        .filter(c -> match.frame().noun() && lexicon.is("hosting", c.verb().lemma()))
        .filter(
            c ->
                Lists.any(
                    c.arguments(),
                    a -> lexicon.is("house", Phrase.core(sentence, a.head()).lemma())))
        .flatMap(c -> document.clauses(sentence).subject(c))
        .flatMap(h -> parties.place(sentence, h))
        .filter(p -> p.kind() == Kind.PLACE);
  }

  /** "en indbydelse til at komme til Y": where one is asked to come. */
  private List<EntityId> invited(Match match) {
    return match.frame().functions(Role.PROPOSER).isEmpty()
        ? List.of()
        : document.clauses(match.sentence()).all().stream()
            .filter(c -> !c.isFinite() && c.hasMarker("til"))
            .filter(c -> c.governor().filter(match.trigger()::equals).isPresent())
            .flatMap(
                c ->
                    Stream.of("til", Clause.OBJECT)
                        .flatMap(f -> c.arguments(f).stream())
                        .flatMap(a -> parties.place(match.sentence(), a.head()).stream()))
            .toList();
  }

  /** "Et møde med X, der skulle finde sted i Y": where the clause behind the noun says it is. */
  private List<EntityId> happening(Match match) {
    Sentence sentence = match.sentence();
    List<Token> below = Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
    return document.clauses(sentence).all().stream()
        .filter(c -> c.isRelative() && below.contains(c.verb()))
        .filter(c -> lexicon.is("happen", c.verb().lemma()) || Trips.isTrip(match))
        .findFirst()
        .map(c -> named(match, c, false))
        .orElse(List.of());
  }

  private List<EntityId> places(Match match, Clause clause) {
    Sentence sentence = match.sentence();
    List<EntityId> found = new ArrayList<>(named(match, clause, false));
    if (found.size() > 1 && SmallWords.isAny(match.trigger(), HOST)) {
      return rightBefore(match).map(List::of).orElse(found); // "først i A, så i B hos X"
    }
    if (found.isEmpty() && Setting.isWhere(clause)) {
      clause.governor().flatMap(g -> told(sentence, g)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      Optional<Token> back = samePlace(clause);
      (Setting.pointsBack(clause) ? Optional.of(clause.first()) : back)
          .flatMap(t -> before(sentence, t))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The place that is named right before what was matched. */
  private Optional<EntityId> rightBefore(Match match) {
    int before = match.trigger().index() - 1;
    return before < 0
        ? Optional.empty()
        : document
            .mention(match.sentence(), match.sentence().token(before))
            .flatMap(EntityMention::place);
  }

  /** "rejser både til A og til B for at møde X": what is told last is told of the last place. */
  private List<EntityId> lastGoal(Match match, Clause clause) {
    boolean aim =
        match.clause().filter(c -> !c.isFinite() && c.hasMarker("for")).isPresent()
            && Lists.any(match.sentence().tokens(), t -> SmallWords.isAny(t, "både"));
    List<EntityId> goals =
        aim && !match.clause().get().equals(clause)
            ? clause.arguments("til").stream()
                .filter(a -> a.head().index() < match.trigger().index())
                .flatMap(a -> parties.place(match.sentence(), a.head()).stream())
                .toList()
            : List.of();
    return goals.size() < 2 ? List.of() : goals.subList(goals.size() - 1, goals.size());
  }

  /** "til X i Y, hvor …": what happens there happens in X. */
  private Optional<EntityId> told(Sentence sentence, Token place) {
    Optional<EntityId> inside =
        sentence
            .headOf(place)
            .filter(p -> SmallWords.isAny(p, "i", "på"))
            .flatMap(sentence::headOf)
            .filter(t -> t.tag().isName() && t.index() == place.index() - 2)
            .flatMap(t -> parties.place(sentence, t))
            .filter(p -> p.kind() == Kind.PLACE);
    return inside.isPresent() ? inside : named(sentence, place);
  }

  /** The place that a word names, or the words behind it: "kom fra X, hvor". */
  private Optional<EntityId> named(Sentence sentence, Token governor) {
    return governor.tag() == Tag.PREPOSITION
        ? sentence
            .childrenOf(governor)
            .flatMap(t -> parties.place(sentence, t).stream())
            .findFirst()
        : parties.place(sentence, governor);
  }

  /** "i byen", "i samme by", "et møde samme sted", "rejste dertil": at the place named last. */
  private Optional<Token> samePlace(Clause clause) {
    Sentence sentence = clause.sentence();
    Clauses clauses = document.clauses(sentence);
    return Lists.first(
        sentence.tokens(),
        t -> isSamePlace(sentence, t) && clauses.of(t).filter(clause::equals).isPresent());
  }

  private static boolean isSamePlace(Sentence sentence, Token token) {
    if (SmallWords.isAny(token, "dertil")) {
      return true;
    }
    if (token.index() == 0) {
      return false;
    }
    Token before = sentence.token(token.index() - 1);
    return SmallWords.isAny(token, "byen")
        ? LOCATIVE.contains(before.lower())
        : SmallWords.isAny(token, "by", "sted") && SmallWords.isAny(before, "samme");
  }

  /** The places that the phrases of a clause name: those of its topics, or all others. */
  private List<EntityId> named(Match match, Clause clause, boolean topics) {
    Sentence sentence = match.sentence();
    List<EntityId> found = new ArrayList<>();
    for (Argument argument : clause.arguments()) {
      boolean goal =
          argument.function().equals("til") && isGoal(match, clause) && !isBefore(match, clause);
      boolean named =
          match.trigger().equals(clause.verb())
              ? match.frame().fills(argument.function(), Role.PLACE)
              : isVisited(lexicon, clause, argument);
      if ((isLocative(sentence, argument) || goal || named)
          && isBelow(sentence, argument, TOPIC) == topics
          && !(match.frame().verb() && phrases.isOfAnother(clause, argument.head()))
          && !others.has(match, argument)) {
        parties
            .place(sentence, argument.head())
            .filter(p -> !topics || p.kind() == Kind.PLACE)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "i X", "nær X", "uden for X", "rejste om ad X", "på den nordlige side af X". */
  private boolean isLocative(Sentence sentence, Argument argument) {
    String function = argument.function();
    if (LOCATIVE.contains(function) || NEARBY.contains(function)) {
      return true;
    }
    int preposition = argument.head().head();
    if (preposition <= 0) {
      return false;
    }
    return function.equals("for") && SmallWords.isAny(sentence.token(preposition - 1), SIDES)
        || function.equals("af")
            && sentence
                .headOf(sentence.token(preposition))
                .filter(t -> lexicon.is("part-of-place", t.lemma()))
                .filter(t -> Setting.isLocative(sentence, t))
                .isPresent();
  }

  /** "talte om krigen i X": where it is that they talk of, and not where they talk. */
  static boolean isBelow(Sentence sentence, Argument argument, Set<String> prepositions) {
    Optional<Token> at = sentence.headOf(argument.head()).flatMap(sentence::headOf);
    for (int steps = 0; steps < 6 && at.isPresent() && !at.get().tag().isVerb(); steps++) {
      if (!argument.direct() && prepositions.contains(at.get().lower())) {
        return true;
      }
      at = sentence.headOf(at.get());
    }
    return false;
  }

  /** "Simla, 1972: …": the place with which the date of a paragraph opens it. */
  private Optional<EntityId> opening(Sentence sentence) {
    Optional<Sentence> first =
        Lists.first(document.sentences(), s -> s.paragraph() == sentence.paragraph());
    return document
        .chronicle()
        .entry(sentence)
        .flatMap(
            e ->
                first.stream()
                    .flatMap(s -> s.tokens().stream().limit(e.begin()).map(t -> mention(s, t)))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Optional<EntityId> mention(Sentence sentence, Token token) {
    return document.mention(sentence, token).flatMap(EntityMention::place);
  }

  /** "besøgte A og mødtes med X": where he is who visits a place. */
  static boolean isVisited(Lexicon lexicon, Clause clause, Argument argument) {
    return argument.function().equals(Clause.OBJECT)
        && lexicon.is("visited", clause.verb().lemma())
        && !clause.isPassive();
  }

  /** "Efter mødet med X rejser han til Y": to where he goes when it is over. */
  static boolean isBefore(Match match, Clause clause) {
    Sentence sentence = match.sentence();
    return match.frame().noun()
        && Lists.any(
            clause.arguments("efter"),
            a -> Phrase.core(sentence, a.head()).equals(match.trigger()));
  }

  private boolean isGoal(Match match, Clause clause) {
    String verb = clause.verb().lemma();
    boolean expected = clause.verb().tag().isSForm() && lexicon.is("travel", verb + "s");
    return lexicon.is("travel", verb)
        || expected // "ventes til X"
        || match.frame().fills("til", Role.PLACE);
  }

  /** The last place named before a token. */
  private Optional<EntityId> before(Sentence sentence, Token token) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 3); s--) {
      Sentence at = document.sentences().get(s);
      int end = s == sentence.index() ? token.index() : at.tokens().size();
      for (int t = end - 1; t >= 0; t--) {
        Optional<EntityId> place = document.mention(at, at.token(t)).flatMap(m -> m.place());
        if (place.isPresent()
            && (Setting.isLocative(at, at.token(t)) || isStop(sentence, at, place))) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  /** "Næste stop er Paris. Her …": a town that the sentence just before names. */
  private static boolean isStop(Sentence here, Sentence at, Optional<EntityId> place) {
    return at.index() == here.index() - 1 && place.filter(p -> p.kind() == Kind.PLACE).isPresent();
  }

  private static Optional<EntityId> mostSpecific(List<EntityId> places) {
    Optional<EntityId> place = Lists.first(places, p -> p.kind() == Kind.PLACE);
    return place.isPresent() ? place : places.stream().findFirst();
  }
}
