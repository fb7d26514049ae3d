package org.depeche.article;

/** Why an article is set aside, on its way to becoming a {@link Reading.Rejected}. */
final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  Fault(String reason) {
    this("", reason);
  }

  private Fault(String place, String reason) {
    super(reason, null, false, false);
    this.place = place;
  }

  /** A fault at a column of a line, from 1. */
  static Fault atColumn(int column, String reason) {
    return new Fault(":" + column, reason);
  }

  /** The article of that name, set aside for this. */
  Reading.Rejected in(String name) {
    return new Reading.Rejected(name + place, getMessage());
  }

  /** The reason, in one line. */
  String reason() {
    return getMessage();
  }
}
