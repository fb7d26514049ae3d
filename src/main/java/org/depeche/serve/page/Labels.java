package org.depeche.serve.page;

import org.apache.jena.graph.Node;
import org.depeche.serve.web.Language;
import org.depeche.store.Store;

/** What pages call a thing, within a transaction of the caller's. */
public final class Labels {

  private final Reading reading;

  /** The labels of a store in one language. */
  public Labels(Store store, Language language) {
    this.reading = new Reading(store, language);
  }

  /** The name of a thing, or what it is where it has none. */
  public String of(Node thing) {
    return reading.label(thing);
  }
}
