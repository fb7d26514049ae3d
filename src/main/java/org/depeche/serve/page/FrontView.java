package org.depeche.serve.page;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param counts how much there is of what
 * @param newest the newest acts of each kind
 * @param years when acts are
 * @param topics what they are about
 * @param queries what can be asked
 */
public record FrontView(
    List<Count> counts,
    List<ThingView.Group> newest,
    List<Year> years,
    List<Count> topics,
    List<Ref> queries) {

  /** Copies its lists. */
  public FrontView {
    counts = List.copyOf(counts);
    newest = List.copyOf(newest);
    years = List.copyOf(years);
    topics = List.copyOf(topics);
    queries = List.copyOf(queries);
  }

  /**
   * How many there are of something.
   *
   * @param label of what
   * @param number how many
   * @param address where they are listed; empty where there are none
   */
  public record Count(String label, int number, String address) {}

  /**
   * The acts of a year.
   *
   * @param whole the year itself
   * @param months its months that have acts
   */
  public record Year(Count whole, List<Count> months) {

    /** Copies its list. */
    public Year {
      months = List.copyOf(months);
    }
  }
}
