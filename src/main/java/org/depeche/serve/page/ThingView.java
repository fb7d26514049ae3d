package org.depeche.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a thing shows.
 *
 * @param kind what sort of thing it is
 * @param quote what is promised, in the words of the article
 * @param note what is to be known of it before anything else
 * @param facts what is known of it
 * @param tellings who says so
 * @param groups acts that it takes part in
 * @param people those who speak for it
 */
public record ThingView(
    Optional<String> kind,
    Optional<String> quote,
    Optional<String> note,
    List<Fact> facts,
    List<Telling> tellings,
    List<Group> groups,
    List<Ref> people) {

  /** Copies its lists. */
  public ThingView {
    facts = List.copyOf(facts);
    tellings = List.copyOf(tellings);
    groups = List.copyOf(groups);
    people = List.copyOf(people);
  }

  /**
   * Acts of one kind.
   *
   * @param title what they are
   * @param total how many there are
   * @param acts the first of them
   * @param all where all are; empty where all are here
   */
  public record Group(String title, int total, List<ActLine> acts, String all) {

    /** Copies its list. */
    public Group {
      acts = List.copyOf(acts);
    }
  }
}
