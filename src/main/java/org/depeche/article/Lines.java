package org.depeche.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time; a line that is too long is never held. */
final class Lines implements Closeable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its line feed; empty at the end. A fault skips the whole line. */
  Optional<byte[]> next() throws IOException, Fault {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = lineFeed();
      length += end - position;
      if (length <= Limits.LINE) {
        line.write(buffer, position, end - position);
      }
      ended = end < filled;
      position = end + (ended ? 1 : 0);
    }
    if (length > Limits.LINE) {
      throw new Fault("too large: a line of " + length + " bytes, expected at most " + Limits.LINE);
    }
    return Optional.of(line.toByteArray());
  }

  private int lineFeed() {
    int at = position;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Whether there is a byte left to read, at the position. */
  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(in.read(buffer), 0);
    }
    return position < filled;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
