package org.depeche.explain;

/** How text looks on a terminal that has colours. */
enum Ink {
  PLAIN(""),
  FAINT("2"),
  STRONG("1"),
  ENTITY("36"),
  TIME("33"),
  TOLD("1;32"),
  UNTOLD("35");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Piece.Mark mark) {
    return switch (mark) {
      case NONE -> PLAIN;
      case ENTITY -> ENTITY;
      case TIME -> TIME;
      case TOLD -> TOLD;
      case UNTOLD -> UNTOLD;
    };
  }

  /** The text in this ink. */
  String write(String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
