package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.depeche.rdf.Iris;
import org.depeche.serve.Server;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche serve}: the graph over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Builds what is named, then serves the graph on this machine: SPARQL endpoint, saved queries,",
      "linked data and pages. It ends with the process."
    },
    footer = "Exit status: 0 done, 2 wrong usage, 3 failed.")
final class ServeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Articles to build first: text files, JSON Lines, folders.")
  private List<String> inputs = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port on loopback (default: ${DEFAULT-VALUE}); 0 for any that is free.")
  private int port = 3030;

  @Option(names = "--no-text", description = "Leave the articles' whole texts out.")
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
    try (Store kept = store.open(base.value())) {
      if (!inputs.isEmpty()) {
        Extraction extraction = extractions.apply(new Iris(base.value()));
        new Building(console, extraction, !noText, threads.value()).build(inputs, kept, setAside);
      }
      try (Server server = Server.start(kept, port)) {
        console.say("serving on http://localhost:" + server.port() + "/");
        server.join();
      }
    }
    return setAside.conclude();
  }
}
