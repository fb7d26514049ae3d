package org.depeche.cli;

/** The exit statuses of the contract. */
final class ExitStatus {

  /** All done. */
  static final int DONE = 0;

  /** Done, with articles set aside. */
  static final int SET_ASIDE = 1;

  /** The command line was wrong; nothing was done. */
  static final int USAGE = 2;

  /** Failed, for the reason that standard error tells in one line. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
