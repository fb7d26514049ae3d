package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells the state of an office that no word says: "siger forsvarsminister X" after "Norge". It is
 * the state spoken of last before it, unless another person holds the same office there.
 */
final class Surroundings {

  private static final int FARTHEST = 2;
  private static final EntityId DENMARK = EntityId.state("dk");

  private static final Pattern PARTY = Pattern.compile("\\( ?\\p{L}{1,3} ?\\)");

  private final Scene scene;
  private final Cast cast;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Bodies bodies;
  private final List<Event> events;

  Surroundings(
      Scene scene, Cast cast, Roles roles, Lexicon lexicon, Bodies bodies, List<Event> events) {
    this.bodies = bodies;
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.lexicon = lexicon;
    this.events = List.copyOf(events);
  }

  /** Gives a state to every holder of an office who has none. */
  void read() {
    for (Tie tie : scene.ties()) {
      Optional<Figure> figure = cast.of(tie.name());
      Optional<Description> office = tie.description().filter(this::needsState);
      if (office.isPresent() && figure.filter(this::isWithout).isPresent()) {
        body(tie, office.get(), figure.get()).ifPresent(figure.get()::represent);
      }
    }
  }

  private boolean isWithout(Figure figure) {
    return !figure.isStateless() && roles.represented(figure).isEmpty();
  }

  private boolean needsState(Description description) {
    return !description.isTied()
        && (!description.isPossessed() || isOfEach(description))
        && switch (description.noun().kind()) {
          case "HEAD_OF_STATE",
              "HEAD_OF_GOVERNMENT",
              "MONARCH",
              "MINISTER",
              "ENVOY",
              "SPOKESPERSON",
              "ADVISER",
              "OFFICIAL",
              "LEGISLATOR" ->
              description.isOffice();
          default -> false;
        };
  }

  /** "Hver sin ambassadør". */
  private boolean isOfEach(Description description) {
    return scene.word(description.sentence(), description.from() - 1).equals("hver");
  }

  private Optional<EntityId> body(Tie tie, Description office, Figure figure) {
    Optional<String> body = lexicon.bodyOffice(office.noun().lemma());
    if (body.isPresent()) {
      return body.filter(b -> !b.isEmpty()).map(EntityId::organization);
    }
    if (isDanish(tie.name(), office)) {
      return Optional.of(DENMARK);
    }
    Optional<EntityId> denied = denied(tie.name(), office);
    if (denied.isPresent()) {
      return denied;
    }
    Optional<EntityId> along = along(office);
    if (along.isPresent()) {
      return along;
    }
    boolean met =
        office.isLeader() && scene.word(office.sentence(), office.from() - 1).equals("med");
    Optional<EntityId> land =
        there(office)
            .or(() -> met ? home(tie.name()) : Optional.empty())
            .filter(e -> !isTaken(e, office, figure));
    if (land.isPresent()) {
      return land;
    }
    if (tie.rule().equals("list")) {
      return listed(tie, office); // several of one office are seldom of one state
    }
    Optional<EntityId> spokenFor = spokenFor(office);
    if (spokenFor.isPresent()) {
      return spokenFor;
    }
    return office.determiner().equals("en")
        ? another(office, figure).or(() -> nearest(office, figure))
        : nearest(office, figure).or(() -> home(tie.name()));
  }

  /** "Præsident X besøgte Kenya sammen med udenrigsminister Y": of the land of who brings him. */
  private Optional<EntityId> along(Description office) {
    int s = office.sentence();
    boolean with =
        !office.isLeader()
            && (isOneOf(scene.word(s, office.from() - 1), "med")
                    && isOneOf(scene.word(s, office.from() - 2), "sammen", "følge", "selskab")
                || isOneOf(scene.word(s, office.from() - 1), "af")
                    && isOneOf(scene.word(s, office.from() - 2), "ledsaget", "flankeret", "fulgt"));
    return with
        ? events.stream()
            .filter(e -> e.sentence() == s && e.token() < office.from() && e.isSubject())
            .flatMap(e -> e.figure().stream())
            .filter(Calling::isLeader)
            .reduce((a, b) -> b)
            .flatMap(this::state)
        : Optional.empty();
  }

  /** "Talsmanden X afviser, at Norge har lovet det": what is denied is denied for one's own. */
  private Optional<EntityId> denied(FoundName name, Description office) {
    boolean denies =
        office.noun().kind().equals("SPOKESPERSON")
            && isOneOf(
                scene.word(name.sentence(), name.to()),
                "afviser",
                "afviste",
                "nægter",
                "nægtede",
                "benægter",
                "benægtede");
    return denies
        ? scene.names(name.sentence()).stream()
            .filter(n -> n.from() > name.to() && n.kind() == Reading.Kind.STATE && !n.genitive())
            .filter(n -> scene.word(name.sentence(), n.from() - 1).equals("at"))
            .findFirst()
            .flatMap(this::stateOf)
        : Optional.empty();
  }

  /** "Modtaget af præsident X i New Delhi": the capital in which he is. */
  private Optional<EntityId> home(FoundName name) {
    return scene.word(name.sentence(), name.to()).equals("i")
        ? Lists.first(
                scene.names(name.sentence()),
                n -> n.from() == name.to() + 1 && n.kind() == Reading.Kind.PLACE)
            .flatMap(this::stateOf)
        : Optional.empty();
  }

  /**
   * "I London siger premierminister X", "I Paris var hun hos præsident X", "Her mødtes hun med
   * præsident X", "sagde værten, præsident X": of the land whose capital it is.
   */
  private Optional<EntityId> there(Description office) {
    if (office.noun().kind().equals("ENVOY")) {
      return Optional.empty();
    }
    int s = office.sentence();
    String before = scene.word(s, office.from() - 1);
    boolean with = isOneOf(before, "hos", "af", "med") && !leads(office);
    boolean host = before.equals(",") && scene.word(s, office.from() - 2).startsWith("vært");
    Optional<EntityId> here =
        capitals(s, office.from())
            .filter(n -> host || isFront(s, n) && (with || isNext(n, office) || isObject(office)))
            .reduce((a, b) -> b)
            .flatMap(this::stateOf)
            .or(() -> with ? goal(office) : Optional.empty());
    boolean pointed = scene.word(s, 0).equals("her") && (with || isObject(office));
    return here.isPresent() || !host && !pointed || s == 0
        ? here
        : capitals(s - 1, Integer.MAX_VALUE).reduce((a, b) -> b).flatMap(this::stateOf);
  }

  /** "I London mødtes X med en russisk delegation ledet af minister Y". */
  private boolean leads(Description office) {
    return isOneOf(
        scene.word(office.sentence(), office.from() - 2), "ledet", "anført", "ledelse", "spidsen");
  }

  /** "rejser til Kina, hvor han mødes med vicepræsident X": of the land in which he then is. */
  private Optional<EntityId> goal(Description office) {
    int s = office.sentence();
    return scene.names(s).stream()
        .filter(n -> n.to() < office.from() && cast.of(n).isEmpty())
        .filter(n -> scene.word(s, n.to()).equals(",") && scene.word(s, n.to() + 1).equals("hvor"))
        .flatMap(n -> stateOf(n).stream())
        .findFirst();
  }

  private Stream<FoundName> capitals(int sentence, int before) {
    return scene.names(sentence).stream()
        .filter(n -> n.kind() == Reading.Kind.PLACE || isOfCapital(sentence, n))
        .filter(n -> n.to() <= before);
  }

  /** "Den libyske hovedstad". */
  private boolean isOfCapital(int sentence, FoundName name) {
    return name.kind() == Reading.Kind.ADJECTIVE
        && scene.word(sentence, name.to()).equals("hovedstad");
  }

  /** "I London", "I den britiske hovedstad" where a clause begins. */
  private boolean isFront(int sentence, FoundName place) {
    int in = place.from() - (place.kind() == Reading.Kind.ADJECTIVE ? 2 : 1);
    return scene.word(sentence, in).equals("i")
        && isOneOf(scene.word(sentence, in - 1), "", "og", "men", ",", "-");
  }

  /** "I London lovede X premierminister Y": to whom something is done there. */
  private boolean isObject(Description office) {
    Sentence sentence = scene.sentence(office.sentence());
    Token first = sentence.token(office.from());
    String relation =
        first.relation().equals("title")
            ? sentence.headOf(first).map(Token::relation).orElse("")
            : first.relation();
    return relation.equals("iobj") || relation.equals("dobj");
  }

  /** Whether only the verb stands between. */
  private static boolean isNext(FoundName place, Description office) {
    return place.to() + 1 == office.from();
  }

  private Optional<EntityId> stateOf(FoundName place) {
    return place.entities().stream()
        .findFirst()
        .flatMap(e -> e.kind() == EntityId.Kind.STATE ? Optional.of(e) : bodies.stateOf(e));
  }

  /** "X fløj til Tripoli, oplyser regeringens talsmand": where X went is not whose he is. */
  private boolean isDestination(Event event, Description office) {
    return office.ownerNoun().isPresent() && event.figure().isEmpty() && scene.isTown(event);
  }

  /** Whether somebody travels there in that sentence, who so is from elsewhere. */
  private boolean isDestination(EntityId state, Description office) {
    return scene.names(office.sentence()).stream()
        .filter(n -> n.from() > office.head())
        .filter(n -> scene.word(office.sentence(), n.from() - 1).equals("til") && !n.genitive())
        .anyMatch(n -> stateOf(n).filter(state::equals).isPresent());
  }

  /** Danish papers give the party of Danish politicians only: "statsminister X (S)". */
  private boolean isDanish(FoundName name, Description office) {
    boolean national =
        switch (office.noun().kind()) {
          case "HEAD_OF_GOVERNMENT", "MINISTER" -> true;
          default -> false;
        };
    String next = scene.word(name.sentence(), name.to());
    return national && PARTY.matcher(next).matches();
  }

  /** "En anden viceudenrigsminister": of the state of the one who was told of before. */
  private Optional<EntityId> another(Description office, Figure but) {
    return cast.figures().stream()
        .filter(f -> f != but && f.posts().containsKey(office.label()))
        .flatMap(f -> state(f).stream())
        .findFirst();
  }

  /**
   * "De to landes ministre, X og Y": of the states that the article tells of, in that order. "A og
   * B skrev under. Også udenrigsministrene X og Y …": of those just told of, where they are as
   * many. "A og B sendte udenrigsministrene X og Y": of those who sent them.
   */
  private Optional<EntityId> listed(Tie tie, Description office) {
    boolean owned = office.ownerNoun().isPresent();
    boolean sent = !owned && isSent(office);
    if (!owned && !sent && !scene.word(office.sentence(), 0).equals("også")) {
      return Optional.empty();
    }
    List<FoundName> list =
        scene.ties().stream()
            .filter(t -> t.description().filter(office::equals).isPresent())
            .map(Tie::name)
            .toList();
    Set<EntityId> states = new LinkedHashSet<>();
    events.stream()
        .filter(e -> e.sentence() <= office.sentence())
        .filter(e -> owned || e.sentence() == office.sentence() - (sent ? 0 : 1))
        .filter(e -> !sent || e.token() < office.from() && e.figure().isEmpty())
        .forEach(e -> e.state().ifPresent(states::add));
    int place = list.indexOf(tie.name());
    return owned && states.size() >= list.size() || states.size() == list.size()
        ? states.stream().skip(place).findFirst()
        : Optional.empty();
  }

  private boolean isSent(Description office) {
    return scene
        .clauseOf(office.sentence(), office.head())
        .filter(c -> c.verb().lemma().equals("sende") && c.verb().index() < office.from())
        .isPresent();
  }

  /** "A skrev til B. Talsmanden X siger …": of the side of which the text tells something. */
  private Optional<EntityId> spokenFor(Description office) {
    boolean opens =
        office.noun().kind().equals("SPOKESPERSON")
            && events.stream()
                .filter(e -> e.sentence() == office.sentence() && e.token() < office.from())
                .noneMatch(e -> e.state().isPresent());
    Set<EntityId> told = new LinkedHashSet<>();
    events.stream()
        .filter(e -> opens && e.sentence() == office.sentence() - 1 && e.isSubject())
        .forEach(e -> e.figure().flatMap(this::state).or(e::state).ifPresent(told::add));
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  private Optional<EntityId> nearest(Description office, Figure figure) {
    Set<EntityId> apart = apart(office);
    int farthest = office.noun().kind().equals("LEGISLATOR") ? 0 : FARTHEST;
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      int distance = office.sentence() - event.sentence();
      boolean before = distance > 0 || distance == 0 && event.token() < office.from();
      boolean told = before && distance <= farthest && !isDestination(event, office);
      if (told && event.figure().filter(figure::equals).isEmpty()) {
        Optional<EntityId> state = event.figure().flatMap(this::state).or(event::state);
        if (state
            .filter(e -> !isTaken(e, office, figure) && !isDestination(e, office))
            .filter(e -> !apart.contains(e))
            .isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  /** "Mandag var han hos præsident X": not of the land of him who is there. */
  private Set<EntityId> apart(Description office) {
    Set<EntityId> apart = new LinkedHashSet<>();
    if (scene.word(office.sentence(), office.from() - 1).equals("hos")) {
      events.stream()
          .filter(e -> e.sentence() == office.sentence() && e.token() < office.from())
          .filter(Event::isSubject)
          .forEach(e -> e.figure().flatMap(this::state).or(e::state).ifPresent(apart::add));
    }
    return apart;
  }

  private Optional<EntityId> state(Figure figure) {
    return Lists.first(roles.represented(figure), b -> b.kind() == EntityId.Kind.STATE);
  }

  /** Whether somebody else in the article holds that office in that state. */
  private boolean isTaken(EntityId state, Description office, Figure but) {
    return isSingle(office)
        && Lists.any(
            cast.figures(),
            f -> f != but && roles.represented(f).contains(state),
            f -> f.posts().containsKey(office.label()));
  }

  private static boolean isSingle(Description office) {
    return switch (office.noun().kind()) {
      case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MONARCH", "MINISTER" -> true;
      default -> false;
    };
  }
}
