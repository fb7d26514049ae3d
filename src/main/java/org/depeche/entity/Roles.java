package org.depeche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.entity.Authority.Office;
import org.depeche.entity.Authority.Organization;
import org.depeche.entity.Reading.Kind;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Tells the posts of persons and for whom they speak, from what the text ties to their names. */
final class Roles {

  private static final int ROUNDS = 3;

  private final Scene scene;
  private final Cast cast;
  private final Bodies bodies;
  private final Optional<PublicationDate> published;
  private final Map<Description, Figure> owners = new HashMap<>();
  private final Map<Description, EntityId> ownerStates = new HashMap<>();

  Roles(Scene scene, Cast cast, Bodies bodies, Optional<PublicationDate> published) {
    this.scene = scene;
    this.cast = cast;
    this.bodies = bodies;
    this.published = published;
  }

  /** Reads every tie; those through other persons last. */
  void read() {
    for (int i = 0; i < ROUNDS; i++) {
      scene.ties().forEach(this::apply);
    }
    announced();
  }

  /** Remembers who the owner is that a pronoun or noun names: "hans udenrigsminister". */
  void own(Description description, Figure owner) {
    owners.put(description, owner);
  }

  /** Remembers which state the country is in "landets leder". */
  void own(Description description, EntityId state) {
    ownerStates.put(description, state);
  }

  /**
   * Takes in whom a description means that stands away from any name: it tells the post of somebody
   * whose name nowhere stands beside one.
   */
  void call(Description description, Figure figure) {
    boolean bare = figure.posts().isEmpty() && description.isOffice();
    String lemma = description.noun().lemma();
    boolean exact = !Calling.isGeneric(lemma) || Calling.isOffice(lemma, figure);
    if (bare && exact && description.time().filter("coming"::equals).isEmpty()) {
      figure.addPost(description.label(), description.noun().kind());
      figure.addTitle(description.noun().title());
      if (represented(figure).isEmpty()) {
        description.states().forEach(figure::represent);
      }
      Sentence sentence = scene.sentence(description.sentence());
      figure.addEvidence(Evidence.of(sentence.span(), sentence.text(), "reference"));
    }
  }

  private void apply(Tie tie) {
    Optional<Figure> figure = cast.of(tie.name());
    if (figure.isEmpty()) {
      return;
    }
    Figure person = figure.get();
    if (tie.description().filter(d -> isRole(d) || isPrivate(d)).isEmpty()) {
      tie.states().stream()
          .map(s -> bodies.organization(s).flatMap(Organization::represents).orElse(s))
          .forEach(person::represent);
    }
    if (tie.stateless()) {
      person.beStateless();
    }
    tie.description()
        .filter(d -> !tie.rule().equals(Tie.THEN) || person.posts().isEmpty())
        .ifPresent(d -> describe(person, d));
    tie.description()
        .filter(d -> d.time().filter("former"::equals).isPresent())
        .ifPresent(d -> person.retire());
    person.addEvidence(evidence(tie));
  }

  private Evidence evidence(Tie tie) {
    Sentence sentence = scene.sentence(tie.name().sentence());
    return Evidence.of(sentence.span(), sentence.text(), tie.rule());
  }

  private static boolean isRole(Description description) {
    return switch (description.noun().kind()) {
      case "host", "guest", "role" -> true;
      default -> false;
    };
  }

  /** Whether an office is held for no state, whatever land the text names with it. */
  private boolean isPrivate(Description description) {
    boolean peer = description.noun().kind().equals("peer");
    return peer
        ? owner(description).filter(Figure::isPrivate).isPresent()
        : description.noun().isPrivate();
  }

  private void describe(Figure person, Description description) {
    if (isRole(description)) {
      return; // "vært for EU's topmøde" represents nobody
    }
    if (description.isOffice()) {
      person.addPost(description.label(), description.noun().kind());
    }
    person.addTitle(description.noun().title());
    if (isPrivate(description)) {
      person.beStateless();
    }
    owner(description).ifPresent(o -> belong(person, description, o));
    if (description.noun().kind().equals("peer") && owner(description).isEmpty()) {
      colleague(person, description)
          .ifPresentOrElse(
              c -> person.addPost(c.label(), c.noun().kind()),
              () -> shared(description).forEach(person::addPost));
    }
    Optional.ofNullable(ownerStates.get(description))
        .filter(s -> !isPrivate(description))
        .ifPresent(person::represent);
    description
        .owner()
        .filter(n -> n.kind() == Kind.ORGANIZATION || n.kind() == Kind.COMPOUND)
        .filter(
            n ->
                n.kind() == Kind.ORGANIZATION
                    || description.states().isEmpty() && !description.noun().isAmbassador())
        .ifPresent(n -> bodies.of(n).forEach(person::represent));
    if (description.owner().filter(n -> n.kind() == Kind.OTHER).isPresent()) {
      person.beStateless();
    }
  }

  /** Who owns an office: a person by name, or by a pronoun that was resolved. */
  private Optional<Figure> owner(Description description) {
    return description
        .owner()
        .flatMap(cast::of)
        .or(() -> Optional.ofNullable(owners.get(description)));
  }

  /**
   * The office before a description of peers that one of them has: of as many offices as peers the
   * one at the same place ("udenrigsminister X og forsvarsminister Y … deres modparter, A og B"),
   * else the last ("ministre fra Iran … deres kinesiske kollega").
   */
  private Optional<Description> colleague(Figure person, Description peers) {
    List<Description> offices = scene.officesBefore(peers);
    if (offices.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> row =
        scene.ties().stream()
            .filter(t -> t.description().filter(peers::equals).isPresent())
            .flatMap(t -> cast.of(t.name()).stream())
            .distinct()
            .toList();
    boolean paired = row.size() == offices.size() && row.contains(person);
    return Optional.of(offices.get(paired ? row.indexOf(person) : offices.size() - 1));
  }

  /** The offices of all who are named before them: "X og Y ses med deres kolleger A og B". */
  private Map<String, String> shared(Description peers) {
    List<Figure> named =
        scene.names(peers.sentence()).stream()
            .filter(n -> n.from() < peers.from())
            .flatMap(n -> cast.of(n).stream())
            .distinct()
            .toList();
    Map<String, String> posts = new LinkedHashMap<>();
    if (peers.determiner().equals("deres") && named.size() > 1) {
      posts.putAll(named.get(0).posts());
      named.forEach(f -> posts.keySet().retainAll(f.posts().keySet()));
    }
    return posts;
  }

  private void belong(Figure person, Description description, Figure owner) {
    if (description.noun().kind().equals("peer")) {
      owner.posts().forEach(person::addPost);
      if (owner.isPrivate()) {
        person.beStateless();
      }
    } else if (description.noun().kind().equals("kin")) {
      person.beKin(owner);
    } else if (description.states().isEmpty()) {
      represented(owner).forEach(person::represent);
    }
  }

  /**
   * "Også forsvarsministrene var med. Norges X og Sveriges Y …": an office told before the names.
   */
  private void announced() {
    for (Sentence sentence : scene.sentences()) {
      int s = sentence.index();
      for (Description d : scene.descriptions(s)) {
        boolean listed = scene.word(s, d.to()).equals(":"); // "tre ministre: Norges X og …"
        boolean announcing = d.isOffice() && d.noun().plural() && (isOfBoth(d) || listed);
        if (announcing && scene.named(d).isEmpty()) {
          List<FoundName> named = bare(s, d.head());
          named = named.isEmpty() ? bare(s + 1, -1) : named;
          named = named.isEmpty() ? pair(s, d.head()) : named;
          named = named.isEmpty() ? pair(s + 1, -1) : named;
          if (named.size() > 1) {
            named.forEach(n -> cast.of(n).ifPresent(f -> announce(f, d, n)));
          }
        }
      }
    }
  }

  /** The persons of a sentence to whom only a state is tied, and never a post. */
  private List<FoundName> bare(int sentence, int after) {
    List<FoundName> found = new ArrayList<>();
    for (Tie tie : scene.ties(sentence)) {
      boolean here = tie.name().from() > after;
      if (here && tie.rule().equals("owner")) {
        cast.of(tie.name()).filter(f -> f.posts().isEmpty()).ifPresent(f -> found.add(tie.name()));
      }
    }
    return found;
  }

  private static boolean isOfBoth(Description d) {
    return d.noun().definite() || d.determiner().equals("deres") || d.ownerNoun().isPresent();
  }

  /** "X og Y", two persons of whom nothing is told yet. */
  private List<FoundName> pair(int sentence, int after) {
    if (sentence >= scene.sentences().size()) {
      return List.of();
    }
    List<FoundName> persons =
        scene.names(sentence).stream()
            .filter(n -> n.kind() == Kind.PERSON && n.from() > after)
            .filter(n -> cast.of(n).filter(f -> f.posts().isEmpty()).isPresent())
            .toList();
    boolean pair =
        persons.size() == 2
            && scene.word(sentence, persons.get(0).to()).equals("og")
            && persons.get(1).from() == persons.get(0).to() + 1;
    return pair ? persons : List.of();
  }

  private void announce(Figure figure, Description description, FoundName name) {
    figure.addPost(description.label(), description.noun().kind());
    figure.addTitle(description.noun().title());
    figure.addEvidence(evidence(Tie.of(name, description, "announced")));
  }

  /** For whom a person speaks: what the text says, else the authority. */
  Set<EntityId> represented(Figure figure) {
    if (!figure.represents().isEmpty() || figure.isStateless()) {
      return figure.represents();
    }
    return fromAuthority(figure);
  }

  /** The state for which a person speaks. */
  Optional<EntityId> state(Figure figure) {
    return Lists.first(represented(figure), e -> e.kind() == EntityId.Kind.STATE);
  }

  /** The states and bodies of the offices that fit the posts of the text, or the day, or any. */
  private Set<EntityId> fromAuthority(Figure figure) {
    List<Office> all = figure.known().map(Authority.Person::offices).orElse(List.of());
    List<Office> named = Lists.where(all, o -> figure.posts().containsKey(o.post()));
    List<Office> held =
        published.map(d -> Lists.where(all, o -> Candidates.isHeldAt(o, d))).orElse(List.of());
    for (List<Office> offices : List.of(both(named, held), named, held, all)) {
      Set<EntityId> bodies = new LinkedHashSet<>();
      offices.forEach(o -> bodies.add(o.represents()));
      if (bodies.size() == 1) {
        return bodies;
      }
    }
    return Set.of();
  }

  private static List<Office> both(List<Office> a, List<Office> b) {
    return Lists.where(a, b::contains);
  }
}
