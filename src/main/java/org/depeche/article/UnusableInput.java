package org.depeche.article;

/** An input that was named outright and can never hold articles: the whole run is refused. */
public final class UnusableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the input's name, what is wrong with it, and what was expected. */
  UnusableInput(String message) {
    super(message);
  }
}
