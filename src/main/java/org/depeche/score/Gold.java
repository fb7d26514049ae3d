package org.depeche.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.claim.ActId.Kind;

/**
 * What an article says, as an annotator sees it.
 *
 * @param name the name of its files without ending, which is also the article's ID
 * @param published when it was published: a day or a month, as {@code 2018-03-09} or {@code
 *     2018-03}
 * @param persons who is named in it
 * @param states the codes of the states named in it
 * @param acts its acts, in the order of the file
 */
public record Gold(
    String name,
    Optional<String> published,
    List<GoldPerson> persons,
    Set<String> states,
    List<GoldAct> acts) {

  /** Copies its collections. */
  public Gold {
    persons = List.copyOf(persons);
    states = new TreeSet<>(states);
    acts = List.copyOf(acts);
  }

  /** Whether it has no act at all, not even one that may be left out. */
  public boolean isWithoutActs() {
    return acts.isEmpty();
  }

  List<GoldAct> acts(Kind kind) {
    return acts.stream().filter(a -> a.kind() == kind).toList();
  }
}
