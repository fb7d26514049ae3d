package org.depeche.extract;

import java.io.Serializable;
import java.util.stream.Stream;
import org.depeche.claim.Claim;

/**
 * Reads one kind of claim off an analysed article. Pure, stateless, without input, output or clock,
 * so that the same function runs in a loop, in threads and in a cluster.
 */
interface Extractor extends Serializable {

  /** The claims of the document, in text order. */
  Stream<Claim> extract(Document document);
}
