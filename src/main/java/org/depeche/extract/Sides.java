package org.depeche.extract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who meets: what the frame gives, and what its surroundings add where a side is missing. */
final class Sides {

  /** Who is somewhere meets only whom the text says that he deals with there. */
  static final String BE_THERE = "be-there";

  /** Whose guest somebody is sees him; a guest whom a clause only names is told of elsewhere. */
  static final String GUEST = "noun-guest";

  /** What stands before the place where somebody is or goes. */
  static final Set<String> PLACES = Set.of("i", "på", "til", "fra", "ved");

  /** One state that informs another does so from afar. */
  private static final String INFORM = "inform-guest";

  private static final String WRITE = "skrive";
  private static final Set<String> OCCASIONS = Set.of("efter", "under", "ved", "på", "over", "i");
  private static final Set<String> DONE_TO =
      Set.of(Clause.OBJECT, Clause.INDIRECT_OBJECT, "til", "over for");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;
  private final Visits visits;
  private final Conveners conveners;
  private final Travellers travellers;
  private final Attendance attendance;
  private final Trips trips;
  private final Regrets regrets;
  private final LooseTalks loose;
  private final BodyMeetings bodies;
  private final Pairs pairs;
  private final LetterWords letters;
  private final NounPhrases phrases;

  Sides(Document document, Lexicon lexicon, Parties parties, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
    this.visits = new Visits(document, lexicon, parties, setting);
    this.conveners = new Conveners(document, lexicon, parties);
    this.travellers = new Travellers(document, lexicon, parties);
    this.attendance = new Attendance(document, lexicon, parties);
    this.bodies = new BodyMeetings(document, lexicon, parties);
    this.pairs = new Pairs(document, lexicon, parties);
    this.letters = new LetterWords(document, lexicon);
    this.phrases = new NounPhrases(document, lexicon);
    this.trips = new Trips(document, lexicon, parties, setting, travellers);
    this.loose = new LooseTalks(document, lexicon, parties, setting);
    this.regrets = new Regrets(document, lexicon, parties);
  }

  /** The sides of a meeting that stands so, in order of naming. */
  List<EntityId> of(Match match, Optional<Stance> stance) {
    Set<EntityId> sides = new LinkedHashSet<>(acting(match.in(Role.SIDE)));
    if (match.frame().noun()) {
      if (sides.size() == 1 && stance.filter(s -> s == Stance.CANCELLED).isPresent()) {
        sides.addAll(acting(regrets.after(match.sentence())));
      }
      addThoseOfNoun(match, sides);
    }
    if (sides.size() < 2) {
      sides.addAll(acting(conveners.offering(match)));
      sides.addAll(acting(conveners.offered(match)));
    }
    List<EntityId> seen = List.of();
    if (sides.size() < 2) {
      seen = acting(match.frame().noun() ? attendance.present(match) : visits.seen(match));
      sides.addAll(acting(travellers.to(match)));
      sides.addAll(sides.isEmpty() ? trips.travellers(match) : List.of());
      seen =
          seen.isEmpty()
              ? acting(pairs.happened(match, List.copyOf(sides), setting.place(match)))
              : seen;
      sides.addAll(seen);
    }
    if (match.frame().verb() && sides.size() > 1 && !parties.canMeet(List.copyOf(sides))) {
      sides.addAll(acting(travellers.to(match))); // "videre til A, hvor X og Y tager imod"
    }
    if (match.frame().noun() && Lists.all(sides, s -> s.kind() == Kind.ORGANIZATION)) {
      sides.addAll(acting(pairs.ending(match)));
    }
    if (sides.isEmpty() && match.frame().noun()) {
      sides.addAll(acting(conveners.presiding(match)));
    }
    if (sides.isEmpty() && match.frame().noun()) {
      sides.addAll(acting(inRow(match)));
    }
    if (sides.size() > 1) {
      sides.addAll(acting(conveners.presiding(match)));
      conveners.persuading(match, setting.place(match)).ifPresent(sides::add);
      sides.addAll(acting(conveners.hosting(match)));
    }
    if (Lists.all(sides, s -> s.kind() == Kind.ORGANIZATION)) {
      sides.addAll(acting(conveners.hosting(match)));
    }
    if (sides.size() > 1 && match.frame().name().equals(Visits.VISIT)) {
      sides.addAll(acting(visits.seen(match))); // "X og Y kommer til A for at tale med Z"
    }
    sides.addAll(acting(pairs.housing(match, List.copyOf(sides))));
    if (sides.size() == 1) {
      sides.addAll(acting(pairs.knowing(match, List.copyOf(sides))));
    }
    boolean alone = sides.size() == 1;
    if (alone) {
      visits
          .welcoming(match, sides)
          .or(() -> visits.host(match, stance, sides))
          .ifPresent(sides::add);
    }
    boolean idle =
        match.frame().name().equals(BE_THERE) && !alone && seen.isEmpty()
            || travellers.isNoTrip(match)
            || Trips.isTrip(match) && !trips.isOff(match, stance)
            || match.frame().name().equals(INFORM)
                && Lists.none(sides, s -> s.kind() == Kind.PERSON);
    return idle || loose.isSo(match, stance) ? List.of() : bodies.heads(match, sides);
  }

  /** Adds the body that meets, and who holds, plans, attends or is invited to what a noun names. */
  private void addThoseOfNoun(Match match, Set<EntityId> sides) {
    sides.addAll(bodies.body(match));
    List<EntityId> planning = acting(trips.planning(match));
    sides.addAll(
        planning.isEmpty() && !Trips.isTrip(match) ? acting(supporters(match, sides)) : planning);
    sides.addAll(acting(conveners.hostOf(match)));
    if (Lists.any(sides, s -> s.kind() == Kind.ORGANIZATION)) {
      sides.addAll(acting(bodies.attending(match)));
      sides.addAll(acting(conveners.offering(match))); // "bad X komme til EU's topmøde"
    }
    if (sides.size() < 2) {
      sides.addAll(acting(attendance.invited(match)));
    }
    if (sides.isEmpty()) {
      sides.addAll(acting(visits.accepting(match)));
    }
  }

  private List<EntityId> acting(Collection<EntityId> ids) {
    return Lists.where(ids, parties::canAct);
  }

  /** Who holds the meeting, takes part in it or comes for it, where the noun does not say. */
  private List<EntityId> supporters(Match match, Set<EntityId> sides) {
    if (match.clause().isEmpty()) {
      return sides.size() == 1 ? travellers.spokenOf(match.sentence()) : List.of();
    }
    Clause clause = clauseOf(match, sides);
    boolean guest = match.frame().name().equals(GUEST);
    if (conveners.isBrought(match, clause)) {
      return conveners.visited(match, clause);
    }
    boolean both =
        match.parties().containsKey("mellem")
            || !guest && Lists.any(possessors(match), p -> p.kind() != Kind.ORGANIZATION);
    if (both && !Conveners.isAnswered(match, clause)) {
      return List.of();
    }
    if (isSending(clause, match.trigger()) && !acting(attendance.objects(clause)).isEmpty()) {
      return attendance.objects(clause);
    }
    if (isHosting(clause, match.trigger())) {
      return Stream.concat(parties.subject(clause).stream(), attendance.objects(clause).stream())
          .toList();
    }
    if (isAsking(clause, match.trigger())) {
      return Stream.of(parties.subject(clause), attendance.objects(clause), readers(match, clause))
          .flatMap(List::stream)
          .toList();
    }
    boolean supported =
        lexicon.is("support", clause.verb().lemma())
            || match.parties().containsKey("med") && isProposing(clause, match.trigger());
    List<EntityId> subject = parties.subject(clause);
    if (match.isDefinite() && Conveners.isHost(match.sentence(), clause)) {
      return List.of(); // "Værter ved mødet var X og Y": they join it
    }
    if (sides.isEmpty() && isOccasion(clause, match.trigger())) {
      List<EntityId> met = together(clause);
      if (!met.isEmpty()) {
        return met;
      }
    }
    if (sides.size() == 1 && Conveners.isAnswered(match, clause)) {
      return subject;
    }
    if (sides.size() > 1 && isSpokenAfter(match, clause)) {
      return Lists.where(subject, s -> isGuest(s, sides));
    }
    if (!supported && sides.size() != 1) {
      return List.of();
    }
    boolean joined = clause.relation().equals("conj") && acting(subject).isEmpty();
    boolean itself =
        acting(subject).isEmpty() && Stream.of("med", "hos").anyMatch(match.parties()::containsKey);
    if (itself && sides.size() == 1) {
      List<EntityId> own = Lists.where(conveners.whose(clause), s -> isGuest(s, sides));
      if (!own.isEmpty()) {
        return own;
      }
      List<EntityId> before = travellers.spokenOfBefore(clause);
      List<EntityId> coming =
          before.isEmpty() && clause.verb().lemma().equals("være")
              ? Lists.where(travellers.underWay(match.sentence()), s -> isGuest(s, sides))
              : before;
      if (!coming.isEmpty()) {
        return coming;
      }
      boolean he =
          document.clauses(clause.sentence()).subject(clause).filter(Sides::isHe).isPresent();
      List<EntityId> guests =
          he ? List.of() : travellers.spokenOf(match.sentence(), e -> isGuest(e, sides));
      return guests.isEmpty() ? travellers.spokenOf(match.sentence()) : guests;
    }
    return joined
        ? document.clauses(match.sentence()).parent(clause).map(parties::subject).orElse(subject)
        : subject;
  }

  private static boolean isHe(Token subject) {
    return SmallWords.isAny(subject, "han", "hun", "de");
  }

  /** "X har meldt sig til EU's topmøde, der begynder i maj": the clause that tells of X. */
  private Clause clauseOf(Match match, Set<EntityId> sides) {
    Clause told = match.clause().orElseThrow();
    boolean onlyOfNoun = told.isRelative() && sides.containsAll(parties.subject(told));
    return onlyOfNoun ? document.clauses(match.sentence()).of(match.trigger()).orElse(told) : told;
  }

  private static List<EntityId> possessors(Match match) {
    return match.parties().getOrDefault(Matcher.POSSESSOR, List.of());
  }

  /** "Det oplyste X efter mødet med Y og Z": a meeting "med" others is the speaker's own. */
  private static boolean isSpokenAfter(Match match, Clause clause) {
    return match.isDefinite()
        && match.parties().containsKey("med")
        && Lists.any(
            clause.arguments("efter"),
            a -> Phrase.core(clause.sentence(), a.head()).equals(match.trigger()));
  }

  /** Whether somebody is of another delegation than all of them, and no spokesman of one. */
  private boolean isGuest(EntityId party, Set<EntityId> sides) {
    return party.kind() == Kind.PERSON
        && parties.isDiplomatic(party)
        && document
            .entities()
            .profile(party)
            .filter(p -> Lists.any(p.posts(), o -> lexicon.endsIn("mouthpiece", o)))
            .isEmpty()
        && Lists.all(sides, s -> parties.canCorrespond(List.of(party), List.of(s)));
  }

  /** "bad X om et møde", "foreslog X et møde", and not "kalder mødet en fiasko". */
  private boolean isAsking(Clause clause, Token noun) {
    String verb = clause.verb().lemma();
    boolean object =
        Lists.any(
            clause.arguments(Clause.OBJECT),
            a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
    return lexicon.is("ask", verb)
        && !clause.isPassive()
        && (!object || lexicon.stance(verb).filter(w -> w.stance() == Stance.OFFERED).isPresent());
  }

  /** "foreslår i et brev til X et møde", "skrev til X og foreslog et møde": who is to come. */
  private List<EntityId> readers(Match match, Clause clause) {
    if (match.isDefinite() || match.trigger().tag().isPlural()) {
      return List.of(); // "kaldte i et brev til X mødet en fiasko"
    }
    Sentence sentence = clause.sentence();
    Stream<Token> told =
        clause.arguments("i").stream()
            .map(a -> Phrase.core(sentence, a.head()))
            .filter(letters::isLetter)
            .flatMap(t -> phrases.complements(sentence, t, "til").stream());
    Stream<Token> written =
        document.clauses(sentence).parent(clause).stream()
            .filter(p -> clause.relation().equals("conj") && p.verb().lemma().equals(WRITE))
            .flatMap(p -> p.arguments("til").stream())
            .map(Clause.Argument::head);
    return Stream.concat(told, written)
        .flatMap(t -> parties.of(sentence, t).stream())
        .distinct()
        .toList();
  }

  /**
   * "X og Y udsendte en erklæring efter et møde", "X overrakte Y et brev under en middag": those
   * who do it, or who does it and to whom, are those who met.
   */
  private List<EntityId> together(Clause clause) {
    List<EntityId> doers = doing(clause);
    if (parties.canMeet(doers)) {
      return doers;
    }
    List<EntityId> both =
        Stream.concat(
                doers.stream(),
                clause.arguments().stream()
                    .filter(a -> DONE_TO.contains(a.function()))
                    .flatMap(a -> parties.of(clause.sentence(), a.head()).stream()))
            .filter(parties::canAct)
            .distinct()
            .toList();
    boolean persons = Lists.all(both, e -> e.kind() == Kind.PERSON);
    return persons && parties.canMeet(both) ? both : List.of();
  }

  private List<EntityId> doing(Clause clause) {
    List<EntityId> doers =
        clause.isPassive()
            ? clause.arguments("af").stream()
                .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
                .toList()
            : parties.subject(clause);
    return acting(doers);
  }

  /** The same where the tree has lost the verb: "X, Y og Z udsendte fredag efter et møde". */
  private List<EntityId> inRow(Match match) {
    Sentence sentence = match.sentence();
    Token head = NounPhrases.phraseHead(sentence, match.trigger());
    boolean after =
        !match.trigger().tag().isDefinite()
            && sentence.headOf(head).filter(p -> SmallWords.isAny(p, "efter", "ved")).isPresent();
    List<EntityId> row = after ? new Roll(document).before(sentence, match.trigger()) : List.of();
    return parties.canMeet(row) ? row : List.of();
  }

  private static boolean isOccasion(Clause clause, Token noun) {
    boolean past = clause.first().tag().isPast() || clause.isPerfect();
    return OCCASIONS.stream()
        .filter(o -> past && (!o.equals("i") || !noun.tag().isDefinite()) || o.equals("efter"))
        .flatMap(o -> clause.arguments(o).stream())
        .anyMatch(a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** "X har stillet forslag om et møde med Y og Z". */
  private boolean isProposing(Clause clause, Token noun) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .anyMatch(t -> t.index() < noun.index() && lexicon.is("initiative", t.lemma()));
  }

  /** "sender X til møde med Y": who is sent is the object. */
  private boolean isSending(Clause clause, Token noun) {
    return lexicon.is("travel", clause.verb().lemma())
        && Lists.any(
            clause.arguments("til"), a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  /** "har X på besøg", "havde X til samtale": the guest is the object. */
  private static boolean isHosting(Clause clause, Token noun) {
    return clause.verb().lemma().equals("have")
        && Stream.of("på", "til")
            .flatMap(f -> clause.arguments(f).stream())
            .anyMatch(a -> a.head().index() == noun.index());
  }
}
