package org.depeche.extract;

import java.util.List;
import org.depeche.claim.Claim;

/**
 * The full account of a reading: the claims, and how the reader came to them or did not.
 *
 * @param document the article as extractors see it
 * @param claims what it says, as {@link Reader#read} gives it
 * @param sightings every word that can tell of an act, in text order
 * @param times the expressions of time, in text order, with the days that the reader took them for
 */
public record Account(
    Document document, List<Claim> claims, List<Sighting> sightings, List<DatedWords> times) {

  /** Copies its lists. */
  public Account {
    claims = List.copyOf(claims);
    sightings = List.copyOf(sightings);
    times = List.copyOf(times);
  }
}
