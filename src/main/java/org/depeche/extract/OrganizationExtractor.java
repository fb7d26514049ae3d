package org.depeche.extract;

import java.util.stream.Stream;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId.Kind;

/** The bodies, institutions and media that an article names. */
final class OrganizationExtractor implements Extractor {

  private static final long serialVersionUID = 1;

  @Override
  public Stream<Claim> extract(Document document) {
    return new Naming(document).all(Kind.ORGANIZATION);
  }
}
