package org.depeche.serve.web;

import java.io.IOException;

/** Answers requests of one kind. */
public interface Handler {

  /** Answers a GET or HEAD request. */
  void handle(Exchange exchange) throws IOException;
}
