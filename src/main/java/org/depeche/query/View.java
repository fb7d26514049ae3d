package org.depeche.query;

/** How a result is best shown. */
public enum View {
  /** Rows and columns. */
  TABLE,
  /** Rows in the order of their times. */
  TIMELINE,
  /** Nodes and edges. */
  GRAPH
}
