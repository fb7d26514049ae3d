package org.depeche.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depeche.claim.ActId.Kind;
import org.depeche.rdf.Vocabulary;

/**
 * The parts of an act that persons, states, bodies and places fill, as gold and graph name them.
 */
enum Part {
  PARTICIPANTS("participants", "participant", Kind.SUMMIT),
  SENDER("sender", "sender", Kind.LETTER),
  RECIPIENT("recipient", "recipient", Kind.LETTER),
  CARRIER("carrier", "carrier", Kind.LETTER),
  PLEDGED_BY("pledgedBy", "pledgedBy", Kind.PLEDGE),
  PLEDGED_TO("pledgedTo", "pledgedTo", Kind.PLEDGE),
  PROPOSED_BY("proposedBy", "proposedBy", Kind.SUMMIT),
  ACCEPTED_BY("acceptedBy", "acceptedBy", Kind.SUMMIT),
  PLACE("place", "place", Kind.SUMMIT),
  SAID_BY("saidBy", "", Kind.SUMMIT, Kind.LETTER, Kind.PLEDGE),
  VIA("via", "via", Kind.SUMMIT, Kind.LETTER, Kind.PLEDGE);

  private final String field;
  private final String role;
  private final Set<Kind> kinds;

  Part(String field, String role, Kind first, Kind... more) {
    this.field = field;
    this.role = role;
    this.kinds = EnumSet.of(first, more);
  }

  /** The parts of a kind of act. */
  static List<Part> of(Kind kind) {
    return List.of(values()).stream().filter(p -> p.kinds.contains(kind)).toList();
  }

  /** Its field in the gold, which is also its name in a report. */
  String field() {
    return field;
  }

  /** Its property in the graph: of the act, or of the act's evidence. */
  String property() {
    return this == SAID_BY ? Vocabulary.PROV + "wasAttributedTo" : Vocabulary.dip(role);
  }

  /** Whether the act's evidence has it, and not the act. */
  boolean isOfEvidence() {
    return this == SAID_BY || this == VIA;
  }

  /** Whether it is judged only where the gold has it: annotators leave out what goes without. */
  boolean isOnlyJudgedWhereGiven() {
    return this == PROPOSED_BY || this == ACCEPTED_BY;
  }
}
