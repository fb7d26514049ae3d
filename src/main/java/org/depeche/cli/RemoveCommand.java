package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code depeche remove}: articles out of a store. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Takes articles out of a store, with all that rests on them alone.",
    footer =
        "Exit status: 0 done, 1 done, but some articles were not there, 2 wrong usage, 3 failed.")
final class RemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", arity = "1..*", description = "The articles' IDs.")
  private List<String> ids = List.of();

  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store kept = store.existing()) {
      List<String> unknown = kept.remove(ids);
      unknown.forEach(id -> console.say(id + ": no such article in the store"));
      return unknown.isEmpty() ? ExitStatus.DONE : ExitStatus.SET_ASIDE;
    }
  }
}
