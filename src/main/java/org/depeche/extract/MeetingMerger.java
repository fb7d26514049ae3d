package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.Evidence;
import org.depeche.claim.Status;
import org.depeche.claim.When;
import org.depeche.entity.Profile;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;

/** Puts the mentions of one meeting together, in text order. */
final class MeetingMerger {

  private final Lexicon lexicon;
  private final Parties parties;
  private final Document document;
  private final OffersOfMeetings offers;
  private final Sequels sequels;
  private final MeetingPlaces places;
  private final Teams teams;

  MeetingMerger(Lexicon lexicon, Parties parties, Document document) {
    this.parties = parties;
    this.document = document;
    this.offers = new OffersOfMeetings(document);
    this.sequels = new Sequels(document);
    this.lexicon = lexicon;
    this.places = new MeetingPlaces(document, lexicon);
    this.teams = new Teams(document, lexicon, parties);
  }

  /** A meeting and what its mentions so far say of it. */
  final class Group {
    private final List<EntityId> sides = new ArrayList<>();
    private final Match first;
    private Optional<EntityId> place = Optional.empty();
    private Optional<When> when = Optional.empty();
    private final Set<Stance> stances = new LinkedHashSet<>();
    private final Set<EntityId> proposers = new LinkedHashSet<>();
    private final Set<EntityId> accepters = new LinkedHashSet<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private boolean revived;
    private int pointed = -2;

    private Group(Match first) {
      this.first = first;
    }

    /** Where the text first tells of it. */
    Match first() {
      return first;
    }

    /** The last sentence that speaks of it as known: "mødet"; -2 where none does. */
    int pointed() {
      return pointed;
    }

    List<EntityId> sides() {
      return List.copyOf(sides);
    }

    Optional<EntityId> place() {
      return place;
    }

    Optional<When> when() {
      return when;
    }

    List<EntityId> proposers() {
      return List.copyOf(proposers);
    }

    List<EntityId> accepters() {
      return List.copyOf(accepters);
    }

    List<Evidence> evidence() {
      return List.copyOf(evidence);
    }

    /** The furthest point that is reported. */
    Status status() {
      if (stances.contains(Stance.DONE)) {
        return Status.HELD;
      }
      if (stances.contains(Stance.CANCELLED) && !revived) {
        return Status.CANCELLED;
      }
      boolean agreed = stances.contains(Stance.COMING) || isAccepted() || revived;
      return agreed ? Status.AGREED : Status.PROPOSED;
    }

    /** "har inviteret X og Y, og X har sagt ja": not before all who were invited have. */
    private boolean isAccepted() {
      return !accepters.isEmpty() && (proposers.isEmpty() || Lists.all(sides, this::hasAgreed));
    }

    private boolean hasAgreed(EntityId side) {
      return side.kind() != Kind.PERSON || proposers.contains(side) || accepters.contains(side);
    }

    private void add(Meeting meeting) {
      pointed = meeting.definite() ? meeting.match().sentence().index() : pointed;
      meeting.sides().forEach(this::side);
      meeting.joining().forEach(this::side);
      place = places.closer(place, meeting.place());
      boolean better =
          meeting.when().filter(w -> when.isEmpty() || w.refines(when.get())).isPresent();
      boolean putOff = meeting.revived() && meeting.when().isPresent();
      when = better || putOff ? meeting.when() : when;
      meeting.stance().ifPresent(stances::add);
      proposers.addAll(meeting.proposers());
      accepters.addAll(meeting.accepters());
      evidence.addAll(meeting.evidence());
      revived |= meeting.revived();
    }

    /** A person takes the place of the state that it stands for. */
    private void side(EntityId id) {
      Set<EntityId> delegation = parties.delegation(id);
      if (id.kind() == Kind.PERSON) {
        sides.removeIf(s -> s.kind() == Kind.STATE && delegation.contains(s));
      } else if (Lists.any(sides, s -> parties.delegation(s).contains(id))) {
        return;
      }
      if (!sides.contains(id)) {
        sides.add(id);
      }
    }
  }

  /** The meetings of all mentions; those without two sides that can meet are left out. */
  List<Group> merge(List<Meeting> meetings) {
    List<Group> groups = new ArrayList<>();
    for (Meeting meeting : meetings) {
      Optional<Group> known = known(groups, meeting);
      if (known.isPresent()) {
        known.get().add(meeting);
      } else if (stands(meeting)) {
        Group group = new Group(meeting.match());
        group.add(meeting);
        groups.add(group);
      }
    }
    return groups;
  }

  /** Whether a mention can be a meeting of its own. */
  private boolean stands(Meeting meeting) {
    boolean body =
        meeting.match().frame().noun()
                && meeting.match().trigger().lemma().endsWith("topmøde")
                && Lists.any(meeting.sides(), s -> s.kind() == Kind.ORGANIZATION)
            || parties.areOfBody(meeting.match());
    boolean told =
        meeting.stance().isPresent() || meeting.place().isPresent() || meeting.when().isPresent();
    Trace trace = document.trace();
    Match match = meeting.match();
    return (told || trace.drop(match, Reason.ONLY_MENTIONED))
        && (!teams.play(meeting) || trace.drop(match, Reason.NO_SPEAKER))
        && (parties.canMeet(meeting.sides())
            || body
            || trace.drop(match, Reason.ONE_SIDE, names(meeting.sides())));
  }

  private String names(List<EntityId> sides) {
    List<String> names =
        Lists.map(sides, s -> document.entities().profile(s).map(Profile::label).orElse(s.slug()));
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  private Optional<Group> known(List<Group> groups, Meeting meeting) {
    Optional<Group> best = Optional.empty();
    int most = -1;
    for (Group group : groups) {
      boolean same =
          sameTime(group, meeting)
              && places.same(group, meeting)
              && (sameSides(group, meeting)
                  || grows(group, meeting)
                  || Sequels.isCalledOffToo(group, meeting))
              && (sameStanding(group, meeting)
                  || toldTogether(group, meeting)
                  || sequels.wasAskedBefore(groups, group, meeting))
              && !isApart(group, meeting)
              && !isAlone(group, meeting)
              && !isOneMore(group, meeting)
              && !isOtherWay(group, meeting);
      int shared = same ? shared(group, meeting) : -1;
      if (shared >= 0 && shared >= most) {
        best = Optional.of(group);
        most = shared;
      }
    }
    return best;
  }

  /** "Fredag gæstede X Y": some of the many who met on a day of which nothing is told. */
  private boolean isApart(Group group, Meeting meeting) {
    return !meeting.match().frame().noun()
        && (meeting.when().isPresent() || isSet(group, meeting))
        && group.when().isEmpty()
        && delegations(meeting.sides()).size() < delegations(group.sides()).size()
        && delegations(group.sides()).size() > 3;
  }

  /** "Inden da havde X og Y talt på tomandshånd": two of the many, without the others. */
  private boolean isAlone(Group group, Meeting meeting) {
    return delegations(meeting.sides()).size() == 2
        && delegations(group.sides()).size() > 2
        && Lists.any(meeting.match().sentence().tokens(), t -> lexicon.is("alone", t.lemma()));
  }

  /** "De to mødtes også i februar": at another time than the one that was just told of. */
  private boolean isOneMore(Group group, Meeting meeting) {
    Match match = meeting.match();
    return group.status() == Status.HELD
        && group.when().isEmpty()
        && meeting.when().isPresent()
        && !document.times(group.first().sentence()).isEmpty()
        && match.frame().verb()
        && match.clause().filter(c -> c.dependent("også").isPresent()).isPresent();
  }

  /** "X mødtes med Y, der selv var hos X i maj": what one of them has done himself was before. */
  private static boolean isOtherWay(Group group, Meeting meeting) {
    Match match = meeting.match();
    return match.clause().filter(Clause::isRelative).isPresent()
        && group.first().sentence().equals(match.sentence())
        && group.first().clause().filter(c -> !match.clause().get().equals(c)).isPresent()
        && Lists.any(
            match.sentence().tokens().subList(1, match.trigger().index()),
            t ->
                SmallWords.isAny(t, "selv")
                    && Clauses.isRelativePronoun(match.sentence().token(t.index() - 1)));
  }

  /** "Torsdag var de hos X i A": words for a time, and a place that nothing else has told. */
  private boolean isSet(Group group, Meeting meeting) {
    return group.place().isEmpty()
        && meeting.place().isPresent()
        && !document.times(meeting.match().sentence()).isEmpty();
  }

  /** How much of its setting a mention shares with a group, beyond not gainsaying it. */
  private static int shared(Group group, Meeting meeting) {
    int place = group.place().isPresent() && meeting.place().isPresent() ? 2 : 0;
    int time = group.when().isPresent() && meeting.when().isPresent() ? 1 : 0;
    boolean done = meeting.stance().filter(x -> x == Stance.DONE).isPresent();
    boolean told = meeting.stance().isPresent();
    int standing = told && done == (group.status() == Status.HELD) ? 3 : 0;
    return place + time + standing;
  }

  private boolean sameSides(Group group, Meeting meeting) {
    Set<EntityId> there = delegations(group.sides());
    Set<EntityId> here = delegations(meeting.sides());
    boolean invitation = !meeting.match().frame().functions(Role.PROPOSER).isEmpty();
    boolean vague = meeting.definite() || invitation && meeting.sides().isEmpty();
    if (here.isEmpty() && !vague) {
      return false;
    }
    if (!personsAgree(group.sides(), meeting.sides()) || isOfMinisters(group, meeting)) {
      return false;
    }
    if (vague && here.size() < 2) {
      return there.containsAll(here);
    }
    return there.equals(here) || there.containsAll(here) && here.size() >= 2;
  }

  /** Two persons of one delegation are not each other; a state may be any of its persons. */
  private boolean personsAgree(List<EntityId> there, List<EntityId> here) {
    return here.stream()
        .filter(h -> h.kind() == Kind.PERSON)
        .allMatch(
            h ->
                there.contains(h)
                    || Lists.any(
                        there, t -> t.kind() == Kind.STATE, parties.delegation(h)::contains));
  }

  /** "deres forhandlere skal mødes": no meeting of those two themselves. */
  private boolean isOfMinisters(Group group, Meeting meeting) {
    Match match = meeting.match();
    return Lists.any(group.sides(), s -> s.kind() == Kind.PERSON)
        && Lists.all(meeting.sides(), s -> s.kind() == Kind.STATE)
        && match
            .clause()
            .flatMap(document.clauses(match.sentence())::subject)
            .filter(t -> SmallWords.isAny(t, "deres"))
            .map(t -> Phrase.core(match.sentence(), t))
            .filter(t -> t.tag().isPlural() && !lexicon.is("joint-state", t.lemma()))
            .isPresent();
  }

  private Set<EntityId> delegations(List<EntityId> sides) {
    Set<EntityId> all = new LinkedHashSet<>();
    sides.forEach(s -> all.addAll(parties.delegation(s)));
    return all;
  }

  private static boolean sameTime(Group group, Meeting meeting) {
    return group.when().isEmpty()
        || meeting.when().isEmpty()
        || group.when().get().meets(meeting.when().get());
  }

  private boolean sameStanding(Group group, Meeting meeting) {
    if (meeting.stance().isEmpty()) {
      return true;
    }
    if (group.status() == Status.HELD && isOpen(group, meeting)) {
      return false;
    }
    boolean off = meeting.stance().get() == Stance.CANCELLED;
    boolean wasDone = group.status() == Status.HELD;
    if (meeting.definite()) {
      boolean elsewhere = meeting.place().isPresent() && !meeting.place().equals(group.place());
      return !(off && wasDone && elsewhere)
          && (!isInvitation(group) || meeting.stance().get() != Stance.DONE);
    }
    boolean done = meeting.stance().get() == Stance.DONE;
    boolean fixed = isFixed(meeting.when()) && isFixed(group.when()) && !(off && wasDone);
    return done == wasDone || fixed || offers.areOf(group, meeting);
  }

  /**
   * "Hun har ikke svaret på hans invitation", "har taget imod en invitation til at komme til A": to
   * none that has been, unless that was in A.
   */
  private static boolean isOpen(Group group, Meeting meeting) {
    Match match = meeting.match();
    boolean invitation = match.frame().noun() && !match.frame().functions(Role.PROPOSER).isEmpty();
    boolean unanswered =
        match
            .clause()
            .filter(c -> c.first().tag().isPresent() && SmallWords.isNegated(c))
            .isPresent();
    boolean elsewhere = meeting.place().isPresent() && !meeting.place().equals(group.place());
    return invitation && (unanswered || elsewhere);
  }

  /** Whether a time has a beginning: "by the end of March" is no time that two can share. */
  private static boolean isFixed(Optional<When> when) {
    return when.flatMap(When::notBefore).isPresent();
  }

  /** "X, der sammen med Y sad hos Z": the same sentence tells of one more who was there. */
  private boolean grows(Group group, Meeting meeting) {
    return group.sides().size() >= 2
        && meeting.sides().containsAll(group.sides())
        && group.when().equals(meeting.when())
        && sameStanding(group, meeting)
        && sharesSentence(group, meeting);
  }

  static boolean sharesSentence(Group group, Meeting meeting) {
    return group.evidence().stream()
        .map(Evidence::sentence)
        .anyMatch(s -> Lists.any(meeting.evidence(), e -> e.sentence().equals(s)));
  }

  /** "frygter en gentagelse af topmødet i X, hvor Y lovede Z det": told in one breath. */
  private static boolean toldTogether(Group group, Meeting meeting) {
    return group.place().isPresent()
        && group.place().equals(meeting.place())
        && sharesSentence(group, meeting);
  }

  /** "topmødet" that has been is none that has only been offered. */
  private static boolean isInvitation(Group group) {
    return group.status() == Status.PROPOSED || !group.proposers().isEmpty();
  }
}
