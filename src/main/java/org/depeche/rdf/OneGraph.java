package org.depeche.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * Takes statements out of their named graphs, for syntaxes that have none. In sorted lines the
 * copies of a triple in several graphs follow each other, and one of them is enough.
 */
final class OneGraph extends RDFHandlerWrapper {

  private Optional<Statement> last = Optional.empty();

  OneGraph(RDFHandler next) {
    super(next);
  }

  @Override
  public void handleStatement(Statement said) {
    Statement triple =
        Terms.VALUES.createStatement(said.getSubject(), said.getPredicate(), said.getObject());
    if (!last.equals(Optional.of(triple))) {
      last = Optional.of(triple);
      super.handleStatement(triple);
    }
  }
}
