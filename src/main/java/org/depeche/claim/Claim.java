package org.depeche.claim;

import java.io.Serializable;

/** Something that one article says: of an entity that it names, or of an act. */
public sealed interface Claim extends Serializable permits Act, Entity {

  /** The ID of the article that says so. */
  String article();
}
