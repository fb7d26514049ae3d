package org.depeche.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.export.NetworkFormat;
import org.depeche.rdf.RdfSyntax;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A format of {@code depeche export}: one of the two is there.
 *
 * @param syntax an RDF syntax
 * @param network a format of graph files
 */
record ExportFormat(Optional<RdfSyntax> syntax, Optional<NetworkFormat> network) {

  static final ExportFormat STANDARD =
      new ExportFormat(Optional.of(RdfSyntax.NQUADS), Optional.empty());

  static List<String> labels() {
    return Stream.concat(
            Stream.of(RdfSyntax.values()).map(RdfSyntax::label),
            Stream.of(NetworkFormat.values()).map(NetworkFormat::label))
        .toList();
  }

  /** Reads the name of a format; a wrong one is wrong usage. */
  static final class Converter implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      ExportFormat format = new ExportFormat(RdfSyntax.named(name), NetworkFormat.named(name));
      if (format.syntax.isEmpty() && format.network.isEmpty()) {
        throw new TypeConversionException(
            "\"" + name + "\": expected one of " + String.join(", ", labels()));
      }
      return format;
    }
  }
}
