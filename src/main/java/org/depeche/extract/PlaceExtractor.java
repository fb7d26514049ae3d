package org.depeche.extract;

import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId.Kind;

/** The places that an article names. */
final class PlaceExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  @Override
  public Stream<Claim> extract(Document document) {
    return new Naming(document).all(Kind.PLACE);
  }
}
