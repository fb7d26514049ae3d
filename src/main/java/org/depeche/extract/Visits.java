package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whom a visitor sees, where the words for his visit name nobody else. */
final class Visits {

  private static final Set<String> VISITS =
      Set.of(
          "besøg", "visit", "besøge", "gæste", "komme", "tage", "skulle", "rejse", "tur", "flyve",
          "vente", "ville");

  private static final Set<String> INVITED = Set.of("invitation", "indbydelse");

  /** Who comes to a place sees somebody there. */
  static final String VISIT = "visit-place";

  private static final String RECEIVED = "received-there";
  private static final Set<String> ERRANDS = Set.of("skulle", "rejse", "flyve", "vente");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;
  private final Hosts hosts;
  private final Welcome welcome;
  private final GoverningWords words;

  Visits(Document document, Lexicon lexicon, Parties parties, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
    this.hosts = new Hosts(document, lexicon);
    this.welcome = new Welcome(document, lexicon, parties, hosts);
    this.words = new GoverningWords(lexicon);
  }

  /** Who of the land is told to deal with a visitor, or to return the visit. */
  Optional<EntityId> welcoming(Match match, Set<EntityId> sides) {
    EntityId visitor = sides.iterator().next();
    Frame frame = match.frame();
    boolean comes =
        frame.name().equals(Sides.BE_THERE)
            || VISITS.contains(frame.lemma())
            || frame.name().equals(Travellers.TRIP)
            || frame.lemma().equals("sidde");
    return comes
        ? setting
            .place(match)
            .flatMap(p -> welcome.host(match, visitor, p).or(() -> resident(match, visitor, p)))
        : Optional.empty();
  }

  /** "Da X var i Kreml": a leader who is in the house of another is with him. */
  private Optional<EntityId> resident(Match match, EntityId visitor, EntityId place) {
    Set<EntityId> guest = parties.delegation(visitor);
    return Optional.of(place)
        .filter(p -> match.frame().name().equals(Sides.BE_THERE) && hosts.leads(visitor))
        .filter(p -> document.geography().isHouse(p) && !isDescribed(match))
        .flatMap(hosts::state)
        .filter(s -> !guest.contains(s))
        .map(hosts::of)
        .filter(e -> e.kind() == Kind.PERSON);
  }

  /** "X er den anden leder i Kreml i år": what he is said to be, and not where. */
  private boolean isDescribed(Match match) {
    return match.clause().stream()
        .flatMap(c -> c.arguments(Clause.PREDICATIVE).stream())
        .map(a -> Phrase.core(match.sentence(), a.head()))
        .anyMatch(t -> lexicon.endsIn("attendee", t.lemma()));
  }

  /**
   * Whom the traveller is to see there, or who is there on whose account: a person of the state to
   * which the journey leads. "X var i Tbilisi for at støtte Y"
   */
  List<EntityId> seen(Match match) {
    boolean there = match.frame().name().equals(Sides.BE_THERE);
    if (!there && !match.frame().fills("til", Role.PLACE)) {
      return List.of();
    }
    Optional<EntityId> state = setting.place(match).flatMap(hosts::state);
    return Stream.of(
            goals(match).flatMap(g -> parties.of(match.sentence(), g).stream()),
            sought(match),
            inviting(match),
            agreed(match))
        .flatMap(who -> who)
        .filter(e -> e.kind() == Kind.PERSON)
        .filter(
            e ->
                state.filter(parties.delegation(e)::contains).isPresent()
                    || isOfBody(e) && inviting(match).anyMatch(e::equals))
        .distinct()
        .toList();
  }

  /** "rejste til Bruxelles på indbydelse af EU's formand": who acts for no land. */
  private boolean isOfBody(EntityId person) {
    return Lists.all(parties.delegation(person), d -> d.kind() == EntityId.Kind.ORGANIZATION);
  }

  /** "X har takket ja til et besøg i Y": who says yes to a visit, with no word of whose it is. */
  List<EntityId> accepting(Match match) {
    return match.in(Role.SIDE).isEmpty()
        ? match
            .clause()
            .filter(c -> VISITS.contains(match.frame().lemma()))
            .filter(c -> isAccepting(match, c))
            .map(parties::subject)
            .orElse(List.of())
        : List.of();
  }

  private boolean isAccepting(Match match, Clause clause) {
    return Lists.any(
            clause.arguments("til"),
            a -> Phrase.core(match.sentence(), a.head()).equals(match.trigger()))
        && words
            .word(match.sentence(), clause.verb())
            .filter(w -> w.who().filter(r -> r == Role.ACCEPTER).isPresent())
            .isPresent();
  }

  /**
   * "er i Y på invitation af Z", "var i Y efter invitation fra Z": whose guest the traveller is.
   */
  private Stream<EntityId> inviting(Match match) {
    Sentence sentence = match.sentence();
    return match.clause().stream()
        .flatMap(c -> Stream.of("på", "efter").flatMap(f -> c.arguments(f).stream()))
        .map(a -> Phrase.core(sentence, a.head()))
        .filter(n -> INVITED.contains(n.lemma()))
        .flatMap(n -> sentence.childrenOf(n))
        .filter(p -> SmallWords.isAny(p, "af", "fra"))
        .flatMap(sentence::childrenOf)
        .flatMap(t -> parties.of(sentence, t).stream());
  }

  /** "rejste til Y og blev enig med Z": with whom the traveller then does something. */
  private Stream<EntityId> agreed(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return clauses.all().stream()
        .filter(c -> c.relation().equals("conj") && c.isFinite() && !SmallWords.isNegated(c))
        .filter(
            c -> clauses.parent(c).filter(p -> match.clause().equals(Optional.of(p))).isPresent())
        .filter(c -> c.verb().index() > match.trigger().index())
        .filter(c -> c.arguments(Clause.SUBJECT).isEmpty())
        .flatMap(c -> c.arguments("med").stream())
        .flatMap(a -> parties.of(match.sentence(), a.head()).stream());
  }

  /** What is told together with the place: "rejste til Y og Z". */
  private static Stream<Token> goals(Match match) {
    return match.clause().stream()
        .flatMap(
            c -> match.frame().functions(Role.PLACE).stream().flatMap(f -> c.arguments(f).stream()))
        .map(Clause.Argument::head);
  }

  /**
   * The leader of the state that is to be visited, or the state, where no host is named and the
   * visit is yet to be.
   */
  Optional<EntityId> host(Match match, Optional<Stance> stance, Set<EntityId> sides) {
    boolean open = stance.filter(s -> s != Stance.DONE).isPresent();
    boolean plain =
        match.frame().lemma().equals("tage") && stance.filter(s -> s == Stance.COMING).isPresent();
    boolean visits =
        !plain
            && (VISITS.contains(match.frame().lemma())
                || match.frame().name().equals(VISIT)
                || match.frame().stance().filter(x -> x == Stance.OFFERED).isPresent());
    EntityId visitor = sides.iterator().next();
    if (match.frame().name().equals(RECEIVED)) {
      return receiving(match, visitor);
    }
    boolean leads = hosts.leads(visitor);
    boolean errand = match.frame().verb() && ERRANDS.contains(match.frame().lemma()) && !leads;
    if (!open || !visits || errand || hasErrand(match)) {
      return Optional.empty();
    }
    Set<EntityId> guest = parties.delegation(visitor);
    return setting
        .place(match)
        .flatMap(hosts::state)
        .filter(s -> !guest.contains(s))
        .map(s -> promised(match, s).orElseGet(() -> leads ? hosts.of(s) : s));
  }

  /** "har lovet Y at komme": whoever of the land is told so. */
  private Optional<EntityId> promised(Match match, EntityId state) {
    return match
        .clause()
        .filter(c -> !c.isFinite())
        .flatMap(document.clauses(match.sentence())::parent)
        .stream()
        .flatMap(
            c ->
                Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
                    .flatMap(f -> c.arguments(f).stream()))
        .flatMap(a -> parties.of(match.sentence(), a.head()).stream())
        .filter(e -> e.kind() == Kind.PERSON && parties.delegation(e).contains(state))
        .findFirst();
  }

  /**
   * "blev modtaget i Sirte": the leader of the land, where the text has named him, and the sentence
   * brings in nobody with "af", whatever the tree hangs that on.
   */
  private Optional<EntityId> receiving(Match match, EntityId visitor) {
    Set<EntityId> guest = parties.delegation(visitor);
    boolean told =
        match.sentence().tokens().stream()
            .skip(match.trigger().index())
            .anyMatch(t -> SmallWords.isAny(t, "af"));
    return match.clause().filter(c -> c.isPassive() && !told).stream()
        .flatMap(c -> setting.place(match).stream())
        .flatMap(p -> hosts.state(p).stream())
        .filter(s -> !guest.contains(s))
        .map(hosts::of)
        .filter(e -> e.kind() == Kind.PERSON)
        .findFirst();
  }

  /** Whether it is told whom the traveller is to see: "for at tale med X", "hos X". */
  private boolean hasErrand(Match match) {
    return Lists.any(errands(match), c -> !named(c).isEmpty() || isConvening(c))
        || meetsThere(match)
        || match.frame().verb() && match.clause().filter(this::isToMeeting).isPresent()
        || match.clause().stream()
            .flatMap(c -> c.arguments("hos").stream())
            .anyMatch(a -> !parties.of(match.sentence(), a.head()).isEmpty());
  }

  /** "X ventes til Davos, og her vil Y mødes med ham": with whom he meets there. */
  private boolean meetsThere(Match match) {
    List<EntityId> visitors = match.in(Role.SIDE);
    return Stream.concat(
            Stream.of(match.sentence()), document.sentence(match.sentence().index() + 1).stream())
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> !match.clause().equals(Optional.of(c)) && Setting.pointsBack(c))
        .map(c -> Stream.concat(parties.subject(c).stream(), named(c).stream()).toList())
        .anyMatch(who -> Lists.any(who, visitors::contains) && parties.canMeet(who));
  }

  /**
   * "hvor Y har indkaldt til topmøde", "hvor Y er samlet": that is what the traveller comes for.
   */
  private boolean isConvening(Clause clause) {
    boolean gathers = lexicon.is("support", clause.verb().lemma());
    return Setting.isWhere(clause)
        && (isToMeeting(clause) || gathers)
        && !parties.subject(clause).isEmpty();
  }

  /** "ventes i Y til en middag med X": the noun tells of whom he sees there. */
  private boolean isToMeeting(Clause clause) {
    return clause.arguments("til").stream()
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .anyMatch(t -> t.tag().isNoun() && !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
  }

  /** The clauses that say what a journey is for, or what happens where it leads. */
  private List<Clause> errands(Match match) {
    if (match.frame().noun() || match.clause().isEmpty()) {
      return List.of();
    }
    Clauses clauses = document.clauses(match.sentence());
    List<Clause> errands =
        Lists.where(
            clauses.all(),
            c ->
                clauses.parent(c).equals(match.clause())
                    && (c.hasMarker("for") || Setting.isWhere(c)));
    List<Clause> more =
        Lists.where(
            clauses.all(),
            c -> c.hasMarker("for") && clauses.parent(c).filter(errands::contains).isPresent());
    return Stream.concat(errands.stream(), more.stream()).toList();
  }

  /** "for at tale med X"; else the X of "for at aflevere et tilbud til X". */
  private Stream<EntityId> sought(Match match) {
    List<Clause> errands = errands(match);
    List<EntityId> named = errands.stream().flatMap(c -> named(c).stream()).toList();
    return !named.isEmpty()
        ? named.stream()
        : errands.stream()
            .flatMap(c -> c.arguments("til").stream())
            .flatMap(a -> parties.of(match.sentence(), a.head()).stream());
  }

  /** Whom a clause names; of "med X og dagen efter med Y" only X, as each is met by himself. */
  private List<EntityId> named(Clause clause) {
    Optional<Clause.Argument> first = clause.arguments("med").stream().findFirst();
    return clause.arguments().stream()
        .filter(a -> !a.function().equals(Clause.SUBJECT) && !Sides.PLACES.contains(a.function()))
        .filter(a -> !a.function().equals("med") || !a.direct() || isOfSame(first, a))
        .filter(a -> !a.function().equals("mellem") || !isToMeet(clause))
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .toList();
  }

  /** "for at bane vej for et møde mellem X og Y": it is those who are to meet. */
  private boolean isToMeet(Clause clause) {
    return clause.arguments().stream()
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .anyMatch(t -> t.tag().isNoun() && !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
  }

  private static boolean isOfSame(Optional<Clause.Argument> first, Clause.Argument with) {
    return first
        .filter(
            f ->
                f.equals(with)
                    || f.head().head() == with.head().head() // the same "med"
                    || !f.direct())
        .isPresent();
  }
}
