package org.depeche.cli;

import org.depeche.rdf.Base;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --base}. */
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = Converter.class,
      defaultValue = Base.DEFAULT,
      description = "What every IRI of the graph begins with (default: ${DEFAULT-VALUE}).")
  private Base base = Base.standard();

  /** The base that was given, or the standard one. */
  Base value() {
    return base;
  }

  /** Reads a base; a wrong one is wrong usage. */
  static final class Converter implements ITypeConverter<Base> {
    @Override
    public Base convert(String iri) {
      try {
        return new Base(iri);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }
}
