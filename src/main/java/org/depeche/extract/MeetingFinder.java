package org.depeche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clauses;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Finds every mention of a meeting in a document, in text order. */
final class MeetingFinder {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Modality modality;
  private final Setting setting;
  private final Sources sources;
  private final Sides sides;

  MeetingFinder(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = new Parties(document, lexicon);
    this.matcher = new Matcher(document, lexicon, parties);
    this.modality = new Modality(lexicon);
    this.setting = new Setting(document, lexicon, parties, matcher);
    this.sources = document.sources();
    this.sides = new Sides(document, lexicon, parties, setting);
  }

  /**
   * The mentions, one for each pair where a sentence tells of several meetings at once. Telephone
   * calls are none, nor is "samtalen" after one.
   */
  List<Meeting> all() {
    List<Meeting> found = new ArrayList<>();
    Optional<When> previous = Optional.empty();
    Recall recall = new Recall(document, parties);
    boolean called = false;
    for (Match match : matcher.all(ActId.Kind.SUMMIT)) {
      boolean sameCall = called && isDefinite(match) && match.parties().isEmpty();
      called = sameCall || isByPhone(match);
      if (called) {
        document.trace().drop(match, Reason.TELEPHONE);
        continue;
      }
      for (Meeting mention : meetings(match, previous)) {
        Optional<Meeting> meeting = recall.complete(mention);
        if (meeting.isEmpty()) {
          document.trace().drop(match, Reason.NOTHING_BEFORE);
        }
        meeting.ifPresent(found::add);
        previous = meeting.flatMap(Meeting::when).or(latest(previous));
      }
    }
    return found;
  }

  private static Supplier<Optional<When>> latest(Optional<When> previous) {
    return () -> previous;
  }

  private List<Meeting> meetings(Match match, Optional<When> previous) {
    Standing standing = standing(match);
    Optional<Stance> told = standing.stance().map(s -> calledOff(match, s));
    if (told.filter(s -> s == Stance.DENIED || s == Stance.UNREAL).isPresent()) {
      boolean denied = told.filter(s -> s == Stance.DENIED).isPresent();
      document.trace().drop(match, denied ? Reason.DENIED : Reason.UNREAL);
      return List.of();
    }
    Optional<When> when = setting.when(match, told, previous);
    Optional<Stance> stance = hasBeen(match, when) ? Optional.of(Stance.DONE) : told;
    List<EntityId> who = sides.of(match, stance);
    Optional<EntityId> place = setting.place(match);
    boolean definite = isDefinite(match);
    List<Meeting> found = new ArrayList<>();
    for (List<EntityId> group : groups(match, who)) {
      found.add(
          new Meeting(
              match,
              group,
              place,
              when,
              stance,
              proposers(match, standing),
              whoAre(match, standing.accepter()),
              definite,
              isRevived(match),
              sources.evidence(match.sentence(), match.trigger(), match.frame().name())));
    }
    return found;
  }

  /** "Fredagens møde er det tredje": what is described as it was, on a day that is over. */
  private boolean hasBeen(Match match, Optional<When> when) {
    boolean described =
        match.frame().noun()
            && match
                .clause()
                .filter(c -> c.chain().size() == 1 && c.verb().lemma().equals("være"))
                .isPresent();
    return described
        && when.flatMap(When::notAfter)
            .filter(
                last ->
                    document.article().published().filter(p -> !last.isAfter(p.last())).isPresent())
            .isPresent();
  }

  /** "skulle have mødtes" and "bliver alligevel ikke" tell of a plan that came to nothing. */
  private static Stance calledOff(Match match, Stance stance) {
    boolean planned = match.clause().filter(c -> c.hasAuxiliary("skulle")).isPresent();
    boolean afterAll =
        match.sentence().tokens().stream().anyMatch(t -> t.lemma().equals("alligevel"));
    return stance == Stance.UNREAL && planned || stance == Stance.DENIED && afterAll
        ? Stance.CANCELLED
        : stance;
  }

  private Standing standing(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    Standing standing =
        match.frame().noun() || match.clause().isEmpty()
            ? modality.of(clauses, match.sentence(), match.trigger())
            : modality.of(clauses, match.clause().get());
    boolean refused = standing.is(Stance.DENIED) || standing.is(Stance.CANCELLED);
    return match.frame().stance().isPresent() && !refused
        ? standing.with(match.frame().stance().get())
        : standing;
  }

  private boolean isByPhone(Match match) {
    return match.sentence().tokens().stream()
        .filter(t -> Math.abs(t.index() - match.trigger().index()) < 15)
        .anyMatch(
            t ->
                lexicon.is("phone", t.lemma())
                    || t.tag().isNoun() && lexicon.endsIn("phone", t.lemma()));
  }

  /** All sides as one meeting, or each with the first one where they are met one by one. */
  private List<List<EntityId>> groups(Match match, List<EntityId> sides) {
    boolean apart =
        match.sentence().tokens().stream()
                .anyMatch(
                    t -> lexicon.is("plural-each", t.lemma()) && t.lemma().startsWith("separat"))
            || match.sentence().text().toLowerCase(Locale.ROOT).contains("hver for sig");
    if (!apart || sides.size() < 3) {
      return List.of(sides);
    }
    EntityId first = sides.get(0);
    return sides.stream().skip(1).map(s -> List.of(first, s)).toList();
  }

  private List<EntityId> proposers(Match match, Standing standing) {
    Set<EntityId> who = new LinkedHashSet<>(match.in(Role.PROPOSER));
    if (who.isEmpty()) {
      who.addAll(whoAre(match, standing.proposer()));
    }
    return List.copyOf(who);
  }

  private List<EntityId> whoAre(Match match, List<Token> heads) {
    return heads.stream()
        .flatMap(h -> parties.of(match.sentence(), h).stream())
        .filter(parties::canAct)
        .distinct()
        .toList();
  }

  private static boolean isDefinite(Match match) {
    if (!match.frame().noun()) {
      return false;
    }
    Token noun = match.trigger();
    return noun.tag().isDefinite() || match.parties().containsKey("gen") || isPossessed(match);
  }

  private static boolean isPossessed(Match match) {
    Sentence sentence = match.sentence();
    Token noun = match.trigger();
    return noun.index() > 0
        && sentence.tokens().subList(Math.max(0, noun.index() - 3), noun.index()).stream()
            .anyMatch(
                t ->
                    t.tag() == Tag.PRONOUN_POSSESSIVE
                        || t.tag().isGenitive()
                        || Set.of("det", "dette").contains(t.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isRevived(Match match) {
    return match.clause().flatMap(c -> c.dependent("alligevel")).isPresent();
  }
}
