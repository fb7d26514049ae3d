package org.depeche.serve.page;

import java.util.List;
import java.util.Optional;

/**
 * An act in a line.
 *
 * @param kind {@code pledge}, {@code letter} or {@code summit}
 * @param title who does what, to whom
 * @param content what is promised, in the article's words
 * @param meta when, where and how far
 * @param address its page
 * @param why where its evidence is
 */
public record ActLine(
    String kind,
    String title,
    Optional<String> content,
    List<String> meta,
    String address,
    String why) {

  /** Copies its list. */
  public ActLine {
    meta = List.copyOf(meta);
  }
}
