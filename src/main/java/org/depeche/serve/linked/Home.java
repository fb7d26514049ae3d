package org.depeche.serve.linked;

import java.net.URI;
import java.util.Optional;
import org.depeche.rdf.Base;
import org.depeche.serve.web.Exchange;

/** The address of this server, with a slash at its end. */
final class Home {

  private Home() {}

  /**
   * The base where the client asked at its host, which a proxy may have given another scheme; else
   * where the client asked, so that what is served at another place than its names can be followed.
   */
  static String of(Exchange exchange, Base base) {
    String host = Optional.ofNullable(exchange.request().getHeader("Host")).orElse("");
    return host.equals(URI.create(base.iri()).getRawAuthority())
        ? base.iri()
        : exchange.origin() + "/";
  }
}
