package org.depeche.rdf;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Declares the prefixes of the vocabulary before what comes. */
final class Prefixed extends RDFHandlerWrapper {

  Prefixed(RDFHandler next) {
    super(next);
  }

  @Override
  public void startRDF() {
    super.startRDF();
    Vocabulary.PREFIXES.forEach(super::handleNamespace);
  }
}
