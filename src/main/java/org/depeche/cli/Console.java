package org.depeche.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command: in UTF-8 whatever the locale, and replaceable in tests.
 *
 * @param in what an input {@code -} reads
 * @param out data
 * @param err messages
 */
record Console(InputStream in, OutputStream out, PrintWriter err) {

  /** The streams of the process. Data are buffered: what writes them flushes them. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        writer(new FileOutputStream(FileDescriptor.err)));
  }

  /** A console that writes to the given streams. */
  static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, out, writer(err));
  }

  /** A message of one line. */
  void say(String message) {
    err.println(message.replaceAll("\\R", " "));
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
