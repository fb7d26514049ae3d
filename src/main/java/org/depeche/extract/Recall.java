package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Mentions that name no sides because they are those of the meeting before: "Første gang var i
 * Hamburg", "Det var i Paris i 2019", "ved et møde i september".
 */
final class Recall {

  private static final String TIME = "recall-time";
  private static final String IT = "recall-it";

  /** So many sentences back a meeting can be that somebody joins, and one that others join too. */
  private static final int NEAR = 2;

  private static final int FAR = 5;

  private static final String COMING = "recall-coming";
  private static final Set<String> MEETINGS = Set.of("noun-meeting", "noun-summit");

  /** Rules by which somebody takes part in what others do. */
  static final String JOIN = "join-";

  private static final String CONVENE = "convene";
  private static final String RETURN = "return-visit";
  private static final String NEXT = "next-in-row";
  private static final Set<String> HAPPENING = Set.of("ske", "foregå");
  private static final Set<String> ARRANGED = Set.of("holde", "afholde");
  private static final Set<String> DOING =
      Set.of(Clause.SUBJECT, Clause.OBJECT, Clause.INDIRECT_OBJECT, "til", "af");
  private static final Set<String> COPULAS = Set.of("være", "ske", "blive", "finde");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Joining joining;
  private final Pairs pairs;
  private final Journeys journeys;
  private final NextInRow row;
  private List<EntityId> last = List.of();
  private List<EntityId> denied = List.of();
  private Optional<Meeting> told = Optional.empty();
  private Optional<Meeting> convened = Optional.empty();
  private Optional<Stance> lastStance = Optional.empty();
  private Optional<When> lastWhen = Optional.empty();
  private int lastSentence = -9;

  Recall(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.joining = new Joining(document, lexicon, parties);
    this.pairs = new Pairs(document, lexicon, parties);
    this.journeys = new Journeys(document, lexicon, parties);
    this.row = new NextInRow(document, parties);
  }

  /** Whether a row is of words so common that they tell of a meeting only where they recall one. */
  static boolean isRecalling(Frame frame) {
    return frame.name().startsWith("recall-");
  }

  /** Remembers who, as the text says, do not meet: "X rejser ikke til Y for at møde Z". */
  void deny(List<EntityId> sides) {
    denied = parties.canMeet(sides) ? sides : denied;
  }

  /**
   * Whether a match can be a mention at all: one of the words that only recall must stand where it
   * recalls something. Where and when it is need be found for no other.
   */
  boolean mayTell(Match match) {
    return switch (match.frame().name()) {
      case TIME -> !last.isEmpty() && isOccasion(match);
      case IT -> !last.isEmpty() && isIt(match);
      case COMING -> !last.isEmpty() && isNear(match);
      default -> true;
    };
  }

  /** The mention with the sides that it leaves unsaid; empty where it recalls nothing. */
  Optional<Meeting> complete(Meeting meeting) {
    String rule = meeting.match().frame().name();
    boolean set = meeting.place().isPresent() || meeting.when().isPresent();
    if (rule.equals(TIME) || rule.equals(IT)) {
      boolean recalls =
          set
              && (rule.equals(TIME) ? isOccasion(meeting.match()) : isIt(meeting.match()))
              && meeting
                  .stance()
                  .filter(s -> s == Stance.DONE || isPlanned(meeting) || isOff(s))
                  .isPresent();
      return recalls && !last.isEmpty() ? Optional.of(meeting.between(last)) : Optional.empty();
    }
    if (rule.equals(COMING)) {
      return isComing(meeting) ? Optional.of(meeting.between(last)) : Optional.empty();
    }
    if (rule.equals(CONVENE)) {
      convened = joining.isConvening(meeting) ? Optional.of(meeting) : convened;
      return Optional.empty();
    }
    if (rule.startsWith(JOIN)) {
      return joined(meeting);
    }
    if (rule.equals(RETURN)) {
      return returned(meeting);
    }
    if (rule.equals(NEXT)) {
      return told.flatMap(t -> row.after(t, meeting)).map(this::remembered);
    }
    if (meeting.sides().size() >= 2 || parties.areOfBody(meeting.match())) {
      return Optional.of(remembered(meeting));
    }
    if (meeting.definite() && meeting.sides().isEmpty()) {
      lastSentence = last.isEmpty() ? lastSentence : meeting.match().sentence().index();
    }
    boolean off = meeting.stance().filter(s -> s == Stance.CANCELLED).isPresent();
    if (last.isEmpty() && off && meeting.sides().isEmpty() && !denied.isEmpty()) {
      // "Topmødet er aflyst": the one to which they do not come
      return Optional.of(between(meeting, denied));
    }
    if (last.isEmpty() && meeting.definite() && meeting.sides().isEmpty()) {
      return Optional.of(between(meeting, pairs.before(meeting.match().sentence())));
    }
    if (happened(meeting.match())) {
      List<EntityId> doers = doers(meeting.match());
      if (!doers.isEmpty() && doers.containsAll(meeting.sides())) {
        return Optional.of(between(meeting, doers));
      }
    }
    if (isOffered(meeting)) {
      List<EntityId> asked = doers(meeting.match());
      if (asked.size() > 1 && asked.containsAll(meeting.proposers())) {
        return Optional.of(between(meeting, asked));
      }
    }
    if (pairs.isOurs(meeting, last)
        || set && isResumed(meeting)
        || off && Regrets.isOfBefore(told, meeting)) {
      return Optional.of(meeting.anotherBetween(last));
    }
    boolean known = last.containsAll(meeting.sides()) && MEETINGS.contains(rule);
    boolean another = meeting.definite() && Counting.isOrdinal(meeting.match());
    boolean several = meeting.match().trigger().tag().isPlural() && !another;
    boolean unsaid =
        (!meeting.definite() || another)
            && !several
            && set
            && known
            && !last.isEmpty()
            && !Joining.isOneMore(meeting, lastWhen)
            && !joining.isOfOthers(meeting.match());
    return Optional.of(
        unsaid ? meeting.anotherBetween(pairs.beside(meeting).orElse(last)) : meeting);
  }

  /** "Samtalerne fortsætter tirsdag": those of whom was told meet once more. */
  private boolean isResumed(Meeting meeting) {
    return meeting.definite()
        && meeting.sides().isEmpty()
        && meeting.match().trigger().tag().isPlural()
        && meeting.stance().filter(s -> s == Stance.COMING).isPresent()
        && meeting.match().clause().filter(c -> lexicon.is("resume", c.verb().lemma())).isPresent();
  }

  private Meeting between(Meeting meeting, List<EntityId> sides) {
    last = sides;
    return meeting.between(sides);
  }

  private Meeting remembered(Meeting meeting) {
    told = Optional.of(meeting);
    last = meeting.sides();
    lastStance = meeting.stance();
    lastWhen = meeting.when();
    lastSentence = meeting.match().sentence().index();
    return meeting;
  }

  /** Who returns a visit sees the one who came: who last travelled, or who was met just before. */
  private Optional<Meeting> returned(Meeting meeting) {
    List<EntityId> host = meeting.sides();
    List<EntityId> both =
        last.size() == 2 && last.containsAll(host)
            ? last
            : journeys
                .traveller(meeting.match())
                .map(t -> Stream.concat(t.stream(), host.stream()).toList())
                .orElse(List.of());
    if (!parties.canMeet(both)) {
      return Optional.empty();
    }
    last = both;
    lastSentence = meeting.match().sentence().index();
    return Optional.of(meeting.between(both));
  }

  /**
   * Who sits at the table too, is the host or is present takes part in the meeting just told of;
   * where none was, those at the table meet.
   */
  private Optional<Meeting> joined(Meeting meeting) {
    Sentence sentence = meeting.match().sentence();
    if (!joining.isSo(meeting) || isLate(meeting) || Joining.isWanted(meeting)) {
      return Optional.empty();
    }
    if (isCalled(sentence)) {
      return Optional.of(called(meeting));
    }
    boolean alone = !parties.canMeet(meeting.sides());
    boolean further = Joining.isFurther(sentence) || Joining.isAdded(meeting);
    boolean close = sentence.index() - lastSentence <= (further ? FAR : NEAR);
    boolean hosts = Joining.isHost(meeting) && sentence.index() - lastSentence <= 1;
    if (!last.isEmpty() && close && !isAtAnotherTime(meeting) && (alone || further || hosts)) {
      lastSentence = sentence.index();
      return meeting.sides().isEmpty() ? Optional.empty() : Optional.of(meeting.joining(last));
    }
    if (alone || Joining.isAdded(meeting)) {
      return Optional.empty();
    }
    last = meeting.sides();
    lastSentence = sentence.index();
    return Optional.of(meeting);
  }

  /**
   * "har forsøgt at mægle": who has done so joins no meeting that is to come; and who "har travlt
   * med at mægle" none at all.
   */
  private boolean isLate(Meeting meeting) {
    Match match = meeting.match();
    if (!match.frame().name().equals(Joining.MEDIATE)) {
      return false;
    }
    boolean now = match.clause().filter(c -> c.first().tag().isPresent()).isPresent();
    return joining.isBusy(match) || now && lastStance.filter(s -> s == Stance.COMING).isPresent();
  }

  /** "Næste år er det X, der er vært": who does so at another time joins none of before. */
  private boolean isAtAnotherTime(Meeting meeting) {
    return !last.containsAll(meeting.sides())
        && lastWhen
            .filter(told -> meeting.when().filter(w -> !w.meets(told)).isPresent())
            .isPresent();
  }

  /** Whether the sentences just before tell who called others together, and of no meeting since. */
  private boolean isCalled(Sentence sentence) {
    return convened
        .map(m -> m.match().sentence().index())
        .filter(s -> sentence.index() - s <= NEAR && lastSentence < s)
        .isPresent();
  }

  /** "X havde samlet en række ledere i Paris. Y og Z var blandt dem": with X, and where he is. */
  private Meeting called(Meeting meeting) {
    Meeting host = convened.orElseThrow();
    last = Stream.concat(host.sides().stream(), meeting.sides().stream()).distinct().toList();
    lastSentence = meeting.match().sentence().index();
    return meeting.between(last).at(host).witnessed(host.evidence());
  }

  /** "X har opfordret Y til noget. Han foreslår et møde": with whom he had to do just before. */
  private static boolean isOffered(Meeting meeting) {
    return MEETINGS.contains(meeting.match().frame().name())
        && meeting.stance().filter(s -> s == Stance.OFFERED).isPresent()
        && meeting.proposers().size() == 1
        && meeting.proposers().containsAll(meeting.sides());
  }

  /** "Det skete under et møde": what was told just before. */
  private static boolean happened(Match match) {
    return SmallWords.isAny(match.sentence().token(0), "det")
        && match.clause().filter(c -> HAPPENING.contains(c.verb().lemma())).isPresent();
  }

  /** Who did something to whom in the sentence before, where they can meet. */
  private List<EntityId> doers(Match match) {
    Optional<Sentence> before = document.sentence(match.sentence().index() - 1);
    return before.stream()
        .flatMap(s -> document.clauses(s).all().stream())
        .map(
            c ->
                c.arguments().stream()
                    .filter(a -> DOING.contains(a.function()))
                    .flatMap(a -> parties.of(c.sentence(), a.head()).stream())
                    .distinct()
                    .toList())
        .filter(parties::canMeet)
        .findFirst()
        .orElse(List.of());
  }

  /** "Første gang var i Paris", and not "Sidste gang, X mødte Y, var i Paris". */
  private boolean isOccasion(Match match) {
    Sentence sentence = match.sentence();
    List<Token> below = Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
    return Counting.isOrdinal(match)
        && Lists.none(
            document.clauses(sentence).all(),
            c -> below.contains(c.verb()) && !last.containsAll(parties.subject(c)))
        && match.clause().filter(c -> COPULAS.contains(c.verb().lemma())).isPresent();
  }

  /** "Det var i Paris, at X mødte Y": it tells where what comes behind it happened. */
  private boolean opensCleft(Clause clause) {
    if (isLongAgo(clause)) {
      return true;
    }
    boolean after = HAPPENING.contains(clause.verb().lemma()); // "Det skete, efter at X mødte Y"
    Clauses clauses = document.clauses(clause.sentence());
    return Lists.any(
        clauses.all(),
        c ->
            c.hasMarker("at")
                && !(after && c.hasMarker("efter"))
                && clauses.parent(c).filter(clause::equals).isPresent());
  }

  /** "Det er 88 år siden, X sidst var her": it tells when what comes behind it was. */
  private boolean isLongAgo(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.first().tag().isPresent()
        && Lists.any(
            document.times(sentence),
            t ->
                SmallWords.isAny(sentence.token(t.to() - 1), "siden")
                    && t.to() < sentence.tokens().size()
                    && SmallWords.isComma(sentence.token(t.to())));
  }

  /** "Det ventes at ske", "Det finder sted", "Næste gang bliver i maj": those just told of. */
  private static boolean isPlanned(Meeting meeting) {
    Frame frame = meeting.match().frame();
    return meeting.stance().filter(s -> s == Stance.COMING).isPresent()
        && meeting.when().isPresent()
        && (HAPPENING.contains(frame.lemma())
            || frame.name().equals(IT) && frame.lemma().equals("finde")
            || frame.name().equals(TIME));
  }

  /** "X har aflyst et møde. Det skulle have fundet sted tirsdag": when and where it was to be. */
  private boolean isOff(Stance stance) {
    return stance == Stance.CANCELLED && lastStance.filter(stance::equals).isPresent();
  }

  /** "Efter planen kommer han til foråret": of those of whom was told last. */
  private boolean isComing(Meeting meeting) {
    Match match = meeting.match();
    boolean goes =
        match.clause().stream()
            .flatMap(c -> c.arguments("til").stream())
            .anyMatch(a -> parties.place(match.sentence(), a.head()).isPresent());
    return !goes
        && meeting.when().isPresent()
        && meeting.stance().filter(s -> s == Stance.COMING).isPresent()
        && isNear(match)
        && meeting.sides().size() == 1
        && last.containsAll(meeting.sides());
  }

  private boolean isNear(Match match) {
    return match.sentence().index() - lastSentence <= 1;
  }

  private boolean isIt(Match match) {
    int here = match.sentence().index();
    Clause told = match.clause().orElseThrow();
    Clause clause =
        Optional.of(told)
            .filter(c -> !c.isFinite())
            .flatMap(document.clauses(match.sentence())::parent)
            .orElse(told);
    boolean second = clause.first().index() == 1;
    Token first = match.sentence().token(0);
    boolean occasion = second && SmallWords.isAny(first, "sidst", "senest");
    boolean close = here == lastSentence + 1 || here == lastSentence || occasion;
    boolean it = second && first.form().equals("Det") || occasion;
    boolean bare = Lists.none(clause.arguments(Clause.PREDICATIVE), a -> a.head().tag().isNoun());
    boolean held =
        !ARRANGED.contains(told.verb().lemma()) || told.isPassive() || told.hasAuxiliary("være");
    return close && it && bare && held && !opensCleft(told);
  }
}
