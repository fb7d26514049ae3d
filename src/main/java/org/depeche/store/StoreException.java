package org.depeche.store;

/** The store cannot go on; its message is one line that says why. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The store cannot go on for that reason. */
  public StoreException(String message) {
    super(message);
  }

  /** The store cannot go on for that reason, which that cause has. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
