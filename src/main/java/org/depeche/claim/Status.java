package org.depeche.claim;

/** The furthest point that a meeting is reported to have reached. */
public enum Status {
  /** Wished, offered or possible. */
  PROPOSED("Proposed"),
  /** Accepted, planned, or said to take place. */
  AGREED("Agreed"),
  /** It took or is taking place. */
  HELD("Held"),
  /** It had been agreed or planned and did not take place. */
  CANCELLED("Cancelled");

  private final String term;

  Status(String term) {
    this.term = term;
  }

  /** The local name of its concept in the ontology. */
  public String term() {
    return term;
  }
}
