package org.depeche.article;

import java.util.Locale;
import java.util.Optional;

/**
 * What a file holds, told by the endings of its name.
 *
 * @param jsonLines whether it holds JSON Lines; otherwise one text
 * @param gzipped whether it is compressed
 * @param stem its name without its endings
 */
record FileKind(boolean jsonLines, boolean gzipped, String stem) {

  /** The endings that are read, for messages. */
  static final String EXPECTED = "expected .txt, .jsonl, .txt.gz, .jsonl.gz, a folder, or -";

  private static final String TEXT = ".txt";
  private static final String JSON_LINES = ".jsonl";
  private static final String GZIP = ".gz";

  /** The kind of a file of that name; empty for any other ending. */
  static Optional<FileKind> of(String name) {
    boolean gzipped = endsWith(name, GZIP);
    String plain = gzipped ? without(name, GZIP) : name;
    if (endsWith(plain, TEXT)) {
      return Optional.of(new FileKind(false, gzipped, without(plain, TEXT)));
    }
    if (endsWith(plain, JSON_LINES)) {
      return Optional.of(new FileKind(true, gzipped, without(plain, JSON_LINES)));
    }
    return Optional.empty();
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static String without(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }
}
