package org.depeche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.claim.Act;
import org.depeche.claim.ActSlug;

/** Gives the acts of an article their slugs: parties and time, with a number on a tie. */
final class Slugs {

  private Slugs() {}

  /** The acts, in text order, each with a slug of its own within its kind. */
  static List<Act> name(List<Act> acts) {
    Map<String, Integer> taken = new HashMap<>();
    List<Act> named = new ArrayList<>();
    for (Act act : acts) {
      String slug = ActSlug.of(act);
      int number = taken.merge(act.id().kind().path() + "/" + slug, 1, Integer::sum);
      named.add(act.named(number == 1 ? slug : slug + "-" + number));
    }
    return named;
  }
}
