package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * Whether somebody is said to take part in a meeting that was told of before: "X sad også med", "Y
 * stødte til", "Z ledede forhandlingerne".
 */
final class Joining {

  private static final Set<String> FURTHER = Set.of("også", "desuden", "øvrige", "øvrig", "med");

  /** Rows whose nouns name no meeting by themselves. */
  private static final Set<String> NO_MEETING =
      Set.of(Sides.GUEST, "noun-hours", "recall-time", "noun-invitation");

  /** What one does to a meeting that is named, and to much else. */
  static final String NAMED = "join-named";

  static final String MEDIATE = "join-mediate";
  private static final String HOST = "join-host";
  private static final String ARRIVE = "join-arrive";
  private static final String MEANWHILE = "join-meanwhile";
  private static final String GUEST = "join-guest";

  private static final String PRESENT = "join-present";

  private static final Set<String> ADDED =
      Set.of(MEDIATE, ARRIVE, MEANWHILE, GUEST, NAMED, "join-along");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Joining(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "X havde samlet en række ledere": whether those who are called together are of states. */
  boolean isConvening(Meeting meeting) {
    boolean done = meeting.stance().filter(s -> s == Stance.DONE).isPresent();
    return done
        && meeting.match().clause().stream()
            .flatMap(c -> c.arguments(Clause.OBJECT).stream())
            .flatMap(a -> Phrase.subtree(meeting.match().sentence(), a.head()).stream())
            .anyMatch(t -> t.tag().isPlural() && lexicon.endsIn("attendee", t.lemma()));
  }

  /** Whether others are said to take part too. */
  static boolean isFurther(Sentence sentence) {
    return Lists.any(sentence.tokens(), t -> FURTHER.contains(t.lower()) && isLoose(sentence, t));
  }

  /** Whether somebody comes to others, and cannot have met without them. */
  static boolean isAdded(Meeting meeting) {
    return ADDED.contains(meeting.match().frame().name());
  }

  /** Whether a row is of being present: "deltog", "var til stede". */
  static boolean isPresence(Frame frame) {
    return frame.name().equals(PRESENT);
  }

  /** "er inviteret med" */
  static boolean isAsked(Match match) {
    return match.frame().name().equals("join-along")
        && Set.of("invitere", "indbyde", "byde").contains(match.frame().lemma());
  }

  /** "Y og Z spillede værter": whoever does so is host to others, however many they are. */
  static boolean isHost(Meeting meeting) {
    return meeting.match().frame().name().equals(HOST);
  }

  /** "lagde hus til, men deltog ikke": who keeps away from what he is host to. */
  private static boolean isAway(Match match) {
    Sentence sentence = match.sentence();
    return match.frame().name().equals(HOST)
        && Lists.any(
            sentence.tokens().subList(match.trigger().index(), sentence.tokens().size()),
            t -> SmallWords.isAny(t, "ikke", "ingen", "uden"));
  }

  /** "X bliver Ys vært": he receives that one, whoever met before. */
  private boolean isOfSomebody(Match match) {
    Sentence sentence = match.sentence();
    return match.frame().name().equals(HOST)
        && Lists.any(
            sentence.tokens().subList(match.trigger().index(), sentence.tokens().size()),
            t ->
                t.lemma().equals("vært")
                    && NounPhrases.ownerOf(sentence, t).stream()
                        .anyMatch(o -> document.mention(sentence, o).isPresent()));
  }

  /** "X bliver vært, når Y mødes i A": it is told to what he is host. */
  private boolean isOfTold(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return match.frame().name().equals(HOST)
        && Lists.any(
            clauses.all(),
            c ->
                (c.hasMarker("når") || c.hasMarker("da"))
                    && match.clause().equals(clauses.parent(c)),
            c -> !parties.subject(c).isEmpty());
  }

  /** Whether the words tell of the meeting that was meant last, and of nothing else. */
  boolean isSo(Meeting meeting) {
    boolean settled =
        meeting
            .stance()
            .filter(s -> s == Stance.DONE || s == Stance.COMING || s == Stance.CANCELLED)
            .or(() -> attempted(meeting))
            .isPresent();
    return settled
        && !isAway(meeting.match())
        && !isOfSomebody(meeting.match())
        && !isOfTold(meeting.match())
        && meeting.match().clause().filter(c -> !isOf(meeting.match(), c)).isEmpty();
  }

  /** "forsøgte at mægle": whether it succeeds or not, he is there. */
  private static Optional<Stance> attempted(Meeting meeting) {
    boolean mediates = meeting.match().frame().name().equals(MEDIATE);
    boolean open = meeting.stance().filter(s -> s == Stance.DENIED || s == Stance.UNREAL).isEmpty();
    return mediates && open ? Optional.of(Stance.DONE) : Optional.empty();
  }

  private boolean isOf(Match match, Clause clause) {
    Sentence sentence = clause.sentence();
    List<Argument> meetings = Lists.where(clause.arguments(), a -> isMeeting(sentence, a));
    boolean pointed = Lists.any(meetings, a -> isBare(sentence, a));
    if (!meetings.isEmpty() && !pointed) {
      return false;
    }
    String rule = match.frame().name();
    if (rule.equals(NAMED)) {
      return pointed;
    }
    if (rule.equals(MEDIATE) && clause.isFinite() && !clause.first().tag().isPast()) {
      return false; // "Det er anden gang, at X mægler"
    }
    if (rule.equals(MEDIATE) && isOffered(clause)) {
      return false;
    }
    if (rule.equals(GUEST)) {
      return Setting.isWhere(clause) || isFurther(sentence);
    }
    if (rule.equals(MEANWHILE) && !isMeanwhile(clause)) {
      return false; // "X kom til i april": to power
    }
    return rule.equals(ARRIVE) || rule.equals(MEANWHILE)
        ? pointed || Lists.all(clause.arguments("til"), a -> isThem(sentence, a))
        : pointed || !isElsewhere(clause);
  }

  /** "X tilbød at mægle": where the others meet he is not for that. */
  private boolean isOffered(Clause clause) {
    return !clause.isFinite()
        && document
            .clauses(clause.sentence())
            .parent(clause)
            .flatMap(p -> lexicon.stance(p.verb().lemma()))
            .filter(w -> w.stance() == Stance.OFFERED)
            .isPresent();
  }

  /** "hvor X kom til", "inden X kom til". */
  private boolean isMeanwhile(Clause clause) {
    return Setting.isWhere(clause)
        || clause.hasMarker("inden")
        || clause.hasMarker("før")
        || isSigning(clause);
  }

  /** "X kom til, da aftalen skulle underskrives" */
  private boolean isSigning(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    return Lists.any(
        clauses.all(),
        c ->
            c.hasMarker("da")
                && clauses.parent(c).filter(clause::equals).isPresent()
                && lexicon.frames(c.verb().lemma()).stream()
                    .anyMatch(f -> f.name().equals("sign-at")));
  }

  private static boolean isThem(Sentence sentence, Argument argument) {
    return Phrase.core(sentence, argument.head()).tag().isPronoun();
  }

  /**
   * "deltager i krigen", "mødte op i X": who takes part in something else, or comes to a place that
   * has to be told, joins nobody.
   */
  private boolean isElsewhere(Clause clause) {
    Sentence sentence = clause.sentence();
    if (clause.verb().lemma().equals("møde")) {
      return Lists.any(clause.arguments(), a -> parties.place(sentence, a.head()).isPresent());
    }
    return clause.verb().lemma().equals("deltage")
        && clause.arguments("i").stream()
            .filter(a -> parties.place(sentence, a.head()).isEmpty())
            .map(a -> Phrase.core(sentence, a.head()))
            .anyMatch(t -> t.tag().isNoun() && !isDay(sentence, t));
  }

  private boolean isDay(Sentence sentence, Token token) {
    return Lists.any(
        document.times(sentence), t -> t.from() <= token.index() && token.index() < t.to());
  }

  private boolean isMeeting(Sentence sentence, Argument argument) {
    Token noun = Phrase.core(sentence, argument.head());
    return noun.tag().isNoun()
        && Lists.any(
            lexicon.nouns(ActId.Kind.SUMMIT, noun.lemma()), f -> !NO_MEETING.contains(f.name()));
  }

  /** "mødet", and not "mødet i alliancen" or "G20-mødet": the one that was told of. */
  private boolean isBare(Sentence sentence, Argument argument) {
    Token noun = Phrase.core(sentence, argument.head());
    return noun.tag().isDefinite()
        && Phrase.subtree(sentence, argument.head()).size() == 1
        && Lists.any(
            lexicon.nouns(ActId.Kind.SUMMIT, noun.lemma()), f -> f.lemma().equals(noun.lemma()));
  }

  /** Whether a word has nothing below it: the "med" of "med ved bordet", not that of "med X". */
  private static boolean isLoose(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.tag() != Tag.PREPOSITION
        || token.index() == 0
        || next + 1 < sentence.tokens().size()
            && (sentence.token(next).tag() == Tag.PREPOSITION
                || sentence.token(next).tag().isMark()
                    && !SmallWords.isAny(sentence.token(next + 1), "at")) // "endte det med, at"
        || next + 1 == sentence.tokens().size();
  }

  /** "har travlt med at mægle": who is about to do so has joined nobody. */
  boolean isBusy(Match match) {
    return match
        .clause()
        .filter(c -> !c.isFinite())
        .flatMap(document.clauses(match.sentence())::parent)
        .filter(c -> c.first().tag().isPresent() && !c.isPerfect())
        .isPresent();
  }

  /** "var ramme om endnu et møde": what is of the same day as the one before is of others. */
  static boolean isOneMore(Meeting meeting, Optional<When> last) {
    Token noun = meeting.match().trigger();
    return noun.index() > 1
        && SmallWords.isAny(meeting.match().sentence().token(noun.index() - 2), "endnu")
        && last.isPresent()
        && last.equals(meeting.when());
  }

  /** "X ville have Y med ved bordet": whom one would have there is not there for that. */
  static boolean isWanted(Meeting meeting) {
    return meeting
        .match()
        .clause()
        .filter(c -> c.verb().lemma().equals("have") && c.hasAuxiliary("ville"))
        .isPresent();
  }

  /** "Ministrene støder til, når der holdes topmøde": of more than those who met before. */
  boolean isOfOthers(Match match) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    return match.clause().flatMap(clauses::parent).flatMap(clauses::subject).stream()
        .map(s -> Phrase.core(sentence, s))
        .filter(n -> n.tag().isNoun() && n.tag().isPlural() && lexicon.endsIn("group", n.lemma()))
        .anyMatch(n -> parties.of(sentence, n).isEmpty());
  }
}
