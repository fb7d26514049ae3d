package org.depeche.extract;

import java.util.List;
import org.depeche.claim.EntityId;
import org.depeche.text.Token;

/**
 * A phrase that fills a role of a rule.
 *
 * @param function what the phrase is in its clause; see {@link GrammaticalFunction}
 * @param roles what it is in the act: side, sender, pledger …
 * @param head the word that the phrase hangs by
 * @param entities whom it names
 */
public record Filler(String function, List<String> roles, Token head, List<EntityId> entities) {

  /** Copies its lists. */
  public Filler {
    roles = List.copyOf(roles);
    entities = List.copyOf(entities);
  }
}
