package org.depeche.extract;

import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId.Kind;

/** The persons that an article names, with their posts and for whom they speak. */
final class PersonExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  @Override
  public Stream<Claim> extract(Document document) {
    return new Naming(document).all(Kind.PERSON);
  }
}
