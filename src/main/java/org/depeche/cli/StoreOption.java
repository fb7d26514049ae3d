package org.depeche.cli;

import java.nio.file.Path;
import org.depeche.rdf.Base;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import picocli.CommandLine.Option;

/** The option {@code --store}. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "Where the graph is kept (default: ${DEFAULT-VALUE}/).")
  private Path folder = Path.of("store");

  /** The store, made where there is none. */
  Store open(Base base) {
    return Store.open(folder, base, Ontology.load());
  }

  /** The store, which must be there. */
  Store existing() {
    return Store.existing(folder, Ontology.load());
  }
}
