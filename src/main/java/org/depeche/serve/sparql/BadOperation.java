package org.depeche.serve.sparql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request that the protocol does not know, or that this server does not answer. */
final class BadOperation extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final Map<String, Object> place = new LinkedHashMap<>();

  BadOperation(int status, String message) {
    super(message);
    this.status = status;
  }

  /** A query with a fault at that line and column, both from 1. */
  BadOperation(int status, String message, int line, int column) {
    this(status, message);
    place.put("line", line);
    place.put("column", column);
  }

  int status() {
    return status;
  }

  /** Where the fault is: {@code line} and {@code column}, or nothing. */
  Map<String, Object> place() {
    return place;
  }

  String detail() {
    return Optional.ofNullable(getMessage()).orElse("");
  }
}
