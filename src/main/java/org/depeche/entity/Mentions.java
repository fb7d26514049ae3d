package org.depeche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.depeche.claim.Span;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Collects the strings of an article that stand for entities. */
final class Mentions {

  private final Scene scene;
  private final Bodies bodies;
  private final Identities identities;
  private final Standing standing;
  private final List<EntityMention> mentions = new ArrayList<>();

  Mentions(Scene scene, Bodies bodies, Identities identities) {
    this.scene = scene;
    this.bodies = bodies;
    this.identities = identities;
    this.standing = new Standing(scene, bodies);
  }

  /** All of them, in text order, the wider first where two begin together. */
  List<EntityMention> all() {
    mentions.sort(
        Comparator.comparingInt(EntityMention::sentence)
            .thenComparingInt(EntityMention::from)
            .thenComparing(Comparator.comparingInt(EntityMention::to).reversed())
            .thenComparing(EntityMention::form));
    return List.copyOf(mentions);
  }

  /** Takes in a name: the person's it is, or whoever a noun for people means. */
  void addName(FoundName name, Optional<Figure> figure, Optional<Figure> inhabitant) {
    switch (name.kind()) {
      case PERSON -> figure.ifPresent(f -> add(name, Form.FULL_NAME, identities.of(f)));
      case SHORT_PERSON -> figure.ifPresent(f -> add(name, Form.SHORT_NAME, identities.of(f)));
      case STATE, STATES -> {
        if (name.genitive()) {
          addCapital(name);
        }
        add(
            name,
            Form.STATE_NAME,
            name.entities(),
            name.genitive() ? Optional.empty() : name.entities().stream().findFirst());
      }
      case ADJECTIVE -> {
        addCapital(name);
        add(name, Form.STATE_ADJECTIVE, name.entities(), Optional.empty());
      }
      case INHABITANT -> {
        List<EntityId> meant = inhabitant.map(f -> List.of(identities.of(f))).orElse(List.of());
        add(name, Form.INHABITANT, meant.isEmpty() ? name.entities() : meant, Optional.empty());
      }
      case STAND_IN -> add(name, Form.STAND_IN, name.entities(), Optional.empty());
      case COMPOUND -> add(name, Form.COMPOUND, name.entities(), Optional.empty());
      case ORGANIZATION -> addOrganization(name);
      case PLACE -> addPlace(name);
      case GROUP_ADJECTIVE, REGION_WORD, OTHER -> {}
    }
  }

  /** Takes in the state in "nordmanden", where that is somebody. */
  void addPeople(FoundName inhabitant) {
    add(inhabitant, Form.COMPOUND, inhabitant.entities(), Optional.empty());
  }

  private void addOrganization(FoundName name) {
    EntityId id = Bodies.id(name);
    boolean institution =
        bodies.type(id).filter(Authority.OrganizationType.INSTITUTION::equals).isPresent();
    EntityId place = EntityId.place(id.slug());
    if (institution && standing.isWhere(name)) {
      add(name, Form.PLACE, List.of(place), Optional.of(place));
    } else {
      Optional<EntityId> where = institution ? Optional.of(place) : Optional.empty();
      add(name, Form.ORGANIZATION, List.of(id), where);
    }
  }

  /** Whether a place stands for its state: "Kairo sendte sin udenrigsminister". */
  boolean isActing(FoundName name) {
    return name.kind() == Reading.Kind.PLACE && standing.isActing(name);
  }

  private void addPlace(FoundName name) {
    EntityId place =
        name.entities().stream().findFirst().orElseGet(() -> EntityId.place(Slug.of(name.text())));
    Optional<EntityId> state = bodies.stateOf(place).filter(e -> standing.isActing(name));
    if (state.isPresent()) {
      add(name, Form.STAND_IN, List.of(state.get()), Optional.of(place));
    } else {
      add(name, Form.PLACE, List.of(place), Optional.of(place));
    }
  }

  /**
   * "Den finske hovedstad", "Finlands hovedstad": the town that is meant, where none is named
   * behind it.
   */
  private void addCapital(FoundName name) {
    int s = name.sentence();
    int noun = name.to();
    boolean told =
        Lists.any(
            scene.names(s),
            n -> n.kind() == Reading.Kind.PLACE && n.from() > noun && n.from() <= noun + 2);
    if (scene.word(s, noun).equals("hovedstad") && !told) {
      name.entities().stream()
          .findFirst()
          .flatMap(bodies::capitalOf)
          .ifPresent(
              c ->
                  add(
                      s,
                      name.from(),
                      noun + 1,
                      noun,
                      Form.DESCRIPTION,
                      List.of(c),
                      Optional.of(c)));
    }
  }

  private void add(FoundName name, Form form, EntityId entity) {
    add(name, form, List.of(entity), Optional.empty());
  }

  private void add(FoundName name, Form form, List<EntityId> entities, Optional<EntityId> place) {
    int s = name.sentence();
    int head = scene.head(s, name.from(), name.to());
    mentions.add(
        new EntityMention(
            s, name.from(), name.to(), head, name.span(), name.text(), form, entities, place));
  }

  /** Takes in a description of persons, or of bodies where no person is meant. */
  void add(Description d, Form form, List<Figure> figures, List<EntityId> others) {
    List<EntityId> entities = figures.isEmpty() ? others : identities.of(figures);
    if (entities.isEmpty()) {
      return;
    }
    boolean body = entities.size() == 1 && entities.get(0).kind() == EntityId.Kind.ORGANIZATION;
    boolean institution = d.noun().isInstitution() && body && !d.states().isEmpty();
    add(
        d.sentence(),
        d.from(),
        d.head() + 1,
        d.head(),
        institution ? Form.ORGANIZATION : form,
        entities,
        Optional.empty());
  }

  /** Takes in a pronoun. */
  void add(int s, int t, Form form, List<Figure> figures, List<EntityId> others) {
    add(s, t, t, form, figures, others);
  }

  /** Takes in a pronoun with the words before it that belong to it: "de to". */
  void add(int s, int from, int t, Form form, List<Figure> figures, List<EntityId> others) {
    List<EntityId> entities = figures.isEmpty() ? others : identities.of(figures);
    if (!entities.isEmpty()) {
      add(s, from, t + 1, t, form, entities, Optional.empty());
    }
  }

  private void add(
      int s,
      int from,
      int to,
      int head,
      Form form,
      List<EntityId> entities,
      Optional<EntityId> place) {
    Sentence sentence = scene.sentence(s);
    Token last = sentence.token(to - 1);
    Span span = new Span(sentence.token(from).span().begin(), last.span().end());
    mentions.add(
        new EntityMention(
            s, from, to, head, span, Texts.of(sentence, span), form, entities, place));
  }
}
