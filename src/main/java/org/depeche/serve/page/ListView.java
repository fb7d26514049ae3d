package org.depeche.serve.page;

import java.util.List;

/**
 * What a page shows that lists things of one kind.
 *
 * @param acts acts, by kind
 * @param things other things
 * @param before the page before; empty for none
 * @param after the page after; empty for none
 */
public record ListView(List<ThingView.Group> acts, List<Ref> things, String before, String after) {

  /** Copies its lists. */
  public ListView {
    acts = List.copyOf(acts);
    things = List.copyOf(things);
  }
}
