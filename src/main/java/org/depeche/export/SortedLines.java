package org.depeche.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Lines in the order of their bytes, each once, however many there are: what does not fit in memory
 * waits in temporary files.
 */
final class SortedLines implements AutoCloseable {

  private static final Comparator<byte[]> BY_BYTES = Arrays::compareUnsigned;

  private final long most;
  private final TreeSet<byte[]> held = new TreeSet<>(BY_BYTES);
  private final List<Path> files = new ArrayList<>();
  private long size;

  /**
   * Sorts lines.
   *
   * @param most how many bytes of lines are held in memory
   */
  SortedLines(long most) {
    this.most = most;
  }

  /** Adds a line, without its line feed. */
  void add(byte[] line) {
    if (held.add(line)) {
      size += line.length;
      if (size > most) {
        spill();
      }
    }
  }

  /** Writes all lines in order, each with a line feed. */
  void writeTo(OutputStream out) throws IOException {
    if (files.isEmpty()) {
      for (byte[] line : held) {
        write(line, out);
      }
      return;
    }
    spill();
    merge(out);
  }

  private void merge(OutputStream out) throws IOException {
    PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::line, BY_BYTES));
    try {
      for (Path file : files) {
        Run run = new Run(file);
        if (run.advance()) {
          runs.add(run);
        }
      }
      Optional<byte[]> last = Optional.empty();
      while (!runs.isEmpty()) {
        Run run = runs.remove();
        byte[] line = run.line();
        if (last.isEmpty() || !Arrays.equals(last.get(), line)) {
          write(line, out);
          last = Optional.of(line);
        }
        if (run.advance()) {
          runs.add(run);
        }
      }
    } finally {
      for (Run run : runs) {
        run.close();
      }
    }
  }

  private void spill() {
    try {
      Path file = Files.createTempFile("depeche-", ".lines");
      files.add(file);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        for (byte[] line : held) {
          write(line, out);
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException("temporary files: " + full.getMessage(), full);
    }
    held.clear();
    size = 0;
  }

  private static void write(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
  }

  @Override
  public void close() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException left) {
        throw new UncheckedIOException(left);
      }
    }
  }

  /** The sorted lines of one file, read one by one. */
  private static final class Run {

    private final InputStream in;
    private byte[] line = new byte[0];

    Run(Path file) throws IOException {
      in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    byte[] line() {
      return line;
    }

    boolean advance() throws IOException {
      ByteArrayOutputStream next = new ByteArrayOutputStream(256);
      int c = in.read();
      if (c < 0) {
        close();
        return false;
      }
      while (c != '\n') {
        next.write(c);
        c = in.read();
      }
      line = next.toByteArray();
      return true;
    }

    void close() throws IOException {
      in.close();
    }
  }
}
