package org.depeche.cli;

/** Ends a command with status 3; its message is the one line that the user sees. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what failed, where, and what was expected. */
  Failure(String message) {
    super(message);
  }

  /** Says what failed and why. */
  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
