package org.depeche.serve.graph;

/** A parameter that cannot be understood; the message names it and says what was expected. */
final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String parameter;

  BadRequest(String parameter, String value, String expected) {
    super(parameter + "=" + value + ": expected " + expected);
    this.parameter = parameter;
  }

  /** The name of the parameter. */
  String parameter() {
    return parameter;
  }
}
