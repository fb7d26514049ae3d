package org.depeche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.entity.Discourse.Group;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Walks through an article and tells of every name, description and pronoun whom it means. */
final class Reference {

  private final Scene scene;
  private final Cast cast;
  private final Roles roles;
  private final Bodies bodies;
  private final Mentions mentions;
  private final Discourse discourse = new Discourse();
  private final Groups groups;
  private final Meaning meaning;
  private final Coordination coordination;
  private boolean dash;
  private final Map<Integer, EntityId> stateAt = new HashMap<>();
  private final Map<Integer, Figure> figureAt = new HashMap<>();
  private final Map<Description, Figure> owners = new LinkedHashMap<>();
  private final Map<Description, EntityId> ownerStates = new LinkedHashMap<>();
  private final Map<Description, List<Figure>> callings = new LinkedHashMap<>();
  private final Map<Description, FoundName> tied = new HashMap<>();

  Reference(Scene scene, Cast cast, Roles roles, Bodies bodies, Mentions mentions) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.bodies = bodies;
    this.mentions = mentions;
    this.groups = new Groups(discourse, cast, roles);
    this.meaning = new Meaning(cast, roles, discourse, groups, bodies);
    this.coordination = new Coordination(scene, cast, roles, discourse);
    scene.ties().forEach(t -> t.description().ifPresent(d -> tied.put(d, t.name())));
  }

  /** Reads the article from its beginning to its end. */
  void read() {
    for (Sentence sentence : scene.sentences()) {
      coordination.newSentence();
      dash = isFirst(sentence) ? sentence.text().matches("(?s)[-–—].*") : dash;
      Speech speech = Speech.in(sentence, dash);
      for (Token token : sentence.tokens()) {
        readToken(sentence.index(), token, speech);
      }
      readSpeaker(sentence, speech);
    }
  }

  private boolean isFirst(Sentence sentence) {
    int s = sentence.index();
    return s == 0 || scene.sentence(s - 1).paragraph() != sentence.paragraph();
  }

  /** Who owns the offices of descriptions such as "hans udenrigsminister". */
  Map<Description, Figure> owners() {
    return owners;
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

  private void readToken(int s, Token token, Speech speech) {
    int t = token.index();
    scene.names(s).stream().filter(n -> n.from() == t).forEach(this::readName);
    Optional<Description> description =
        scene.descriptions(s).stream().filter(d -> d.head() == t).findFirst();
    if (description.isPresent()) {
      readDescription(description.get());
    } else {
      Pronouns.of(scene.word(s, t)).ifPresent(p -> readPronoun(s, token, p, speech));
      readNumber(s, token);
    }
  }

  private void readName(FoundName name) {
    int s = name.sentence();
    Optional<Figure> figure = cast.of(name);
    boolean subject = scene.isSubject(s, start(name), name.to());
    if (figure.isPresent()) {
      addEvent(s, name.from(), figure.get(), subject);
      figureAt.put(key(s, name.from()), figure.get());
    } else {
      stateOf(name)
          .ifPresent(
              e -> {
                discourse.add(
                    new Event(
                        s, name.from(), Optional.empty(), Optional.of(e), subject, isNoun(name)));
                for (int t = name.from(); isNoun(name) && t < name.to(); t++) {
                  stateAt.put(key(s, t), e);
                }
              });
    }
    if (isBody(name)) {
      discourse.addBody(s, name.from(), name.entities().get(0));
    }
    coordination.read(name);
    mentions.addName(name, figure, next(name).or(() -> meaning.inhabitant(name)));
  }

  /** The person of whom "russeren" is told right before the name. */
  private Optional<Figure> next(FoundName name) {
    return name.readings().get(0).plural()
        ? Optional.empty()
        : scene.names(name.sentence()).stream()
            .filter(n -> n.from() == name.to())
            .flatMap(n -> cast.of(n).stream())
            .findFirst();
  }

  private Optional<EntityId> stateOf(FoundName name) {
    return switch (name.kind()) {
      case STATE, STATES, INHABITANT, STAND_IN, ADJECTIVE -> name.entities().stream().findFirst();
      case PLACE -> name.entities().stream().findFirst().flatMap(bodies::stateOf);
      default -> Optional.empty();
    };
  }

  /** Whether a name, also within a compound, is that of an international body. */
  private boolean isBody(FoundName name) {
    return !name.entities().isEmpty()
        && bodies
            .type(name.entities().get(0))
            .filter(Authority.OrganizationType.BODY::equals)
            .isPresent();
  }

  private static boolean isNoun(FoundName name) {
    return name.kind() == Reading.Kind.STATE;
  }

  /** Where the phrase of a name begins, with the description that is tied to it. */
  private int start(FoundName name) {
    return tied.entrySet().stream()
        .filter(e -> e.getValue().equals(name))
        .mapToInt(e -> e.getKey().from())
        .filter(f -> f < name.from())
        .min()
        .orElse(name.from());
  }

  private void addEvent(int s, int token, Figure figure, boolean subject) {
    Optional<EntityId> state =
        roles.represented(figure).stream().filter(e -> e.kind() == EntityId.Kind.STATE).findFirst();
    discourse.add(new Event(s, token, Optional.of(figure), state, subject, true));
  }

  private void readDescription(Description d) {
    resolveOwner(d);
    Optional<Figure> named = Optional.ofNullable(tied.get(d)).flatMap(cast::of);
    if (named.isPresent()) {
      if (!d.noun().plural()) {
        figureAt.put(key(d.sentence(), d.head()), named.get());
        mentions.add(d, Form.DESCRIPTION, List.of(named.get()), List.of());
      }
      return;
    }
    if (d.noun().plural() || d.count().isPresent()) {
      readPlural(d);
    } else {
      readSingular(d);
    }
  }

  private void readSingular(Description d) {
    if (isPredicate(d)) {
      return;
    }
    boolean subject = scene.isSubject(d.sentence(), d.from(), d.head() + 1);
    Optional<Figure> figure = meaning.person(d, Optional.ofNullable(owners.get(d)));
    if (figure.isPresent()) {
      callings.put(d, figure.stream().toList());
      addEvent(d.sentence(), d.head(), figure.get(), subject);
      figureAt.put(key(d.sentence(), d.head()), figure.get());
      mentions.add(d, Form.DESCRIPTION, figure.stream().toList(), List.of());
      return;
    }
    List<EntityId> bodies = meaning.bodies(d, Optional.ofNullable(owners.get(d)));
    bodies.stream()
        .filter(b -> b.kind() == EntityId.Kind.STATE)
        .forEach(
            b -> {
              stateAt.put(key(d.sentence(), d.head()), b);
              discourse.add(
                  new Event(
                      d.sentence(), d.head(), Optional.empty(), Optional.of(b), subject, false));
            });
    mentions.add(d, Form.DESCRIPTION, List.of(), bodies);
  }

  /** "som leder", "er præsident": what somebody is, and no mention of him. */
  private boolean isPredicate(Description d) {
    String before = scene.word(d.sentence(), d.from() - 1);
    return before.equals("som")
        || scene.sentence(d.sentence()).token(d.from()).relation().equals("pred");
  }

  private void readPlural(Description d) {
    Group group = meaning.group(d);
    if (!group.states().isEmpty() || !group.figures().isEmpty()) {
      discourse.add(group);
      callings.put(d, group.figures());
      group.figures().forEach(f -> addEvent(d.sentence(), d.head(), f, false));
      List<EntityId> states = group.figures().isEmpty() ? group.states() : List.of();
      mentions.add(d, Form.PLURAL, group.figures(), states);
    } else {
      mentions.add(d, Form.PLURAL, List.of(), meaning.bodies(d, Optional.empty()));
    }
  }

  private void resolveOwner(Description d) {
    if (d.isPossessed()) {
      Optional.ofNullable(figureAt.get(key(d.sentence(), d.from())))
          .ifPresent(f -> owners.put(d, f));
    }
    if (d.ownerNoun().isPresent()) {
      int at = d.ownerNoun().getAsInt();
      Optional.ofNullable(figureAt.get(key(d.sentence(), at))).ifPresent(f -> owners.put(d, f));
      meaning
          .country(d.sentence(), at, scene.word(d.sentence(), at))
          .ifPresent(e -> ownerStates.put(d, e));
    }
  }

  private void readPronoun(int s, Token token, Pronouns pronoun, Speech speech) {
    int t = token.index();
    if (pronoun == Pronouns.I) {
      return;
    }
    if (pronoun.isSingular()) {
      boolean subject = scene.isSubject(s, t, t + 1);
      if (pronoun == Pronouns.OWN) {
        readOwn(s, t);
        return;
      }
      Optional<Figure> figure = meaning.pronoun(scene, s, t, pronoun, speech);
      figure.ifPresent(
          f -> {
            addEvent(s, t, f, subject);
            figureAt.put(key(s, t), f);
            mentions.add(s, t, Form.PRONOUN, List.of(f), List.of());
          });
    } else if (!isDeterminer(s, t)) {
      Optional<Group> group = meaning.many(s, t, pronoun);
      if (group.isEmpty() && pronoun == Pronouns.THEY && isMutual(s)) {
        group = meaning.some(s, t, 2);
      }
      group.ifPresent(g -> addGroup(g, s, t, t));
    }
  }

  /** "sin" is of the subject of its clause, whoever that is. */
  private void readOwn(int s, int t) {
    Optional<Token> subject = scene.clauseOf(s, t).flatMap(c -> scene.clauses(s).subject(c));
    for (Token name : subject.map(h -> Phrase.names(scene.sentence(s), h)).orElse(List.of())) {
      Optional<Figure> figure = figureIn(s, name.index());
      if (figure.isPresent()) {
        figureAt.put(key(s, t), figure.get());
        mentions.add(s, t, Form.PRONOUN, figure.stream().toList(), List.of());
        return;
      }
      EntityId state = stateAt.get(key(s, name.index()));
      if (state != null) {
        stateAt.put(key(s, t), state);
        mentions.add(s, t, Form.PRONOUN, List.of(), List.of(state));
        return;
      }
    }
    if (subject.isEmpty()) {
      meaning
          .subject(s, t)
          .ifPresent(
              f -> {
                figureAt.put(key(s, t), f);
                mentions.add(s, t, Form.PRONOUN, List.of(f), List.of());
              });
    }
  }

  /** The person who is named or meant by the words to which a token belongs. */
  private Optional<Figure> figureIn(int s, int token) {
    return scene.names(s).stream()
        .filter(n -> n.covers(token))
        .flatMap(n -> cast.of(n).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(figureAt.get(key(s, token))));
  }

  /** Whether "de", "begge" or "deres" stands before what it belongs to. */
  private boolean isDeterminer(int s, int t) {
    boolean inside = scene.descriptions(s).stream().anyMatch(d -> d.from() <= t && t < d.head());
    String next = scene.word(s, t + 1);
    if (inside && !scene.word(s, t).equals("deres")) {
      return true;
    }
    if (scene.word(s, t).equals("de") && t + 1 < scene.sentence(s).tokens().size()) {
      Token after = scene.sentence(s).token(t + 1);
      return after.tag().isAdjective()
          || after.tag().isNoun()
          || after.tag().isName()
          || after.form().matches("\\d+\\.?")
          || Pronouns.number(next).isPresent()
          || scene.names(s).stream().anyMatch(n -> n.covers(t + 1));
    }
    return scene.word(s, t).equals("begge")
        && scene.sentence(s).tokens().size() > t + 1
        && scene.sentence(s).token(t + 1).tag().isNoun();
  }

  /** "De to blev enige", "de fem": a number that stands alone. */
  private void readNumber(int s, Token token) {
    int t = token.index();
    OptionalInt count = Pronouns.number(scene.word(s, t));
    if (count.isEmpty() || !scene.word(s, t - 1).equals("de")) {
      return;
    }
    boolean inside = scene.descriptions(s).stream().anyMatch(d -> d.from() <= t && t < d.head());
    boolean counting =
        t + 1 < scene.sentence(s).tokens().size()
            && (scene.sentence(s).token(t + 1).tag().isNoun()
                || scene.sentence(s).token(t + 1).tag().isAdjective());
    if (!inside && !counting) {
      meaning.some(s, t, count.getAsInt()).ifPresent(g -> addGroup(g, s, t - 1, t));
    }
  }

  /** Whether the sentence tells of something that people do with each other. */
  private boolean isMutual(int s) {
    return scene.sentence(s).tokens().stream()
        .map(t -> t.form().toLowerCase(Locale.ROOT))
        .anyMatch(f -> f.matches("sammen|hinanden|mødes|mødtes|ses|sås|enige|enedes|drøftede"));
  }

  private void addGroup(Group group, int s, int from, int t) {
    Group here = new Group(s, t, group.figures(), group.states());
    discourse.add(here);
    group.figures().forEach(f -> addEvent(s, t, f, false));
    List<EntityId> states = group.figures().isEmpty() ? group.states() : List.of();
    mentions.add(s, from, t, Form.PRONOUN, group.figures(), states);
  }

  /** "jeg" in direct speech is who is said to say it, where the sentence itself tells. */
  private void readSpeaker(Sentence sentence, Speech speech) {
    if (!speech.quoted()) {
      return;
    }
    int s = sentence.index();
    List<Figure> after = new ArrayList<>();
    for (Event event : discourse.events()) {
      if (event.sentence() == s && event.token() >= speech.attribution() && event.subject()) {
        event.figure().ifPresent(after::add);
      }
    }
    if (after.isEmpty()) {
      return;
    }
    for (int t = 0; t < speech.attribution(); t++) {
      if (Pronouns.of(scene.word(s, t)).filter(p -> p == Pronouns.I).isPresent()) {
        mentions.add(s, t, Form.PRONOUN, List.of(after.get(0)), List.of());
      }
    }
  }

  private static int key(int sentence, int token) {
    return sentence << 12 | token;
  }
}
