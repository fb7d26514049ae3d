package org.depeche.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Token;

/** Finds every mention of a meeting in a document, in text order. */
final class MeetingFinder {

  private static final String GUEST = "have-as-guest";

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Likewise likewise;
  private final Retelling retelling;
  private final Modality modality;
  private final Setting setting;
  private final Witnesses witnesses;
  private final Sides sides;
  private final Partings partings;
  private final LetterWords letters;
  private final Calls calls;
  private final HistoricPresent historic;
  private final Plans plans;
  private final Course course;
  private final LastTimes lastTimes;

  MeetingFinder(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.matcher = new Matcher(document, lexicon, parties);
    this.likewise = new Likewise(document, parties);
    this.retelling = new Retelling(document, lexicon, parties);
    this.modality = new Modality(lexicon);
    this.setting = new Setting(document, lexicon, parties);
    this.witnesses = new Witnesses(document, lexicon);
    this.sides = new Sides(document, lexicon, parties, setting);
    this.historic = new HistoricPresent(document, lexicon);
    this.plans = new Plans(document, lexicon);
    this.course = new Course(document, lexicon);
    this.lastTimes = new LastTimes(document, parties);
    this.partings = new Partings(document, lexicon, parties, setting);
    this.letters = new LetterWords(document, lexicon);
    this.calls = new Calls(document, lexicon, setting);
  }

  /**
   * The mentions, one for each pair where a sentence tells of several meetings at once. Telephone
   * calls are none, nor is "samtalen" after one.
   */
  List<Meeting> all() {
    List<Meeting> found = new ArrayList<>();
    Optional<When> previous = Optional.empty();
    Optional<When> before = Optional.empty();
    Optional<Clause> telling = Optional.empty();
    Recall recall = new Recall(document, lexicon, parties);
    Margins margins = new Margins(document, lexicon);
    boolean called = false;
    for (Match match : likewise.among(matcher.all(ActId.Kind.SUMMIT))) {
      if (isOfLetter(match)) {
        document.trace().drop(match, Reason.OTHER_SENSE, "letter");
        continue;
      }
      boolean sameCall = called && match.isDefinite() && match.parties().isEmpty();
      called = sameCall || calls.isCall(match);
      if (called) {
        document.trace().drop(match, Reason.TELEPHONE);
        continue;
      }
      boolean aim = telling.isPresent() && telling.equals(aimedAtBy(match));
      for (Meeting told : meetings(match, aim ? before : previous, recall)) {
        Meeting mention = margins.settled(told, found);
        Optional<Meeting> meeting = recall.complete(mention);
        if (meeting.filter(this::isAtHome).isPresent()) {
          document.trace().drop(match, Reason.AT_HOME);
          continue;
        }
        if (meeting.isEmpty()) {
          document.trace().drop(match, Reason.NOTHING_BEFORE);
        }
        meeting.ifPresent(found::add);
        Optional<When> when = meeting.flatMap(Meeting::when);
        if (when.isPresent() && !aim) {
          before = previous;
          previous = when;
          telling = match.clause();
        }
      }
    }
    Answers answers = new Answers(document, lexicon, parties, modality);
    Initiatives initiatives = new Initiatives(document, lexicon, parties, modality, answers);
    List<Meeting> answered = answers.to(initiatives.to(Arrivals.without(found)));
    List<Meeting> standing = new Cancellations(document, lexicon).in(answered);
    return new Gatherings(document, lexicon, parties).joined(standing);
  }

  /** The clause above "for at tale med X": "dagen efter" is the same day for both. */
  private Optional<Clause> aimedAtBy(Match match) {
    return match
        .clause()
        .filter(c -> !c.isFinite())
        .flatMap(document.clauses(match.sentence())::parent);
  }

  /** "Ministrene i X og Y underskrev et brev": a letter takes no meeting to sign. */
  private boolean isOfLetter(Match match) {
    return match.frame().name().equals("sign-at")
        && match.clause().stream()
            .flatMap(c -> c.arguments(Clause.OBJECT).stream())
            .map(a -> Phrase.core(match.sentence(), a.head()))
            .anyMatch(letters::isLetter);
  }

  private List<Meeting> meetings(Match found, Optional<When> previous, Recall recall) {
    Match match = retelling.of(found);
    Standing standing = standing(match);
    boolean disputed =
        standing.is(Stance.DENIED) && Lists.any(witnesses.of(match), Evidence::denies);
    Optional<Stance> told = standing.stance().filter(s -> !disputed).map(s -> plans.met(match, s));
    if (told.filter(s -> s == Stance.DENIED || s == Stance.UNREAL).isPresent()) {
      boolean denied = told.filter(s -> s == Stance.DENIED).isPresent();
      Optional<LastTimes.Last> last = denied ? lastTimes.of(match) : Optional.empty();
      if (last.isPresent()) {
        List<EntityId> who = sides.of(match, Optional.of(Stance.DONE));
        return List.of(
            Meeting.held(match, who, last.get().place(), last.get().when(), witnesses.of(match)));
      }
      document.trace().drop(match, denied ? Reason.DENIED : Reason.UNREAL);
      if (denied) {
        recall.deny(sides.of(match, told));
      }
      return List.of();
    }
    if (Trips.isTrip(match) && told.filter(s -> s == Stance.CANCELLED).isEmpty()) {
      document.trace().drop(match, Reason.ONLY_MENTIONED);
      return List.of();
    }
    if (!recall.mayTell(match) && !document.trace().listens()) {
      return List.of();
    }
    told = told.filter(s -> s != Stance.COMING || !Counting.isOf(document, match));
    told = setting.isAhead(match) ? Optional.of(Stance.COMING) : historic.below(match, told);
    Optional<When> when = setting.when(match, told, previous);
    Optional<Stance> stance =
        hasBeen(match, when) || isUnderWay(match, when)
            ? Optional.of(Stance.DONE)
            : historic.on(match, told, when);
    if (course.isEnding(match)) {
      stance = match.parties().isEmpty() ? Optional.empty() : Optional.of(Stance.DONE);
    }
    boolean definite = match.isDefinite();
    boolean apart = definite && match.parties().isEmpty() && Backdrop.isPrelude(match);
    List<EntityId> who = apart ? List.of() : sides.of(match, stance);
    Optional<EntityId> place = apart ? Optional.empty() : setting.place(match);
    List<Evidence> evidence = witnesses.of(match);
    List<Meeting> mentions = new ArrayList<>();
    for (Partings.Part part :
        partings.of(
            match, new Partings.Part(who, place, apart ? Optional.empty() : when), stance)) {
      mentions.add(
          new Meeting(
              match,
              part.sides(),
              part.place(),
              part.when(),
              stance,
              proposers(match, standing),
              whoAre(match, standing.accepter()),
              definite,
              List.of(),
              isRevived(match, stance),
              evidence));
    }
    return mentions;
  }

  /**
   * "Fredagens møde er det tredje", "Fredag kunne X tage imod Y": what is described as it was, or
   * was able to be, on a day that is over.
   */
  private boolean hasBeen(Match match, Optional<When> when) {
    boolean described =
        match.frame().noun()
            && match
                .clause()
                .filter(c -> c.chain().size() == 1 && c.verb().lemma().equals("være"))
                .isPresent();
    boolean able =
        match.frame().verb()
            && match.clause().filter(c -> c.markers().isEmpty() && isAble(c)).isPresent();
    return (described || able)
        && when.flatMap(When::notAfter)
            .filter(
                last ->
                    document.article().published().filter(p -> !last.isAfter(p.last())).isPresent())
            .isPresent();
  }

  private static boolean isAble(Clause clause) {
    return clause.chain().size() == 2 && Backdrop.wasAble(clause);
  }

  /** "X er på besøg", "X er i Y for at deltage i mødet": what one is at, with no day to come. */
  private boolean isUnderWay(Match match, Optional<When> when) {
    Clauses clauses = document.clauses(match.sentence());
    boolean at =
        match
            .clause()
            .filter(MeetingFinder::isBeing)
            .filter(c -> Lists.any(c.arguments("på"), a -> a.head().equals(match.trigger())))
            .isPresent();
    boolean aim =
        match
            .clause()
            .filter(c -> !c.isFinite() && c.hasMarker("for"))
            .filter(c -> c.verb().lemma().equals("deltage"))
            .flatMap(clauses::parent)
            .filter(MeetingFinder::isBeing)
            .isPresent();
    return match.frame().noun()
        && (at || aim)
        && when.flatMap(When::notBefore).filter(this::isAhead).isEmpty();
  }

  private static boolean isBeing(Clause clause) {
    return clause.chain().size() == 1 && clause.verb().lemma().equals("være") && clause.isFinite();
  }

  private boolean isAhead(LocalDate day) {
    return document.article().published().filter(p -> day.isAfter(p.last())).isPresent();
  }

  private Standing standing(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    boolean retold =
        match.clause().filter(c -> !clauses.of(match.trigger()).equals(match.clause())).isPresent();
    Standing standing =
        match.frame().noun() && !retold || match.clause().isEmpty()
            ? modality.of(clauses, match.sentence(), match.trigger())
            : match.frame().verb() || retold
                ? modality.of(clauses, match.clause().get())
                : Backdrop.isAfter(match)
                    ? Standing.of(Stance.DONE)
                    : modality.beside(clauses, match.clause().get());
    if (retold && match.frame().noun() && standing.is(Stance.COMING)) {
      Standing whole = modality.of(clauses, match.sentence(), match.trigger());
      return whole.is(Stance.COMING) ? whole : standing; // "ja til et møde, som skal holdes"
    }
    boolean refused =
        standing.is(Stance.DENIED) && !isUnanswered(match) || standing.is(Stance.CANCELLED);
    if (isWishedFor(match)) {
      return new Standing(
          Optional.of(Stance.WISHED),
          clauses.subject(match.clause().get()).stream().toList(),
          List.of());
    }
    return match.frame().stance().isPresent() && !refused
        ? standing.with(match.frame().stance().get())
        : standing;
  }

  /** "Nu vil X have Y på besøg": it is a wish. */
  private static boolean isWishedFor(Match match) {
    return (match.frame().name().equals(GUEST) || match.frame().noun())
        && match
            .clause()
            .filter(c -> c.verb().lemma().equals("have") && c.first().tag().isPresent())
            .filter(c -> c.hasAuxiliary("ville"))
            .isPresent();
  }

  /** "X har ikke svaret på en invitation": it has been sent. */
  private boolean isUnanswered(Match match) {
    return match.frame().noun()
        && match.clause().filter(c -> lexicon.is("answering", c.verb().lemma())).isPresent();
  }

  private List<EntityId> proposers(Match match, Standing standing) {
    Set<EntityId> who = new LinkedHashSet<>(match.in(Role.PROPOSER));
    if (who.isEmpty()) {
      who.addAll(whoAre(match, standing.proposer()));
    }
    if (who.isEmpty()) {
      who.addAll(inviting(match));
    }
    if (who.isEmpty() && standing.is(Stance.OFFERED)) {
      who.addAll(host(match));
    }
    return List.copyOf(who);
  }

  /** "har fået en invitation til at besøge X", "er inviteret på besøg hos X": who is to be seen. */
  private List<EntityId> host(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    List<EntityId> invited =
        match.clause().stream()
            .flatMap(c -> Stream.concat(Stream.of(c), clauses.parent(c).stream()))
            .filter(c -> Modality.isDoneTo(c) || lexicon.is("get", c.verb().lemma()))
            .flatMap(c -> parties.subject(c).stream())
            .toList();
    List<EntityId> others =
        Lists.where(
            match.in(Role.SIDE), e -> e.kind() == EntityId.Kind.PERSON && !invited.contains(e));
    return invited.isEmpty() || others.size() != 1 ? List.of() : others;
  }

  /** "X har en invitation med til Y": who brings or sends somebody an invitation invites him. */
  private List<EntityId> inviting(Match match) {
    boolean invites = match.frame().noun() && !match.frame().functions(Role.PROPOSER).isEmpty();
    return invites && !match.in(Role.SIDE).isEmpty()
        ? match.clause().filter(this::isGiving).stream()
            .flatMap(c -> parties.subject(c).stream())
            .filter(e -> parties.canCorrespond(List.of(e), match.in(Role.SIDE)))
            .toList()
        : List.of();
  }

  private boolean isGiving(Clause clause) {
    String verb = clause.verb().lemma();
    return lexicon.is("bring-along", verb) || lexicon.is("send", verb);
  }

  /** "hans møde med regeringschefen": two of one land meet, and not those of whom it was told. */
  private boolean isAtHome(Meeting meeting) {
    Match match = meeting.match();
    List<EntityId> sides = meeting.sides();
    return match.frame().noun()
        && match.parties().containsKey("med")
        && sides.size() > 1
        && Lists.all(sides, e -> e.kind() == EntityId.Kind.PERSON)
        && Lists.all(
            sides,
            e -> Lists.any(parties.delegation(e), parties.delegation(sides.get(0))::contains));
  }

  private List<EntityId> whoAre(Match match, List<Token> heads) {
    return heads.stream()
        .flatMap(h -> parties.of(match.sentence(), h).stream())
        .filter(parties::canAct)
        .distinct()
        .toList();
  }

  private boolean isRevived(Match match, Optional<Stance> stance) {
    return stance.filter(s -> s != Stance.CANCELLED).isPresent()
        && match
            .clause()
            .filter(
                c ->
                    c.dependent("alligevel").isPresent()
                        || match.frame().noun() && lexicon.is("postpone", Fate.said(c).lemma()))
            .isPresent();
  }
}
