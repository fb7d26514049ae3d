package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depeche.export.GraphExport;
import org.depeche.rdf.RdfSyntax;
import org.depeche.store.Names;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code depeche export}: the graph as a file for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the graph to standard output.",
      "N-Quads are canonical: unique lines sorted by their UTF-8 bytes.",
      "Formats without named graphs hold what the articles tell together."
    },
    footer = "Exit status: 0 done, 2 wrong usage, 3 failed.")
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = Converter.class,
      defaultValue = "nquads",
      description = "nquads, trig, jsonld, turtle, ntriples or rdfxml (default: ${DEFAULT-VALUE}).")
  private RdfSyntax format = RdfSyntax.NQUADS;

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store kept = store.existing()) {
      Names names = kept.names();
      return kept.read(() -> write(new GraphExport(kept.data(), names::isExported)));
    } catch (UncheckedIOException closed) {
      throw new Failure("standard output: " + closed.getCause().getMessage(), closed);
    }
  }

  private int write(GraphExport export) {
    try {
      export.write(format, console.out());
      return ExitStatus.DONE;
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  /** Reads the name of a format; a wrong one is wrong usage. */
  static final class Converter implements ITypeConverter<RdfSyntax> {
    @Override
    public RdfSyntax convert(String name) {
      return RdfSyntax.named(name)
          .orElseThrow(
              () -> new TypeConversionException("\"" + name + "\": expected one of " + labels()));
    }

    private static String labels() {
      return Arrays.stream(RdfSyntax.values())
          .map(RdfSyntax::label)
          .collect(Collectors.joining(", "));
    }
  }
}
