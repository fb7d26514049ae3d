package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.extract.Lexicon.StanceWord;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * How an article stands to what a verb or noun tells: tense, modal verbs, negation, and the words
 * that govern it ("ønsker at …", "har inviteret … til", "det aflyste …").
 */
final class Modality {

  /** What one turns down: "afslår et tilbud", "siger nej til et tilbud". */
  private static final Set<String> REFUSED = Set.of(Clause.OBJECT, "til");

  private final Lexicon lexicon;
  private final GoverningWords words;
  private final Fate fate;
  private final Backdrop backdrop;

  Modality(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new GoverningWords(lexicon);
    this.fate = new Fate(lexicon, words);
    this.backdrop = new Backdrop(lexicon, words);
  }

  /** How things stand with what the verb of a clause tells. */
  Standing of(Clauses clauses, Clause clause) {
    return of(clauses, clause, 0);
  }

  /** How things stand with what a phrase of a clause tells: "er inviteret på besøg hos X". */
  Standing beside(Clauses clauses, Clause clause) {
    return words
        .word(clause.sentence(), clause.verb())
        .map(w -> governed(clauses, clause, w, Standing.unknown()))
        .orElseGet(() -> of(clauses, clause));
  }

  private Standing of(Clauses clauses, Clause clause, int depth) {
    Standing own = own(clauses, clause);
    Optional<Standing> denied =
        clauses.presenting(clause).map(p -> own(clauses, p)).filter(p -> p.is(Stance.DENIED));
    if (denied.isPresent()) {
      return denied.get(); // "Det er ikke X, der har lovet det"
    }
    if (depth > 5 || clause.isRelative()) {
      return own;
    }
    Optional<Clause> parent = clauses.parent(clause);
    if (own.is(Stance.DENIED) || parent.isEmpty() || isOver(clause)) {
      return own;
    }
    if (clause.relation().equals("conj") && !clause.hasMarker("at")) {
      return clause.isFinite() ? own : merge(of(clauses, parent.get(), depth + 1), own);
    }
    boolean adverbial = clause.isFinite() && (!clause.hasMarker("at") || isOfTime(clause));
    return adverbial ? own : embedded(clauses, clause, parent.get(), own, depth);
  }

  /** "bad X om at gå, efter at mødet var slut": no part of what is asked. */
  private static boolean isOfTime(Clause clause) {
    return clause.hasMarker("efter") || clause.hasMarker("siden");
  }

  private Standing embedded(
      Clauses clauses, Clause clause, Clause parent, Standing own, int depth) {
    Token governor =
        clause.governor().filter(g -> !parent.chain().contains(g)).orElse(parent.verb());
    Optional<StanceWord> above =
        governor.tag().isNoun() ? words.word(clause.sentence(), parent.verb()) : Optional.empty();
    Optional<StanceWord> word =
        above.isPresent()
            ? above
            : words
                .word(clause.sentence(), governor)
                .map(w -> GoverningWords.unowned(governor, w))
                .or(() -> words.before(clause, governor))
                .or(() -> words.offer(clause, parent))
                .or(() -> GoverningWords.wanted(clause, parent));
    if (word.isEmpty()) {
      if (clause.isFinite()) {
        return own;
      }
      if (Fate.isSeen(clause, parent)) {
        return Standing.of(Stance.DONE);
      }
      if (fate.isMissed(clause, parent)) {
        return Standing.of(Stance.UNREAL);
      }
      Standing outer = of(clauses, parent, depth + 1);
      boolean talk = clause.hasMarker("om") && outer.is(Stance.DONE); // "talte om at mødes"
      return talk ? Standing.of(Stance.POSSIBLE) : merge(outer, own);
    }
    return governed(clauses, parent, word.get(), clause.isFinite() ? own : Standing.unknown());
  }

  private Standing governed(Clauses clauses, Clause parent, StanceWord word, Standing own) {
    Standing above = own(clauses, parent);
    boolean negated = above.is(Stance.DENIED);
    if (word.stance() == Stance.DENIED || isExclusion(parent)) {
      return negated
          ? Standing.of(Stance.POSSIBLE)
          : turnedDown(parent).orElseGet(() -> Standing.of(Stance.DENIED));
    }
    if (negated) {
      boolean missed = word.stance() == Stance.POSSIBLE && parent.isPerfect();
      return Standing.of(missed ? Stance.CANCELLED : Stance.DENIED);
    }
    boolean received = word.stance() == Stance.OFFERED ? isDoneTo(parent) : parent.isPassive();
    List<Token> who =
        received
            ? Lists.map(parent.arguments("af"), Clause.Argument::head)
            : word.who().isPresent() ? clauses.subject(parent).stream().toList() : List.of();
    boolean accepts = word.who().filter(r -> r == Role.ACCEPTER).isPresent();
    return new Standing(
        Optional.of(word.stance()), accepts ? List.of() : who, accepts ? who : List.of());
  }

  /** "X afviser et tilbud fra Y om at mødes": what is turned down has been offered. */
  private Optional<Standing> turnedDown(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Clause.Argument argument : clause.arguments()) {
      Token noun = Phrase.core(sentence, argument.head());
      boolean offer =
          REFUSED.contains(argument.function())
              && noun.tag().isNoun()
              && lexicon.stance(noun.lemma()).filter(w -> w.stance() == Stance.OFFERED).isPresent();
      if (offer) {
        return Optional.of(
            new Standing(Optional.of(Stance.OFFERED), givers(clause, noun), List.of()));
      }
    }
    return Optional.empty();
  }

  /** The X of "et tilbud fra X" and of "X' tilbud". */
  private static List<Token> givers(Clause clause, Token offer) {
    List<Token> from = Lists.map(clause.arguments("fra"), Clause.Argument::head);
    return from.isEmpty() ? NounPhrases.ownerOf(clause.sentence(), offer).stream().toList() : from;
  }

  /** "X er inviteret": who is offered something offers nothing. */
  static boolean isDoneTo(Clause clause) {
    return clause.isPassive() || clause.isPerfect() && clause.hasAuxiliary("være");
  }

  private static boolean isExclusion(Clause clause) {
    return clause.verb().lemma().equals("udelukke");
  }

  /**
   * The outer wish or denial wins over the inner tense; an inner modal over an outer plain tense.
   */
  private static Standing merge(Standing outer, Standing inner) {
    boolean plain = outer.stance().isEmpty();
    return plain ? inner : outer;
  }

  /** What the verb group of a clause says by itself. */
  Standing own(Clauses clauses, Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<StanceWord> adverb =
        clause.dependents().stream()
            .filter(t -> !t.tag().isVerb() && t.tag() != Tag.PREPOSITION && !t.tag().isNoun())
            .filter(t -> Phrase.core(sentence, t).equals(t) || t.lemma().equals("ingen"))
            .filter(t -> !SmallWords.isOfAnother(sentence, t))
            .filter(t -> !isOfWhoever(clauses, clause, t))
            .flatMap(t -> lexicon.stance(t.lemma()).stream())
            .findFirst();
    if (adverb.isPresent()) {
      List<Token> who =
          adverb.get().who().isPresent() ? clauses.subject(clause).stream().toList() : List.of();
      return new Standing(Optional.of(adverb.get().stance()), who, List.of());
    }
    return isOfNeither(clauses, clause) ? Standing.of(Stance.DENIED) : verbGroup(clause);
  }

  /** "Hverken X eller Y var inviteret", "Heller ikke X og Y ses". */
  private static boolean isOfNeither(Clauses clauses, Clause clause) {
    Sentence sentence = clause.sentence();
    return Lists.any(sentence.tokens(), t -> SmallWords.isAny(t, "hverken", "heller"))
        && clauses
            .subject(clause)
            .map(h -> Lists.where(Phrase.subtree(sentence, h), t -> !isNeither(t)).get(0).index())
            .filter(i -> i > 0 && isNeither(sentence.token(i - 1)))
            .isPresent();
  }

  private static boolean isNeither(Token token) {
    return SmallWords.isAny(token, "hverken", "heller", "ikke");
  }

  /**
   * What is said of those who meet and not of the meeting: "de er enige", "mødet var åbent", "stod
   * klar ved trappen" offers nothing.
   */
  private boolean isOfWhoever(Clauses clauses, Clause clause, Token token) {
    boolean offers =
        lexicon.stance(token.lemma()).filter(w -> w.stance() == Stance.OFFERED).isPresent();
    return lexicon.is("accord", token.lemma())
        || offers && (lexicon.is("posture", clause.verb().lemma()) || isOfMeeting(clauses, clause));
  }

  private boolean isOfMeeting(Clauses clauses, Clause clause) {
    return clauses
        .subject(clause)
        .map(h -> Phrase.core(clause.sentence(), h))
        .filter(t -> t.tag().isNoun())
        .filter(t -> !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty())
        .isPresent();
  }

  /** "Kort efter at have mødt X rejser Y": what went before has been, whatever comes. */
  private static boolean isOver(Clause clause) {
    return !clause.isFinite() && clause.hasMarker("efter") && clause.hasAuxiliary("have");
  }

  private static Standing verbGroup(Clause clause) {
    boolean past = clause.first().tag().isPast();
    if (isOver(clause)) {
      return Standing.of(Stance.DONE);
    }
    if (!clause.isFinite()) {
      return clause.hasMarker("uden") ? Standing.of(Stance.DENIED) : Standing.unknown();
    }
    boolean perfectBelow = clause.hasAuxiliary("have") || clause.isPerfect();
    if (clause.isWhether()) {
      return Standing.of(Stance.POSSIBLE); // "Om de mødes, er uvist"
    }
    if (clause.hasMarker("hvis")) {
      return Standing.of(past && perfectBelow ? Stance.UNREAL : Stance.POSSIBLE);
    }
    if (!past && clause.hasAuxiliary("skulle") && clause.hasAuxiliary("have")) {
      return Standing.of(Stance.DONE); // "skal have været med": so it is told
    }
    if (clause.hasAuxiliary("skulle") || clause.hasAuxiliary("ville")) {
      return Standing.of(past && perfectBelow ? Stance.UNREAL : Stance.COMING);
    }
    if (clause.hasAuxiliary("burde")) {
      return Standing.of(Stance.UNREAL); // what somebody ought to do
    }
    if (clause.hasAuxiliary("kunne")) {
      return Standing.of(Stance.POSSIBLE);
    }
    if (past || clause.isPerfect()) {
      return Standing.of(Stance.DONE);
    }
    return Standing.of(Stance.COMING);
  }

  /** Whether a clause says yes to something: "har sagt ja", "tog godt imod indbydelsen". */
  boolean accepts(Clauses clauses, Clause clause) {
    boolean yes =
        words
            .word(clause.sentence(), clause.verb())
            .filter(w -> w.who().filter(r -> r == Role.ACCEPTER).isPresent())
            .isPresent();
    boolean asked = Stream.of("om", "hvorvidt", "hvis").anyMatch(clause::hasMarker);
    Standing own = own(clauses, clause);
    boolean now = clause.chain().size() == 1 && own.is(Stance.COMING); // "Kim siger ja"
    return yes && !asked && (own.is(Stance.DONE) || now);
  }

  /** How things stand with what a noun tells. */
  Standing of(Clauses clauses, Sentence sentence, Token noun) {
    Standing described = described(clauses, sentence, noun);
    Optional<Clause> clause = clauses.of(noun);
    if (clause.filter(c -> fate.isCancelled(c, noun)).isPresent()) {
      return governing(clauses, clause.get(), noun); // "aflyste et planlagt møde"
    }
    if (described.stance().isPresent()) {
      return described;
    }
    if (isAhead(sentence, noun)) {
      return clause.filter(Fate::isNow).isPresent()
          ? Standing.of(Stance.COMING)
          : Standing.unknown();
    }
    if (clause.isEmpty()) {
      return isToldInPassing(sentence, noun) ? Standing.of(Stance.DONE) : Standing.unknown();
    }
    return governing(clauses, clause.get(), noun);
  }

  /** "før topmødet", "forud for mødet": says nothing of how things stand with it. */
  private static boolean isAhead(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 3); i--) {
      Token token = sentence.token(i);
      if (token.tag().isFinite()) {
        return false; // "Et par dage før fik X besøg af Y"
      }
      if (SmallWords.isAny(token, "før", "inden", "forud")) {
        return true;
      }
    }
    return false;
  }

  /** "Både under topmødet og …": a fragment that tells of what has been. */
  private static boolean isToldInPassing(Sentence sentence, Token noun) {
    return Lists.any(
        sentence.tokens().subList(Math.max(0, noun.index() - 4), noun.index()),
        t -> Set.of("under", "efter", "ved", "siden").contains(t.lower()));
  }

  /** What adjectives and the nouns above say: "det aflyste møde", "idéen til mødet". */
  private Standing described(Clauses clauses, Sentence sentence, Token noun) {
    Optional<StanceWord> adjective =
        sentence.tokens().stream()
            .filter(t -> t.index() != noun.index() && isModifier(sentence, t, noun))
            .flatMap(t -> lexicon.stance(t.lemma()).stream())
            .findFirst();
    if (adjective.isPresent()) {
      boolean planned = adjective.get().stance() == Stance.COMING;
      return planned && clauses.of(noun).filter(c -> fate.fails(c, noun)).isPresent()
          ? Standing.of(Stance.CANCELLED)
          : Standing.of(adjective.get().stance());
    }
    Optional<Token> above = nounAbove(sentence, noun);
    Optional<StanceWord> word = above.flatMap(t -> lexicon.stance(t.lemma()));
    if (word.isEmpty() || clauses.of(noun).isEmpty()) {
      return Standing.unknown();
    }
    Clause clause = clauses.of(noun).get();
    if (own(clauses, clause).is(Stance.DENIED)) {
      return Standing.of(Stance.DENIED);
    }
    boolean asked = word.get().stance() == Stance.OFFERED || word.get().stance() == Stance.WISHED;
    if (asked && accepts(clauses, clause)) {
      return new Standing(
          Optional.of(Stance.COMING), List.of(), clauses.subject(clause).stream().toList());
    }
    List<Token> who =
        word.get().who().isPresent() ? clauses.subject(clause).stream().toList() : List.of();
    return new Standing(Optional.of(word.get().stance()), who, List.of());
  }

  private static boolean isModifier(Sentence sentence, Token token, Token noun) {
    if (!token.tag().isAdjective()
        && !token.tag().isParticiple()
        && !token.lemma().equals("ingen")) {
      return false;
    }
    boolean below = token.head() == noun.index();
    boolean beside =
        token.head() >= 0
            && token.index() < noun.index()
            && Phrase.core(sentence, sentence.token(token.head())).equals(noun);
    boolean determiner = Phrase.core(sentence, token).equals(noun) && token.index() < noun.index();
    return below && token.index() < noun.index() || beside || determiner;
  }

  private static Optional<Token> nounAbove(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      if (at.tag().isVerb()) {
        return Optional.empty();
      }
      if (at.tag().isNoun() && at.index() < noun.index()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private Standing governing(Clauses clauses, Clause clause, Token noun) {
    Optional<Standing> end = fate.of(clause, noun);
    if (end.isPresent()) {
      return end.get();
    }
    Optional<StanceWord> word = words.word(clause.sentence(), Fate.said(clause));
    if (word.isPresent() && !backdrop.isSetting(clause, noun)) {
      return governed(clauses, clause, word.get(), Standing.unknown());
    }
    Standing standing = of(clauses, clause);
    if (backdrop.isSetting(clause, noun)) {
      boolean told =
          standing.is(Stance.DONE) || standing.is(Stance.DENIED) || Backdrop.isOver(clause, noun);
      return told || clause.isPerfect() || Backdrop.wasAble(clause)
          ? Standing.of(Stance.DONE)
          : Standing.unknown();
    }
    return Fate.isConfirmed(clause, noun) ? Standing.unknown() : standing;
  }
}
