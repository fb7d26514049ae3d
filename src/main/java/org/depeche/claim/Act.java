package org.depeche.claim;

import java.util.List;

/** A summit, letter or pledge that an article tells of. */
public sealed interface Act extends Claim permits Summit, Letter, Pledge {

  /** Its identity within the article. */
  ActId id();

  /** What acts of every kind have. */
  Facts facts();

  /** The same act under another slug. */
  Act named(String slug);

  /** The parties that its identity rests on, in the order in which they are named. */
  List<EntityId> sides();

  @Override
  default String article() {
    return facts().article();
  }
}
