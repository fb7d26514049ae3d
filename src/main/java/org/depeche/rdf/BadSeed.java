package org.depeche.rdf;

/** A fault in the authority files: they ship with the program, so nothing starts with it. */
final class BadSeed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says where, what, and what was expected. */
  BadSeed(String place, String message) {
    super(place + ": " + message);
  }
}
