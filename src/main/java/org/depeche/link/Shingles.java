package org.depeche.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A text as the set of its runs of three words, by which versions of one text are found: the same
 * report in two papers, cut or slightly edited.
 */
public final class Shingles {

  private static final int WORDS = 3;

  /** A text of fewer runs is too short to tell. */
  private static final int FEWEST = 20;

  /** The part of its runs that the shorter text must share; stories that go on share less. */
  private static final double SHARED = 0.6;

  /**
   * How many marks a text has. Of two texts that share as much as versions do, hardly one pair in a
   * thousand has no mark in common.
   */
  private static final int MARKS = 10;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final NavigableSet<Long> runs;

  private Shingles(NavigableSet<Long> runs) {
    this.runs = runs;
  }

  /** The runs of a text; casing and what stands between words do not count. */
  public static Shingles of(String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    NavigableSet<Long> runs = new TreeSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(hash(String.join(" ", words.subList(i, i + WORDS))));
    }
    return new Shingles(runs);
  }

  /** A few runs, chosen alike in every text; versions of one text have some of them in common. */
  public List<String> marks() {
    return runs.size() < FEWEST
        ? List.of()
        : runs.stream().limit(MARKS).map(Long::toHexString).toList();
  }

  /** Whether both are versions of one text. */
  public boolean isVersionOf(Shingles other) {
    int fewer = Math.min(runs.size(), other.runs.size());
    long shared = runs.stream().filter(other.runs::contains).count();
    return fewer >= FEWEST && shared >= SHARED * fewer;
  }

  /** FNV-1a, mixed so that its order says nothing of the words. */
  private static long hash(String run) {
    long hash = FNV_OFFSET;
    for (byte b : run.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    hash *= FNV_PRIME;
    return hash ^ hash >>> 29;
  }
}
