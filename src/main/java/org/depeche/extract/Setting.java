package org.depeche.extract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;
import org.depeche.time.Chronicle;
import org.depeche.time.Tense;
import org.depeche.time.TimeExpression;

/**
 * Where and when an act is, from its own clause and the clauses that share their setting with it.
 */
final class Setting {

  private static final Set<String> HERE = Set.of("her", "der", "dér", "heri");
  private static final int NEAR = 18;
  private static final Set<String> LOCATIVE = Set.of("i", "på", "ved", "hos");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Venue venue;
  private final ToldTimes times;
  private final GoverningWords words;
  private final SharedSetting shared;
  private final Course course;
  private final EarlierTimes earlier;
  private final NounPhrases phrases;
  private final Moved moved;
  private final Preparing preparing;

  /** The places that have been asked for, by the very match. */
  private final Map<Match, Optional<EntityId>> places = new IdentityHashMap<>();

  Setting(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.venue = new Venue(document, lexicon, parties);
    this.times = new ToldTimes(document);
    this.words = new GoverningWords(lexicon);
    this.shared = new SharedSetting(document, lexicon);
    this.course = new Course(document, lexicon);
    this.earlier = new EarlierTimes(document);
    this.phrases = new NounPhrases(document, lexicon);
    this.moved = new Moved(document, lexicon);
    this.preparing = new Preparing(lexicon);
  }

  /** The clause whose time and place hold for the given one too. */
  Optional<Clause> shared(Clause clause) {
    return shared.of(clause);
  }

  /** The most specific place that the text gives for what was matched. */
  Optional<EntityId> place(Match match) {
    return places.computeIfAbsent(match, m -> moved.to(m).or(() -> venue.of(m, this)));
  }

  /** Whether a clause tells what happens at the place before it. */
  static boolean isWhere(Clause clause) {
    boolean hangs =
        clause.isRelative() || clause.relation().equals("mod") || clause.relation().equals("pred");
    return hangs && clause.dependent("hvor").isPresent() || clause.hasMarker("hvor");
  }

  /** Whether a clause tells what happens "her" or "der". */
  static boolean pointsBack(Clause clause) {
    return Lists.any(
        clause.dependents(),
        t ->
            HERE.contains(t.lower())
                && !t.relation().equals("expl")
                && !t.relation().equals("subj"));
  }

  static boolean isLocative(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      if (LOCATIVE.contains(at.lower()) || at.form().equalsIgnoreCase("til")) {
        return true;
      }
    }
    return false;
  }

  /** When what was matched is, as the tense of its stance allows. */
  Optional<When> when(Match match, Optional<Stance> stance, Optional<When> previous) {
    return when(match, stance, previous, List.of());
  }

  /** The same, where the times among some words are those of something else. */
  Optional<When> when(
      Match match, Optional<Stance> stance, Optional<When> previous, List<Token> apart) {
    boolean recent = SharedSetting.isRecent(match.sentence());
    Optional<When> told = told(match, stance, recent ? Optional.empty() : previous, apart);
    boolean ahead =
        match
            .clause()
            .filter(c -> c.first().tag().isPresent())
            .filter(c -> c.hasAuxiliary("skulle") || c.hasAuxiliary("ville"))
            .isPresent();
    return ahead ? told.filter(w -> !times.isOver(w)) : told;
  }

  private Optional<When> told(
      Match match, Optional<Stance> stance, Optional<When> previous, List<Token> apart) {
    Tense tense = Tenses.of(match, stance);
    Sentence sentence = match.sentence();
    List<TimeExpression> own =
        Lists.where(document.times(sentence), t -> !apart.contains(sentence.token(t.from())));
    Optional<When> here =
        own.isEmpty() ? Optional.empty() : here(match, own, tense, previous, stance);
    return here.map(w -> moved.until(match, own, w))
        .or(() -> match.clause().flatMap(c -> there(match, c, tense, previous)))
        .or(() -> earlier.of(match, tense, previous))
        .or(() -> opening(sentence, tense));
  }

  /** The same as far as expressions of its own sentence tell it. */
  private Optional<When> here(
      Match match,
      List<TimeExpression> all,
      Tense tense,
      Optional<When> previous,
      Optional<Stance> stance) {
    Sentence sentence = match.sentence();
    if (match.frame().noun()) {
      Optional<When> lasting = course.of(match);
      if (lasting.isPresent()) {
        return lasting;
      }
      List<Token> below =
          Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
      Optional<When> own =
          times.first(
              sentence,
              Lists.where(all, t -> isAmong(t, below, match) && !t.isSince()),
              tense,
              previous);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<Clause> clause = match.clause();
    Optional<Clause> below = Optional.empty();
    boolean asked = false;
    for (int steps = 0; steps < 4 && clause.isPresent(); steps++) {
      Clause at = clause.get();
      asked |= isAsking(match, at);
      boolean spoken = asked;
      List<TimeExpression> inside =
          all.stream()
              .filter(
                  t ->
                      times.isIn(t, at)
                          || isOfPredicate(match, t)
                          || ToldTimes.isExact(sentence, t))
              .filter(t -> !t.isSince() || isAt(match, at) || isGoingOn(match, at, t))
              .map(t -> isGoingOn(match, at, t) ? t.ongoing() : t.beginning())
              .filter(t -> !preparing.isWhen(match, at, t))
              .filter(t -> !NounPhrases.isBelow(sentence, match.trigger(), t.from(), t.to()))
              .filter(t -> !spoken || t.from() > match.trigger().index())
              .filter(t -> !ToldTimes.isQuoted(match, t))
              .filter(t -> match.frame().act() == ActId.Kind.LETTER || !isOfLetter(sentence, t))
              .toList();
      Tense then = Tenses.isCalledOff(at, stance) ? Tense.PAST : tense;
      List<TimeExpression> there = ownOf(match, at, ToldTimes.before(below, inside));
      Optional<When> when = times.first(sentence, there, then, previous);
      if (when.isPresent()) {
        return when.map(w -> times.inWeekAbove(at, w));
      }
      below = clause;
      boolean later = at.relation().equals("conj") && !inside.isEmpty();
      clause = later ? Optional.empty() : shared.of(at); // "…, og en uge senere": of another time
      clause =
          clause.filter(above -> !SharedSetting.isBefore(above, at) && !shared.isLeft(above, at));
    }
    return Optional.empty();
  }

  /** "Inden mødet med X onsdag mødes Y mandag med Z": the times that are not another meeting's. */
  private List<TimeExpression> ownOf(Match match, Clause clause, List<TimeExpression> inside) {
    List<TimeExpression> own =
        match.frame().verb() && inside.size() > 1
            ? Lists.where(
                inside, t -> !phrases.isOfAnother(clause, match.sentence().token(t.from())))
            : inside;
    return own.isEmpty() ? inside : own;
  }

  /** "flyver til Y, hvor han mandag skal Z": when he is at the place to which he goes. */
  private Optional<When> there(Match match, Clause journey, Tense tense, Optional<When> previous) {
    return goals(match, journey)
        .flatMap(c -> times.first(match.sentence(), times.in(c), tense, previous).stream())
        .findFirst();
  }

  /**
   * "rejste til Y, hvor han i dag skal eller vil mødes med Z": he has gone, and meets nobody yet.
   */
  boolean isAhead(Match match) {
    return match.clause().stream()
        .filter(c -> c.verb().equals(match.trigger()))
        .flatMap(c -> goals(match, c))
        .filter(c -> c.first().tag().isPresent())
        .anyMatch(c -> c.hasAuxiliary("skulle") || c.hasAuxiliary("ville"));
  }

  /** The clauses that tell what happens at the place to which a journey leads. */
  private Stream<Clause> goals(Match match, Clause journey) {
    if (!lexicon.is("travel", journey.verb().lemma())) {
      return Stream.empty();
    }
    Sentence sentence = match.sentence();
    List<Token> goal =
        journey.arguments("til").stream()
            .flatMap(a -> Phrase.subtree(sentence, a.head()).stream())
            .toList();
    return document.clauses(sentence).all().stream()
        .filter(c -> isWhere(c) && c.governor().filter(goal::contains).isPresent());
  }

  /**
   * The clause of what is said of a noun: "Et nyt møde er planlagt i Paris", "et møde med X, der
   * var fastsat til den 10. maj i Paris", "Besøget ventes at finde sted i maj".
   */
  Optional<Clause> predicate(Match match) {
    if (!match.frame().noun()) {
      return Optional.empty();
    }
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    List<Token> below = Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
    return clauses.all().stream()
        .filter(
            c ->
                isSaid(c) && clauses.parent(c).equals(match.clause())
                    || isFixing(c) && below.contains(c.verb()))
        .findFirst();
  }

  private boolean isSaid(Clause clause) {
    return clause.verb().tag().isParticiple() && clause.relation().equals("pred")
        || isHappening(clause);
  }

  /** "ventes at finde sted i maj" */
  private boolean isHappening(Clause clause) {
    return !clause.isFinite() && lexicon.is("happen", clause.verb().lemma());
  }

  /** "der var aftalt til maj": what was prepared for some time. */
  private boolean isFixing(Clause clause) {
    return clause.isRelative()
        && clause.verb().tag().isParticiple()
        && lexicon.is("prepare", clause.verb().lemma())
        && Lists.any(clause.arguments(), a -> a.function().equals("til"));
  }

  /** "er planlagt til maj": what a participle aims at is when it will be. */
  private boolean isOfPredicate(Match match, TimeExpression time) {
    return predicate(match)
        .filter(c -> times.isIn(time, c))
        .filter(c -> isHappening(c) || Preparing.isAimed(match.sentence(), time))
        .isPresent();
  }

  /**
   * "siden 2019, da X mødte Y": since when others did not meet is when these did; but not in "den
   * første gang siden 2019, at X mødte Y".
   */
  private static boolean isAt(Match match, Clause clause) {
    return match.clause().filter(c -> !c.equals(clause) && c.hasMarker("da")).isPresent();
  }

  /** "har siden onsdag forhandlet": that has gone on since; but not in "to gange siden mandag". */
  private boolean isGoingOn(Match match, Clause clause, TimeExpression time) {
    int before = Math.max(0, time.from() - 3);
    return time.isSince()
        && match.trigger().equals(clause.verb())
        && clause.isPerfect()
        && clause.first().tag().isPresent()
        && lexicon.is("lasting", clause.verb().lemma())
        && !SmallWords.isNegated(clause)
        && Lists.none(
            match.sentence().tokens().subList(before, time.from()),
            t -> SmallWords.isAny(t, "gang", "gange"));
  }

  /** The date with which the paragraph of a sentence opens, where the tense allows it. */
  private Optional<When> opening(Sentence sentence, Tense tense) {
    return document
        .chronicle()
        .entry(sentence)
        .filter(e -> tense == (e.past() ? Tense.PAST : Tense.FUTURE))
        .flatMap(Chronicle.Entry::when);
  }

  /** The time that some words of a sentence give. */
  Optional<When> within(Match match, int from, int to, Optional<Stance> stance) {
    List<TimeExpression> inside =
        document.times(match.sentence()).stream()
            .filter(t -> t.from() >= from && t.to() <= to)
            .filter(t -> match.clause().filter(c -> times.isIn(t, c)).isPresent())
            .toList();
    return times.first(match.sentence(), inside, Tenses.of(stance), Optional.empty());
  }

  /** "inviterede X i et brev den 23. januar": that is when he wrote. */
  private boolean isOfLetter(Sentence sentence, TimeExpression time) {
    int before = time.from() - 1;
    while (before > 0 && SmallWords.isAny(sentence.token(before), "dateret", "fra", "af", "den")) {
      before--;
    }
    return before >= 0
        && sentence.token(before).tag().isNoun()
        && !lexicon.nouns(ActId.Kind.LETTER, sentence.token(before).lemma()).isEmpty();
  }

  /**
   * "I april bad X Y om at tage imod ham", "gav Y tilsagn om at komme", "I april skrev X til Y og
   * foreslog et møde": that is when he asked or answered, not when they were to meet.
   */
  private boolean isAsking(Match match, Clause clause) {
    boolean above = match.clause().filter(c -> !c.equals(clause) && !c.isFinite()).isPresent();
    boolean written =
        clause.verb().lemma().equals("skrive")
            && match
                .clause()
                .filter(c -> !c.equals(clause) && c.relation().equals("conj"))
                .filter(c -> words.word(c.sentence(), c.verb()).isPresent())
                .isPresent();
    return (above || written)
        && clause.first().tag().isPast()
        && (written
            || words.word(clause.sentence(), clause.verb()).isPresent()
            || match.clause().flatMap(c -> words.offer(c, clause)).isPresent());
  }

  private static boolean isAmong(TimeExpression time, List<Token> tokens, Match match) {
    return Lists.any(
        tokens,
        t ->
            t.index() >= time.from()
                && t.index() < time.to()
                && Math.abs(t.index() - match.trigger().index()) < NEAR);
  }

  /** The last time that the sentences just before have told of. */
  Optional<When> reached(Sentence sentence) {
    return times.reached(sentence);
  }
}
