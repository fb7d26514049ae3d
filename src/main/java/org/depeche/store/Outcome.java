package org.depeche.store;

import java.util.List;

/**
 * What came of a run over articles.
 *
 * @param stored how many were new or had changed
 * @param unchanged how many the store held already, so that nothing was written
 * @param setAside which ones were not taken, and why
 */
public record Outcome(int stored, int unchanged, List<SetAside> setAside) {

  /** Copies its list. */
  public Outcome {
    setAside = List.copyOf(setAside);
  }
}
