package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.depeche.rdf.Iris;
import org.depeche.store.Outcome;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche build}: articles into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads articles into a store and derives the graph of what they tell together.",
      "An article that the store has already is replaced where it has changed."
    },
    footer = "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage, 3 failed.")
final class BuildCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Text files, JSON Lines, both also gzipped; folders; - for standard input.")
  private List<String> inputs = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--no-text",
      description =
          "Keep only the sentences that something rests on, not the articles' whole texts.")
  private boolean noText;

  private final Console console;
  private final Function<Iris, Extraction> extractions;

  /**
   * The command.
   *
   * @param console its streams
   * @param extractions loads what makes articles into graphs
   */
  BuildCommand(Console console, Function<Iris, Extraction> extractions) {
    this.console = console;
    this.extractions = extractions;
  }

  @Override
  public Integer call() {
    SetAside setAside = new SetAside(console);
    try (Store kept = store.open(base.value())) {
      Extraction extraction = extractions.apply(new Iris(base.value()));
      Outcome outcome =
          new Building(console, extraction, !noText, threads.value()).build(inputs, kept, setAside);
      console.say(outcome.stored() + " articles read, " + outcome.unchanged() + " unchanged");
    }
    return setAside.conclude();
  }
}
