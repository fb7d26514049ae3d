package org.depeche.extract;

/** What a party or phrase is in an act. */
enum Role {
  /** Meets. */
  SIDE,
  /** Invites, offers or wishes a meeting. */
  PROPOSER,
  /** Says yes to a meeting. */
  ACCEPTER,
  /** Where a meeting is. */
  PLACE,
  /** Writes a letter. */
  SENDER,
  /** Is written to. */
  RECIPIENT,
  /** Brings a letter. */
  CARRIER,
  /** Commits itself. */
  PLEDGER,
  /** Is promised something. */
  ADDRESSEE,
  /** What is promised. */
  CONTENT
}
