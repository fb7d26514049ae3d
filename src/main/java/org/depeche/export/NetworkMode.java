package org.depeche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the nodes of a network are. */
public enum NetworkMode {
  /** Acts are nodes, tied to those who take part in them. */
  EVENTS,
  /** Only parties are nodes; an act is an edge for each two parties that it ties. */
  ACTORS;

  /** The mode that addresses and commands call so. */
  public static Optional<NetworkMode> named(String name) {
    return Arrays.stream(values()).filter(mode -> mode.label().equals(name)).findFirst();
  }

  /** What addresses and commands call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
