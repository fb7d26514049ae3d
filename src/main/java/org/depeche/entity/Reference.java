package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Group;
import org.depeche.entity.Discourse.Prominence;
import org.depeche.entity.EntityMention.Form;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Walks through an article and tells of every name, description and pronoun whom it means. */
final class Reference {

  private static final List<String> DASHES = List.of("-", "–", "—");

  private final Scene scene;
  private final Predicates predicates;
  private final Cast cast;
  private final Roles roles;
  private final Bodies bodies;
  private final Mentions mentions;
  private final Discourse discourse = new Discourse();
  private final Meaning meaning;
  private final BodyMeaning bodyMeaning;
  private final PluralMeaning plurals;
  private final Binding binding;
  private final Coordination coordination;
  private final Membership membership;
  private final Homeland homeland;
  private final Hosting hosting;
  private final Holders holders;
  private boolean dash;
  private final Referents referents = new Referents();
  private final PronounReading pronouns;
  private final Speakers speakers;
  private final Map<Description, Figure> owners = new LinkedHashMap<>();
  private final Map<Description, EntityId> ownerStates = new LinkedHashMap<>();
  private final Map<Description, List<Figure>> callings = new LinkedHashMap<>();

  Reference(Scene scene, Cast cast, Roles roles, Bodies bodies, Mentions mentions) {
    this.scene = scene;
    this.predicates = new Predicates(scene);
    this.cast = cast;
    this.roles = roles;
    this.bodies = bodies;
    this.mentions = mentions;
    this.meaning = new Meaning(cast, roles, discourse, bodies);
    this.plurals = new PluralMeaning(roles, discourse, new Groups(discourse, cast, roles));
    this.coordination = new Coordination(scene, cast, roles, discourse);
    this.membership = new Membership(scene, discourse, referents);
    this.binding = new Binding(scene, cast, referents);
    this.bodyMeaning = new BodyMeaning(roles, discourse, bodies, scene, binding);
    this.homeland = new Homeland(scene, cast, roles, discourse, binding);
    this.hosting = new Hosting(scene, roles, discourse, bodies, binding);
    this.holders = new Holders(scene, cast, roles, discourse, referents);
    this.speakers = new Speakers(scene, discourse, mentions);
    this.pronouns =
        new PronounReading(
            scene, meaning, plurals, roles, discourse, mentions, referents, binding, speakers);
  }

  /** Reads the article from its beginning to its end. */
  void read() {
    for (Sentence sentence : scene.sentences()) {
      coordination.newSentence();
      dash = isFirst(sentence) ? Lists.any(DASHES, sentence.text()::startsWith) : dash;
      Speech speech = Speech.in(sentence, dash);
      for (Stop stop : scene.stops(sentence.index())) {
        read(sentence.index(), stop, speech);
      }
      speakers.read(sentence, speech);
    }
    pronouns.readPending();
  }

  private boolean isFirst(Sentence sentence) {
    int s = sentence.index();
    return s == 0 || scene.sentence(s - 1).paragraph() != sentence.paragraph();
  }

  /** Who owns the offices of descriptions such as "hans udenrigsminister". */
  Map<Description, Figure> owners() {
    return owners;
  }

  /** Whether it tells who or what owns the office of any description. */
  boolean tellsOwners() {
    return !owners.isEmpty() || !ownerStates.isEmpty();
  }

  /** Whom descriptions that stand away from any name mean. */
  Map<Description, List<Figure>> callings() {
    return callings;
  }

  /** Whom and what the article speaks of, in its order. */
  List<Event> events() {
    return discourse.events();
  }

  /** Which state the country of descriptions such as "landets leder" is. */
  Map<Description, EntityId> ownerStates() {
    return ownerStates;
  }

  private void read(int s, Stop stop, Speech speech) {
    stop.names().forEach(this::readName);
    if (stop.description().isPresent()) {
      readDescription(stop.description().get());
    } else {
      stop.pronoun().ifPresent(p -> pronouns.read(s, stop.token(), p, speech));
      pronouns.readNumber(s, stop.token());
    }
  }

  private void readName(FoundName name) {
    int s = name.sentence();
    Optional<Figure> figure = cast.of(name);
    Optional<Figure> inhabitant = inhabitant(name);
    Optional<Figure> person = figure.or(() -> inhabitant);
    Prominence prominence = scene.prominence(s, scene.start(name), name.to());
    if (person.isPresent()) {
      addEvent(s, name.from(), person.get(), prominence);
      referents.put(s, name.from(), person.get());
    } else {
      stateOf(name)
          .ifPresent(
              e -> {
                discourse.add(
                    new Event(
                        s, name.from(), Optional.empty(), Optional.of(e), prominence, form(name)));
                boolean told = isNoun(name) || mentions.isActing(name);
                for (int t = name.from(); told && t < name.to(); t++) {
                  referents.put(s, t, e);
                }
              });
    }
    if (bodies.isBody(name)) {
      discourse.addBody(s, name.from(), name.entities().get(0));
      referents.put(s, name.from(), name.entities().get(0));
    }
    bodies.institution(name).ifPresent(i -> discourse.addInstitution(s, name.from(), i));
    coordination.read(name);
    membership.read(name);
    mentions.addName(name, figure, inhabitant);
    inhabitant.filter(f -> !meaning.isOfUnion(f)).ifPresent(f -> mentions.addPeople(name));
  }

  /** Whom "russeren" means: the person who is named right behind it, or else before. */
  private Optional<Figure> inhabitant(FoundName name) {
    if (name.kind() != Kind.INHABITANT) {
      return Optional.empty();
    }
    Optional<Figure> next =
        name.readings().get(0).plural()
            ? Optional.empty()
            : scene.names(name.sentence()).stream()
                .filter(n -> n.from() == name.to())
                .flatMap(n -> cast.of(n).stream())
                .findFirst();
    return next.or(() -> meaning.inhabitant(name, scene));
  }

  private Optional<EntityId> stateOf(FoundName name) {
    return switch (name.kind()) {
      case STATE, STATES, INHABITANT, STAND_IN, ADJECTIVE -> name.entities().stream().findFirst();
      case PLACE -> name.entities().stream().findFirst().flatMap(bodies::stateOf);
      default -> Optional.empty();
    };
  }

  private static boolean isNoun(FoundName name) {
    return switch (name.kind()) {
      case STATE, STATES, INHABITANT, STAND_IN -> true;
      default -> false;
    };
  }

  private static Discourse.Form form(FoundName name) {
    return isNoun(name) ? Discourse.Form.NOUN : Discourse.Form.ASIDE;
  }

  private void addEvent(int s, int token, Figure figure, Prominence prominence) {
    discourse.add(
        new Event(
            s, token, Optional.of(figure), roles.state(figure), prominence, Discourse.Form.NOUN));
  }

  private void readDescription(Description d) {
    resolveOwner(d);
    Optional<Figure> named = holder(d);
    if (named.isPresent()) {
      if (!d.noun().plural()) {
        referents.put(d.sentence(), d.head(), named.get());
        mentions.add(d, Form.DESCRIPTION, List.of(named.get()), List.of());
      }
      return;
    }
    if (d.noun().plural() || d.count().isPresent()) {
      readPlural(d);
    } else {
      Optional<EntityId> state = Optional.ofNullable(ownerStates.get(d));
      readSingular(state.filter(x -> d.states().isEmpty()).map(d::of).orElse(d));
    }
  }

  private void readSingular(Description d) {
    if (predicates.is(d)) {
      return;
    }
    Optional<Figure> so = holders.called(d);
    if (so.isPresent()) {
      callings.put(d, so.stream().toList());
      addEvent(d.sentence(), d.head(), so.get(), Prominence.MAIN);
      referents.put(d.sentence(), d.head(), so.get());
      mentions.add(d, Form.DESCRIPTION, so.stream().toList(), List.of());
      return;
    }
    Optional<Description> office = isCountry(d) ? homeland.owned(d) : Optional.empty();
    if (office.isPresent()) {
      readCountry(d, homeland.of(office.get(), holder(office.get())));
      return;
    }
    Prominence prominence = scene.prominence(d.sentence(), d.from(), d.head() + 1);
    Optional<Figure> figure = isBareHost(d) ? hosting.of(d) : person(d);
    if (figure.isPresent()) {
      callings.put(d, figure.stream().toList());
      addEvent(d.sentence(), d.head(), figure.get(), prominence);
      referents.put(d.sentence(), d.head(), figure.get());
      mentions.add(d, Form.DESCRIPTION, figure.stream().toList(), List.of());
      return;
    }
    Optional<Figure> owner =
        Optional.ofNullable(owners.get(d)).or(() -> d.owner().flatMap(cast::of));
    List<EntityId> bodies = bodyMeaning.of(d, owner);
    bodies.stream()
        .filter(b -> b.kind() == EntityId.Kind.STATE)
        .forEach(
            b -> {
              referents.put(d.sentence(), d.head(), b);
              addEvent(d, Optional.of(b), prominence);
            });
    if (bodies.isEmpty() && Meaning.isSomebody(d) && prominence != Prominence.NONE) {
      addEvent(d, Optional.empty(), prominence);
    }
    bodies.stream()
        .filter(b -> b.kind() == EntityId.Kind.ORGANIZATION && d.noun().isInstitution())
        .forEach(b -> discourse.addInstitution(d.sentence(), d.head(), b));
    mentions.add(d, Form.DESCRIPTION, List.of(), bodies);
  }

  private Optional<Figure> person(Description d) {
    Optional<Figure> owner = Optional.ofNullable(owners.get(d));
    Set<Figure> others = new LinkedHashSet<>(others(d));
    if (owner.isEmpty()) {
      others.addAll(holders.ofOtherOffice(d));
      others.addAll(holders.beside(d));
      others.addAll(holders.former(d));
    }
    Set<Figure> facing = new LinkedHashSet<>(others);
    binding
        .faced(d.sentence(), d.head())
        .forEach(
            s ->
                cast.figures().stream()
                    .filter(f -> roles.represented(f).contains(s))
                    .forEach(facing::add));
    boolean bare = d.isLeader() && !d.isTied() && owner.isEmpty();
    boolean faces = bare && facing.size() > others.size();
    boolean host = d.noun().kind().equals("host") || d.noun().kind().equals("guest");
    Optional<Figure> visited =
        host && !d.isTied() ? owner.flatMap(o -> hosting.of(d, o)) : Optional.empty();
    if (visited.isPresent()) {
      return visited;
    }
    return (bare ? holders.ofSpokesperson(d, others) : Optional.<Figure>empty())
        .or(() -> faces ? meaning.person(d, owner, facing) : Optional.empty())
        .or(() -> meaning.person(d, owner, others))
        .or(() -> holders.only(d, others));
  }

  /** "Værten", "gæsten", with no word of whose. */
  private boolean isBareHost(Description d) {
    boolean host = d.noun().kind().equals("host") || d.noun().kind().equals("guest");
    return host && !owners.containsKey(d) && d.owner().isEmpty() && !d.isTied();
  }

  /** Who is named beside a description. */
  private Optional<Figure> holder(Description d) {
    return scene.named(d).flatMap(cast::of);
  }

  private static boolean isCountry(Description d) {
    return d.noun().kind().equals("country")
        && !d.noun().lemma().equals("nabo")
        && d.noun().genitive()
        && d.states().isEmpty();
  }

  /** "Landets" in "landets leder". */
  private void readCountry(Description d, Optional<EntityId> state) {
    if (state.isPresent()) {
      referents.put(d.sentence(), d.head(), state.get());
      addEvent(d, state, scene.prominence(d.sentence(), d.from(), d.head() + 1));
    }
    mentions.add(d, Form.DESCRIPTION, List.of(), state.stream().toList());
  }

  private void addEvent(Description d, Optional<EntityId> state, Prominence prominence) {
    discourse.add(
        new Event(
            d.sentence(), d.head(), Optional.empty(), state, prominence, Discourse.Form.NOUN));
  }

  private void readPlural(Description d) {
    plurals.introduce(d);
    Group group = holders.together(d).orElseGet(() -> plurals.group(d, others(d)));
    if (isItsSubject(d, group)) {
      group = new Group(d.sentence(), d.head(), List.of(), List.of());
    }
    if (!group.states().isEmpty() || !group.figures().isEmpty()) {
      discourse.add(group);
      callings.put(d, group.figures());
      referents.put(d.sentence(), d.head(), group);
      group.figures().forEach(f -> addEvent(d.sentence(), d.head(), f, Prominence.NONE));
      List<EntityId> states = group.figures().isEmpty() ? group.states() : List.of();
      mentions.add(d, Form.PLURAL, group.figures(), states);
    } else {
      List<EntityId> bodies = bodyMeaning.of(d, Optional.empty());
      membership.read(d, bodies);
      if (bodies.size() > 1 && Lists.all(bodies, b -> b.kind() == EntityId.Kind.STATE)) {
        discourse.add(new Group(d.sentence(), d.head(), List.of(), bodies));
      }
      mentions.add(d, Form.PLURAL, List.of(), bodies);
    }
  }

  /** The persons who are subject of the clause in which a description stands. */
  private Set<Figure> others(Description d) {
    return binding
        .apart(d.sentence(), d.from(), d.head())
        .map(Binding.Subject::figures)
        .orElse(Set.of());
  }

  /** "Cuba og Norge mægler mellem parterne": the parties are not those who mediate. */
  private boolean isItsSubject(Description d, Group group) {
    return group.figures().isEmpty()
        && !group.states().isEmpty()
        && binding
            .subject(d.sentence(), d.head())
            .filter(x -> x.states().containsAll(group.states()))
            .isPresent();
  }

  private void resolveOwner(Description d) {
    if (d.isPossessed()) {
      referents.figure(d.sentence(), d.from()).ifPresent(f -> owners.put(d, f));
      boolean its = isOneOf(d.determiner(), "dens", "dets"); // "Egypten og dets udenrigsminister"
      boolean own =
          d.determiner().equals("sin"); // "USA har sendt X og Canada sin udenrigsminister"
      int before = d.from() - (its ? 2 : own ? 1 : 0);
      Optional<EntityId> state = referents.state(d.sentence(), before);
      state.or(() -> referents.state(d.sentence(), d.from())).ifPresent(e -> ownerStates.put(d, e));
    }
    if (d.ownerNoun().isPresent()) {
      int at = d.ownerNoun().getAsInt();
      referents.figure(d.sentence(), at).ifPresent(f -> owners.put(d, f));
      if (!homeland.isOfEach(d)) {
        referents.state(d.sentence(), at).ifPresent(e -> ownerStates.put(d, e));
      }
    }
  }
}
