package org.depeche.query;

/** A value that a query's parameter cannot have. */
public final class BadParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String expected;

  /**
   * A fault of one parameter.
   *
   * @param parameter its name as it was given
   * @param expected what is wrong and what was expected
   */
  public BadParameter(String parameter, String expected) {
    super(parameter + ": " + expected);
    this.parameter = parameter;
    this.expected = expected;
  }

  /** What is wrong with it and what was expected. */
  public String expected() {
    return expected;
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }
}
