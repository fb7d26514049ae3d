package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche check}: whether a store is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks a store: manifest and graphs agree, every graph has the shapes of the ontology,",
      "and the graph of what the articles tell together is the one that follows from them."
    },
    footer = "Exit status: 0 sound, 2 wrong usage, 3 not sound or not readable.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store kept = store.existing()) {
      List<String> faults = kept.check();
      faults.forEach(console::say);
      if (faults.isEmpty()) {
        console.say("sound");
        return ExitStatus.DONE;
      }
      throw new Failure(faults.size() + (faults.size() == 1 ? " fault" : " faults"));
    }
  }
}
