package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.Span;

/**
 * A string that stands for one or several entities.
 *
 * @param sentence index of the sentence
 * @param from index of its first token
 * @param to index past its last token
 * @param head index of the token that carries its meaning
 * @param span where it stands in the article's text, without a genitive ending
 * @param text the string that stands there
 * @param form what kind of string it is
 * @param entities whom it stands for; several for "de to ledere", "begge", "parterne"
 * @param place the same string understood as a place, where it can be one
 */
public record EntityMention(
    int sentence,
    int from,
    int to,
    int head,
    Span span,
    String text,
    Form form,
    List<EntityId> entities,
    Optional<EntityId> place) {

  /** The kinds of strings that stand for entities. */
  public enum Form {
    /** "Moon Jae-in". */
    FULL_NAME,
    /** "Moon". */
    SHORT_NAME,
    /** "den sydkoreanske præsident". */
    DESCRIPTION,
    /** "de to ledere", "parterne". */
    PLURAL,
    /** "han", "deres", "begge". */
    PRONOUN,
    /** "Sydkorea". */
    STATE_NAME,
    /** "sydkoreansk". */
    STATE_ADJECTIVE,
    /** "sydkoreaneren", "sydkoreanerne". */
    INHABITANT,
    /** A capital or another name that stands for its state. */
    STAND_IN,
    /** "NATO", "Det Hvide Hus", "Irans udenrigsministerium". */
    ORGANIZATION,
    /** The name before the hyphen of "Nato-topmødet". */
    COMPOUND,
    /** "Panmunjom", and a capital or an institution where something happens. */
    PLACE
  }

  /** Copies the entities. */
  public EntityMention {
    entities = List.copyOf(entities);
  }

  /** Whether the token belongs to it. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Whether the string names the entity, and does not merely refer to it. */
  public boolean isName() {
    return switch (form) {
      case FULL_NAME,
          SHORT_NAME,
          STATE_NAME,
          STATE_ADJECTIVE,
          INHABITANT,
          ORGANIZATION,
          COMPOUND,
          PLACE ->
          true;
      case DESCRIPTION, PLURAL, PRONOUN, STAND_IN -> false;
    };
  }
}
