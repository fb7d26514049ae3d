package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.depeche.export.GraphExport;
import org.depeche.export.Network;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      converter = ExportFormat.Converter.class,
      defaultValue = "nquads",
      description = {
        "RDF: nquads, trig, jsonld, turtle, ntriples, rdfxml (default: ${DEFAULT-VALUE});",
        "graph files: gexf, graphml, dot, cytoscape, edges (CSV), mermaid."
      })
  private ExportFormat format = ExportFormat.STANDARD;

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store kept = store.existing()) {
      return kept.read(() -> write(kept));
    } catch (UncheckedIOException closed) {
      throw new Failure("standard output: " + closed.getCause().getMessage(), closed);
    }
  }

  private int write(Store kept) {
    try {
      if (format.syntax().isPresent()) {
        new GraphExport(kept.data(), kept.names()::isExported)
            .write(format.syntax().get(), console.out());
      } else {
        Network network = GraphFiles.of(kept).of(selection.value());
        format.network().orElseThrow().write(network, console.out());
      }
      return ExitStatus.DONE;
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
