package org.depeche.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The least F1 that a graph must reach, by the names of a report. */
public final class Floors {

  /** No floor at all. */
  public static final Floors NONE = new Floors(Map.of());

  private static final String EXPECTED =
      "expected NAME=F1 with F1 from 0 to 1, as acts=.85,slots=.8";

  private final Map<String, Double> least;

  private Floors(Map<String, Double> least) {
    this.least = new LinkedHashMap<>(least);
  }

  /**
   * Floors as they are written on a command line: {@code acts=.85,slots=.8}.
   *
   * @throws IllegalArgumentException if it is written otherwise; it says what was expected
   */
  public static Floors parse(String text) {
    Map<String, Double> least = new LinkedHashMap<>();
    for (String floor : text.split(",", -1)) {
      String[] sides = floor.split("=", -1);
      if (sides.length != 2
          || sides[0].isBlank()
          || !sides[1].matches("0?\\.\\d+|[01](?:\\.0*)?")) {
        throw new IllegalArgumentException("\"" + floor + "\": " + EXPECTED);
      }
      least.put(sides[0].strip(), Double.valueOf(sides[1]));
    }
    return new Floors(least);
  }

  /** What lies below its floor in a report, one line each. */
  public List<String> fallenBelow(Report report) {
    Map<String, Tally> tallies = report.tallies();
    List<String> below = new ArrayList<>();
    least.forEach(
        (name, floor) -> {
          Optional<Tally> tally = Optional.ofNullable(tallies.get(name));
          if (tally.isEmpty()) {
            below.add(name + ": no such score; expected one of " + tallies.keySet());
          } else if (tally.get().f1() < floor) {
            below.add(name + ": F1 " + Report.rounded(tally.get().f1()) + " is below " + floor);
          }
        });
    return below;
  }
}
