package org.depeche.serve.page;

import java.util.Optional;
import org.depeche.serve.web.Language;
import org.depeche.store.Store;
import org.depeche.text.WordForms;

/** Keeps the overview of the data, and makes it anew when they have changed. */
final class Overviews {

  private final Store store;
  private final WordForms forms = WordForms.load();
  private Optional<Overview> kept = Optional.empty();

  Overviews(Store store) {
    this.store = store;
  }

  /** The overview of the data that the transaction sees. */
  synchronized Overview now() {
    long version = store.version();
    Overview overview =
        kept.filter(k -> k.version() == version)
            .orElseGet(() -> Overview.of(store, new Reading(store, Language.DA), forms));
    kept = Optional.of(overview);
    return overview;
  }
}
