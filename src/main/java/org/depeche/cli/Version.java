package org.depeche.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its manifest gives it. */
final class Version implements IVersionProvider {

  private static final String UNPACKAGED = "development";

  /** The version; "development" for classes that were never packaged. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse(UNPACKAGED);
  }

  @Override
  public String[] getVersion() {
    return new String[] {"depeche " + number()};
  }
}
