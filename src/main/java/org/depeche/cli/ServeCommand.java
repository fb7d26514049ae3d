package org.depeche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.depeche.rdf.Iris;
import org.depeche.serve.Server;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code depeche serve}: the graph over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Takes the articles that are named into a store, then serves the graph:",
      "pages, SPARQL endpoint, saved queries, linked data and graph files.",
      "Open the address that it prints in a browser. Only this machine is answered; Ctrl-C ends it."
    },
    footer = "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage, 3 failed.")
final class ServeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Articles to take in first: text files, JSON Lines, folders; none serves what the store has.")
  private List<String> inputs = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port (default: ${DEFAULT-VALUE}); 0 for any that is free.")
  private int port = 3030;

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      converter = Folder.class,
      description =
          "A folder whose articles are taken in as they arrive, change or go; may be given several"
              + " times.")
  private List<Path> watched = List.of();

  @Option(
      names = "--no-text",
      description =
          "Keep only the sentences that something rests on, not the articles' whole texts.")
  private boolean noText;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final Console console;
  private final Function<Iris, Extraction> extractions;

  ServeCommand(Console console, Function<Iris, Extraction> extractions) {
    this.console = console;
    this.extractions = extractions;
  }

  @Override
  public Integer call() {
    SetAside setAside = new SetAside(console);
    try (Stopping stopping = new Stopping();
        Store kept = store.open(base.value())) {
      if (inputs.isEmpty() && watched.isEmpty()) {
        serve(kept, stopping);
      } else {
        Extraction extraction = extractions.apply(new Iris(base.value()));
        Building building = new Building(console, extraction, !noText, threads.value());
        building.build(inputs, kept, setAside);
        watch(new Watch(watched, console, building, kept, setAside), kept, stopping);
      }
    }
    return setAside.conclude();
  }

  private void watch(Watch watch, Store kept, Stopping stopping) {
    if (watched.isEmpty()) {
      serve(kept, stopping);
      return;
    }
    try (Watching watching = new Watching(watch, console)) {
      watching.start();
      serve(kept, stopping);
    }
  }

  /** Reads a folder that is there; anything else is wrong usage. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String name) {
      Path folder = Path.of(name);
      if (!Files.isDirectory(folder)) {
        throw new TypeConversionException("\"" + name + "\": expected a folder");
      }
      return folder;
    }
  }

  private void serve(Store kept, Stopping stopping) {
    try (Server server = Server.start(kept, port)) {
      stopping.stops(server);
      console.say("serving on http://localhost:" + server.port() + "/");
      server.join();
    }
  }
}
