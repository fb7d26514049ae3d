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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depeche export}: the graph as a file for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes the graph of a store to standard output.",
      "N-Quads, TriG and JSON-LD hold each article's graph and what the articles tell together; all"
          + " other formats hold only the latter.",
      "N-Quads are canonical: unique lines sorted by their UTF-8 bytes.",
      "Of graph files, --mode, --kind, --from, --to and --focus choose a part."
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

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (format.network().isEmpty() && selection.isGiven()) {
      throw new ParameterException(
          spec.commandLine(),
          "--mode, --kind, --from, --to and --focus choose a part of graph files; add --format gexf"
              + " or the like");
    }
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
        Network network = GraphFiles.of(kept).of(selection.value(kept.names().base()));
        format.network().orElseThrow().write(network, console.out());
      }
      return ExitStatus.DONE;
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
