package org.depeche.extract;

import java.util.Comparator;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.Profile;
import org.depeche.text.Lists;

/** Who receives a guest, where only the place is named: the leader of its state, or the state. */
final class Hosts {

  private static final EntityId RUSSIA = EntityId.state("ru");
  private static final EntityId SOVIET_UNION = EntityId.state("su");

  private final Document document;
  private final Lexicon lexicon;

  Hosts(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The one at the head of a state whom the article speaks of most; else the state itself. */
  EntityId of(EntityId state) {
    return document.entities().profiles().values().stream()
        .filter(p -> p.id().kind() == Kind.PERSON && p.represents().contains(state))
        .filter(this::hasHighPost)
        .map(Profile::id)
        .max(Comparator.comparingLong(this::mentions).thenComparing(Comparator.reverseOrder()))
        .orElse(state);
  }

  /**
   * The state in which a place lies, or which it is: in an article of its time, Moscow is in the
   * Soviet Union.
   */
  Optional<EntityId> state(EntityId place) {
    return document
        .geography()
        .stateOf(place)
        .map(s -> s.equals(RUSSIA) && isOfSovietTime() ? SOVIET_UNION : s);
  }

  private boolean isOfSovietTime() {
    return isRepresented(SOVIET_UNION) && !isRepresented(RUSSIA);
  }

  private boolean isRepresented(EntityId state) {
    return Lists.any(document.entities().profiles().values(), p -> p.represents().contains(state));
  }

  /** Whether a person is said to be at the head of a state. */
  boolean leads(EntityId person) {
    return document.entities().profile(person).filter(this::hasHighPost).isPresent();
  }

  private boolean hasHighPost(Profile person) {
    return Lists.any(person.posts(), p -> lexicon.is("head", p));
  }

  private long mentions(EntityId person) {
    return document.entities().mentions().stream()
        .filter(m -> m.entities().contains(person))
        .count();
  }
}
