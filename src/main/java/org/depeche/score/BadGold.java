package org.depeche.score;

/** Gold that cannot be read; its message says which file, where in it, and what was expected. */
public final class BadGold extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadGold(String message) {
    super(message);
  }
}
