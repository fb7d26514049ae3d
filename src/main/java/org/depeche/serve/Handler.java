package org.depeche.serve;

import java.io.IOException;

/** Answers requests of one kind. */
interface Handler {

  /** Answers a GET or HEAD request. */
  void handle(Exchange exchange) throws IOException;
}
