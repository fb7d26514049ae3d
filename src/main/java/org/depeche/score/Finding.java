package org.depeche.score;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is missed, extra or wrong.
 *
 * @param article the article
 * @param what what it is: {@code pledge missed}, {@code summit.place} …
 * @param wanted what the gold has, or what is extra
 * @param found what the graph has; empty where nothing more is to be said
 */
public record Finding(String article, String what, String wanted, String found) {

  @Override
  public String toString() {
    return Stream.of(article, what, wanted, found)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("  "));
  }
}
