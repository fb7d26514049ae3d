package org.depeche.query;

/** A saved query that cannot be used as it is written; its message names file and line. */
public final class BadQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault in a query's file.
   *
   * @param file the file's name
   * @param line the line, from 1
   * @param expected what is wrong and what was expected
   */
  BadQuery(String file, int line, String expected) {
    super(file + ":" + line + ": " + expected);
  }
}
