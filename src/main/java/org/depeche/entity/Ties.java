package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;

/** Finds the descriptions in a sentence that belong to a name in it, by apposition or predicate. */
final class Ties {

  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", ")", "!", "?", "–", "-", "og", "samt");
  private static final int WIDEST_GAP = 5;

  private final Sentence sentence;
  private final List<FoundName> names;
  private final NamePlaces places;
  private final OfficeVerbs verbs;
  private final List<Description> descriptions;
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Description> used = new LinkedHashSet<>();
  private final Set<FoundName> described = new LinkedHashSet<>();

  private Ties(Sentence sentence, List<FoundName> names, List<Description> descriptions) {
    this.sentence = sentence;
    this.names = names;
    this.places = new NamePlaces(sentence, names);
    this.verbs = new OfficeVerbs(places);
    this.descriptions = descriptions;
  }

  /** The ties of a sentence; a description is tied once, except to a list of names. */
  static List<Tie> in(Sentence sentence, List<FoundName> names, List<Description> descriptions) {
    Ties ties = new Ties(sentence, names, descriptions);
    descriptions.forEach(ties::tieForward);
    descriptions.stream().filter(d -> !ties.used.contains(d)).forEach(ties::tieBackward);
    names.stream().filter(NamePlaces::isPerson).forEach(ties::tieToState);
    return ties.ties;
  }

  /** The description that stands right before a name: "præsident Moon". */
  static Optional<Description> title(FoundName name, List<Description> descriptions) {
    return Lists.first(descriptions, d -> d.head() + 1 == name.from() && mayTitle(d));
  }

  private static boolean mayTitle(Description description) {
    return !description.noun().isInstitution()
        && !description.noun().genitive()
        && !description.noun().kind().equals("role");
  }

  private void tieForward(Description description) {
    if (!mayTitle(description)) {
      return;
    }
    boolean many = isOfMany(description);
    int next = description.head() + 1;
    Optional<FoundName> titled = many ? places.ownedAt(next) : places.personAt(next);
    if (titled.filter(this::isReceiver).isPresent()) {
      return;
    }
    if (titled.isPresent()) {
      tie(description, titled.get(), "title");
      return;
    }
    Optional<FoundName> behind = behindComplement(description);
    if (behind.isPresent()) {
      tie(description, behind.get(), "title");
      return;
    }
    int comma = comma(description);
    Optional<FoundName> apposed =
        comma < 0
            ? Optional.empty()
            : (many ? places.ownedAt(comma + 1) : places.personAt(comma + 1))
                .or(() -> titledAt(comma + 1))
                .or(() -> calledAt(comma + 1));
    boolean sure = description.isTied() || description.isPossessed();
    apposed
        .filter(n -> !isOfAnother(description, comma))
        .filter(n -> sure && comma == description.to() || isClosed(places.afterParty(n.to())))
        .ifPresent(n -> tie(description, own(description, n), "apposition"));
  }

  /** "udenrigsministrene X og Y", "hver sin ambassadør, X og Y". */
  private boolean isOfMany(Description description) {
    return description.noun().plural() || places.word(description.from() - 1).equals("hver");
  }

  /** "lovede kronprinsen X tre milliarder": X is who gets them, and not the crown prince. */
  private boolean isReceiver(FoundName name) {
    return sentence.token(name.to() - 1).relation().equals(Clause.INDIRECT_OBJECT)
        && Lists.any(
            descriptions,
            d -> d.head() + 1 == name.from() && d.noun().definite(),
            d -> sentence.token(d.head()).relation().equals(Clause.SUBJECT));
  }

  /** "Finlands præsident og Norges statsminister, X og Y": the second office is that of Y. */
  private FoundName own(Description description, FoundName first) {
    boolean second =
        places.word(description.from() - 1).equals("og")
            && !description.noun().plural()
            && Lists.any(descriptions, d -> d.head() + 1 == description.from() - 1 && mayTitle(d));
    Optional<FoundName> next =
        second && places.word(first.to()).equals("og")
            ? places.personAt(first.to() + 1)
            : Optional.empty();
    return next.orElse(first);
  }

  /**
   * "rådgiver for USA's præsident, X", "de nordiske ministre og Kinas leder, X": it is the other
   * office whose holder is named.
   */
  private boolean isOfAnother(Description description, int comma) {
    boolean joined = isOneOf(places.word(description.head() + 1), "og", "samt", "eller");
    return !(joined && !description.noun().plural())
        && Lists.any(
            descriptions,
            d -> d.head() == comma - 1 && d.head() > description.head() + 1,
            d -> mayTitle(d) && d.isOffice() && !d.noun().plural());
  }

  /** "Talskvinde i det kinesiske udenrigsministerium X": past what belongs to a bare office. */
  private Optional<FoundName> behindComplement(Description description) {
    boolean bare = description.determiner().isEmpty() && !description.noun().definite();
    int end = description.to();
    if (!bare || !description.isOffice() || end == description.head() + 1) {
      return Optional.empty();
    }
    while (end < sentence.tokens().size() && sentence.token(end).tag().isNoun()) {
      end++;
    }
    return places.personAt(end);
  }

  /** The name behind a title: "Irans øverste leder, ayatollah Ali Khamenei,". */
  private Optional<FoundName> titledAt(int token) {
    return Lists.first(descriptions, d -> d.from() == token && mayTitle(d) && !d.noun().plural())
        .flatMap(d -> places.personAt(d.head() + 1));
  }

  /** The name in "FN's udsending, nordmanden X". */
  private Optional<FoundName> calledAt(int token) {
    return places
        .nameAt(token)
        .filter(n -> n.kind() == Kind.INHABITANT && n.readings().get(0).definite())
        .flatMap(n -> places.personAt(n.to()));
  }

  /** The comma after a description and what belongs to it; -1 where there is none. */
  private int comma(Description description) {
    for (int i = description.to(); i <= description.to() + WIDEST_GAP; i++) {
      if (places.word(i).equals(",")) {
        return i;
      }
      boolean belongs =
          i < sentence.tokens().size()
              && !isPeer(i)
              && !sentence.token(i).tag().isVerb()
              && !sentence.token(i).tag().isMark()
              && sentence.token(i).tag() != Tag.UNKNOWN
              && places.nameAt(i).filter(NamePlaces::isPerson).isEmpty();
      if (!belongs) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether other people are spoken of there: "ministre fra Iran med deres kinesiske kollega, X".
   */
  private boolean isPeer(int token) {
    return Lists.any(descriptions, d -> d.head() == token && d.noun().kind().equals("peer"));
  }

  private void tie(Description description, FoundName first, String rule) {
    List<FoundName> list = isOfMany(description) ? list(first) : List.of(first);
    used.add(description);
    for (int i = 0; i < list.size(); i++) {
      FoundName name = list.get(i);
      described.add(name);
      List<EntityId> own = places.from(name);
      if (own.isEmpty()) {
        boolean shared = description.states().size() == list.size() && list.size() > 1;
        own = shared ? description.states().subList(i, i + 1) : served(description);
      }
      String by = list.size() > 1 ? "list" : rule;
      boolean titled = list.size() > 1 && hasTitle(name, description);
      Optional<Description> office = titled ? Optional.empty() : Optional.of(description);
      ties.add(new Tie(name, office, own, description.stateless(), by));
    }
  }

  /** Of "den franske EU-kommissær" no state: he is French, and acts for the body. */
  private static List<EntityId> served(Description description) {
    return description
        .owner()
        .filter(o -> o.kind() == Kind.COMPOUND && !description.states().isEmpty())
        .filter(o -> !o.entities().isEmpty() && !description.noun().kind().equals("ENVOY"))
        .map(o -> List.of(Bodies.id(o)))
        .orElse(description.states());
  }

  /** "to franske udsendinge, minister A og general B": each has an office of his own. */
  private boolean hasTitle(FoundName name, Description list) {
    return title(name, descriptions).filter(t -> !t.equals(list) && t.isOffice()).isPresent();
  }

  /** The names of a list: "A fra X, B fra Y og C". */
  private List<FoundName> list(FoundName first) {
    List<FoundName> list = new ArrayList<>();
    Optional<FoundName> next = Optional.of(first);
    while (next.isPresent()) {
      list.add(next.get());
      int at = places.afterFrom(places.afterParty(next.get().to()));
      next =
          isOneOf(places.word(at), ",", "og", "samt")
              ? places.ownedAt(at + 1).or(() -> titledAt(at + 1))
              : Optional.empty();
      next = next.filter(n -> endsList(n.to()));
    }
    return list;
  }

  private boolean endsList(int to) {
    return !places.word(places.afterParty(to)).equals("'s");
  }

  private void tieBackward(Description description) {
    if (description.noun().isInstitution() || description.noun().genitive()) {
      return;
    }
    int before = description.from() - 1;
    boolean closed =
        (isClosed(description.to()) || description.isTied()) && isClosed(closing(description));
    if (places.word(before).equals(",") && (closed || isOpen(description))) {
      (description.noun().plural() ? places.pairEndingAt(before) : places.personEndingAt(before))
          .filter(n -> !described.contains(n) && isApposable(description))
          .ifPresent(n -> tie(description, n, "apposition-after"));
      return;
    }
    predicate(description);
  }

  /** "X, formand for det mindste af partierne": a bare office with what belongs to it. */
  private boolean isOpen(Description description) {
    return isApposable(description)
        && description.isOffice()
        && isOneOf(places.word(description.head() + 1), "for", "af", "hos")
        && !description.isTied();
  }

  private int closing(Description description) {
    return Math.max(comma(description), description.to());
  }

  /** Whether it can follow a name between commas: with an owner, a time, or no article. */
  private static boolean isApposable(Description description) {
    return description.isTied()
        || description.isPossessed()
        || description.time().isPresent() // "X, den daværende minister,"
        || description.determiner().isEmpty() && !description.noun().definite();
  }

  /** "X, der er national sikkerhedsrådgiver", "X er Frankrigs præsident". */
  private void predicate(Description description) {
    int verb = description.from() - 1;
    while (verb > 0
        && isOneOf(
            places.word(verb), "også", "nu", "i", "dag", "selv", "som", "til", "ed", "dengang")) {
      verb--;
    }
    if (description.noun().plural()) {
      allOf(verb).ifPresent(last -> tie(description, firstOf(last), "relative"));
      return;
    }
    Optional<FoundName> bearer = bearer(description);
    if (bearer.isPresent()) {
      tie(description, bearer.get(), "predicate");
      return;
    }
    if (!verbs.isBeing(verb)) {
      return;
    }
    boolean chosen = verbs.isChosen(verb);
    boolean then = false;
    while (verb > 0
        && !isOneOf(places.word(verb - 1), "der", "som", ",")
        && places.personEndingAt(verb).isEmpty()) {
      verb--;
      then |= isOneOf(places.word(verb), "dengang", "engang", "tidligere");
      if (isOneOf(places.word(verb), "da", "mens", "fordi", "han", "hun")) {
        return; // "X, mens han endnu var chef for Y": it is he
      }
    }
    boolean relative = isOneOf(places.word(verb - 1), "der", "som");
    if (then && !relative) {
      return;
    }
    String rule = then ? Tie.THEN : relative ? "relative" : "predicate";
    int end = relative ? verb - 1 : verb;
    end = places.word(end - 1).equals(",") ? end - 1 : end;
    places
        .personEndingAt(end)
        .filter(n -> relative || chosen || description.isTied())
        .ifPresent(n -> tie(description, n, rule));
  }

  /** The "X" of "X som den første australske premierminister". */
  private Optional<FoundName> bearer(Description description) {
    boolean owned = description.isTied() && !Calling.isGeneric(description.noun().lemma());
    return owned && places.word(description.from() - 1).equals("som")
        ? places.personEndingAt(description.from() - 1)
        : Optional.empty();
  }

  /** The last of the persons in "X og Y, der er statsministre". */
  private Optional<FoundName> allOf(int verb) {
    boolean relative =
        isOneOf(places.word(verb), "er", "var") && isOneOf(places.word(verb - 1), "der", "som");
    int end = places.word(verb - 2).equals(",") ? verb - 2 : verb - 1;
    return relative
        ? places.personEndingAt(end).filter(n -> places.word(n.from() - 1).equals("og"))
        : Optional.empty();
  }

  /** The first person of the list that ends with that one: "X, Y og Z". */
  private FoundName firstOf(FoundName last) {
    Optional<FoundName> before =
        isOneOf(places.word(last.from() - 1), "og", ",")
            ? places.personEndingAt(last.from() - 1)
            : Optional.empty();
    return before.map(this::firstOf).orElse(last);
  }

  /** "Frankrigs Emmanuel Macron", "russeren Nikolaj Patrusjev". */
  private void tieToState(FoundName name) {
    names.stream()
        .filter(n -> n.to() == name.from() && NamePlaces.isOwner(n))
        .findFirst()
        .filter(n -> n.kind() != Kind.INHABITANT || !holdsOffice(name))
        .or(() -> realm(name))
        .or(() -> places.bracketed(name.to()))
        .or(() -> listed(name))
        .ifPresent(n -> tieToState(name, n));
    places.body(name).ifPresent(b -> tieToBody(name, b));
  }

  /** "FN's udsending, nordmanden X" acts for the body. */
  private boolean holdsOffice(FoundName name) {
    return ties.stream()
        .filter(t -> t.name().equals(name))
        .anyMatch(t -> t.description().filter(d -> d.isTied() && !d.noun().plural()).isPresent());
  }

  /** The state of "kong Abdullah af Jordan", "Dronning Silvia af Sverige". */
  private Optional<FoundName> realm(FoundName name) {
    boolean crowned =
        Lists.any(
            descriptions, d -> d.head() + 1 == name.from() && d.noun().kind().equals("MONARCH"));
    return crowned && places.word(name.to()).equals("af")
        ? places.nameAt(name.to() + 1).filter(n -> n.kind() == Kind.STATE && !n.genitive())
        : Optional.empty();
  }

  /** The state of each of "A fra Honduras og B fra Nicaragua". */
  private Optional<FoundName> listed(FoundName name) {
    boolean others =
        Lists.any(
            names, n -> !n.equals(name) && NamePlaces.isPerson(n) && !places.from(n).isEmpty());
    return others ? places.origin(name) : Optional.empty();
  }

  private void tieToBody(FoundName name, FoundName body) {
    ties.add(new Tie(name, Optional.empty(), List.of(Bodies.id(body)), false, "body"));
  }

  private void tieToState(FoundName name, FoundName state) {
    described.add(name);
    boolean region = state.kind() == Kind.REGION_WORD;
    List<EntityId> states = region ? List.of() : state.entities();
    ties.add(new Tie(name, Optional.empty(), states, region, "owner"));
  }

  private boolean isClosed(int token) {
    return token >= sentence.tokens().size() || CLOSING.contains(places.word(token));
  }
}
